import * as React from 'react';
import { Answer, GivenAnswer, Question, QuestionState, answers as allAnswers, questions } from '../../../domain/assessment';
import { Button, useFormats, useStrings } from '../../../ui';
import { AnswerIcon } from '../../../ui/answers';
import { useAssessingWords } from '../words';
import { FaceContext } from './face';
import styles from './Grid.module.scss';
import { Place } from './gridKeys';

/** The element with the choice between the answers of a place. */
export const settleId = ({ themeKey, question }: Place): string => `hp-settle-${themeKey}-${question}`;

export interface SettleRowProps {
  id: string;
  question: Question;
  state: QuestionState;
  context: FaceContext;
  /** The reader's name. */
  me: string;
  mayWrite: boolean;
  onAnswer: (answer: Answer) => void;
  onLater: () => void;
}

/** Under a theme on which people have answered differently: who said what, and the choice between the answers. */
export function SettleRow({ id, question, state: { given, rivals }, context, me, mayWrite, onAnswer, onLater }: SettleRowProps): JSX.Element {
  const { settle: words } = useAssessingWords();
  const { common } = useStrings();
  const formats = useFormats();
  const { answers } = context;
  const all = given ? [given, ...rivals] : rivals;
  const last = all.reduce((latest, { at }) => (at > latest ? at : latest), '');
  const said = ({ by, answer }: GivenAnswer): string => words.said(by === me ? words.you : by, answers.answerInText[answer]);
  // The reader's own comes first, as they look for it.
  const mineFirst = [...all].sort((one, other) => Number(other.by === me) - Number(one.by === me));
  const choices = allAnswers.filter(answer => all.some(each => each.answer === answer));
  return (
    <tr role="row" className={styles.settleRow}>
      <td role="gridcell" colSpan={questions.length + 1}>
        <div className={styles.settle} id={id}>
          <span><strong>{words.heading(answers.letter[question], formats.time(last))}</strong> {words.sentence(common.list(mineFirst.map(said)))} {words.both(all.length)}</span>
          {mayWrite && (
            <span className={styles.acts}>
              {choices.map(answer => <Button key={answer} onClick={() => onAnswer(answer)}><AnswerIcon answer={answer} />{answers.answer[answer]}</Button>)}
              <Button kind="quiet" onClick={onLater}>{words.later}</Button>
            </span>
          )}
        </div>
      </td>
    </tr>
  );
}
