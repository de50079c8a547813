import * as React from 'react';
import { AnswerCounts, answers } from '../../domain/assessment';
import { answerWords } from '../../loc/answers';
import { classNames } from '../classNames';
import { useFormats, useWordsOf } from '../strings';
import { VisuallyHidden } from '../VisuallyHidden';
import styles from './Answers.module.scss';
import { answerClass } from './AnswerMark';
import { AnswerIcon } from './drawings';

/** How many answers of each kind, as a bar with shape and number in each part; kinds that nobody has answered are left out. */
export function AnswerBar({ counts }: { counts: AnswerCounts }): JSX.Element {
  const words = useWordsOf(answerWords);
  const formats = useFormats();
  return (
    <span className={styles.bar}>
      {answers.filter(answer => counts[answer] > 0).map(answer => (
        <span key={answer} className={classNames(styles.part, answerClass(answer))} style={{ flex: counts[answer] }} title={`${words.answerLong[answer]}: ${formats.number(counts[answer])}`}>
          <AnswerIcon answer={answer} small />
          <VisuallyHidden>{words.answerLong[answer]} </VisuallyHidden>
          {formats.number(counts[answer])}
        </span>
      ))}
    </span>
  );
}
