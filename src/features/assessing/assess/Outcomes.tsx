import * as React from 'react';
import { Button, FailureBox, MessageBox, useFormats } from '../../../ui';
import { Answering, AnsweringView, LateAnswer } from '../answering';
import { useAssessingWords } from '../words';
import { FaceContext } from './face';
import styles from './AssessStep.module.scss';

interface OutcomesProps {
  answering: Answering;
  view: AnsweringView;
  context: FaceContext;
  titleOf: (themeKey: string) => string;
  /** After a message has gone with its button. */
  onDone: () => void;
}

/** What of the reader's answers has not arrived, and why. */
export function Outcomes({ answering, view: { entries, failure, late, unkept }, context, titleOf, onDone }: OutcomesProps): JSX.Element | null {
  const { outcomes: words } = useAssessingWords();
  const after = (go: () => void) => (): void => {
    go();
    onDone();
  };
  if (!failure && late.length === 0 && !(unkept && entries.length > 0)) return null;
  return (
    <div className={styles.outcomes}>
      {failure && <MessageBox kind="warning" heading={words.unsaved(String(entries.length))}>{unkept ? words.stay : words.keptHere}</MessageBox>}
      {failure && <FailureBox error={failure.error} task="writing" onRetry={after(answering.resume)} />}
      {!failure && unkept && entries.length > 0 && <MessageBox kind="warning" heading={words.stay} />}
      {late.length > 0 && <Late late={late} context={context} titleOf={titleOf} onRead={after(answering.forgetLate)} />}
    </div>
  );
}

/** Answers that met the round's closing, each with what became of it. */
function Late({ late, context: { answers }, titleOf, onRead }: { late: readonly LateAnswer[]; onRead: () => void } & Pick<OutcomesProps, 'context' | 'titleOf'>): JSX.Element {
  const { outcomes: words } = useAssessingWords();
  const { time } = useFormats();
  const { round } = late[late.length - 1];
  const heading = round.state === 'closed' ? words.closed(round.closedBy ?? '', round.closedAt ? time(round.closedAt) : '') : words.closing;
  return (
    <MessageBox kind="warning" heading={heading} actions={<Button onClick={onRead}>{words.read}</Button>}>
      <ul className={styles.late}>
        {late.map(({ themeKey, question, answer, counted }) => (
          <li key={`${themeKey}${question}`}>
            {words.answer(titleOf(themeKey), answers.letter[question], answer ? answers.answerInText[answer] : words.takenBack)} {counted === undefined ? words.unsure : counted ? words.counted : words.notCounted}
          </li>
        ))}
      </ul>
    </MessageBox>
  );
}
