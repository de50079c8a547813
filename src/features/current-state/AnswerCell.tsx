import * as React from 'react';
import { Question } from '../../domain/assessment';
import type { ChangedAnswer, PictureTheme } from '../../domain/assessment';
import { answerWords } from '../../loc/answers';
import { VisuallyHidden, useWordsOf } from '../../ui';
import { AnswerMark, ChangeIcon } from '../../ui/answers';
import styles from './Area.module.scss';
import { useStateScene } from './stateScene';
import { useStateWords } from './words';

interface AnswerCellProps {
  question: Question;
  theme: PictureTheme;
  changed?: ChangedAnswer;
}

/** One answer; where it changed, an arrow or a plus, and what it was in its words. */
export function AnswerCell({ question, theme, changed }: AnswerCellProps): JSX.Element {
  const { compare } = useStateWords();
  const words = useWordsOf(answerWords);
  const { againstTitle = '', onlyChanged } = useStateScene();
  const was = changed && changed.before !== 'unknown' ? words.answerInText[changed.before] : undefined;
  return (
    <td role="cell" className={styles.answer}>
      <AnswerMark
        answer={theme.answers[question]} question={question} letterWhen="narrow" title={changed && compare.wasTitle(words.answerLong[changed.before], againstTitle)}
      >
        {changed && <><ChangeIcon change={changed.change} /><VisuallyHidden>{compare.wasHeard(was, againstTitle)}</VisuallyHidden></>}
      </AnswerMark>
      {changed && <span aria-hidden="true" className={onlyChanged ? styles.was : styles.wasOnPaper}>{compare.was(was)}</span>}
    </td>
  );
}
