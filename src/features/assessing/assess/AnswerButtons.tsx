import * as React from 'react';
import { Answer, QuestionState, answers as allAnswers } from '../../../domain/assessment';
import { AnswerIcon, answerClass } from '../../../ui/answers';
import { classNames, useWaits } from '../../../ui';
import { WaitInBar } from '../../../ui/WaitInBar';
import { useAssessingWords } from '../words';
import styles from './AnswerButtons.module.scss';
import { FaceContext } from './face';
import { Place, answerKeys } from './gridKeys';

export interface AnswerButtonsProps {
  place: Place;
  title: string;
  state: QuestionState;
  context: FaceContext;
  onAnswer: (answer: Answer | undefined) => void;
  onNote: () => void;
}

/** The answers of the question at hand, for mouse and touch; the keys that stand on them act in the grid. */
export function AnswerButtons({ place, title, state, context: { answers }, onAnswer, onNote }: AnswerButtonsProps): JSX.Element {
  const { bar: words } = useAssessingWords();
  const { given, proposed, rivals } = state;
  const proposal = given ? undefined : proposed;
  useCellInSight(useWaits().wait !== undefined);
  return (
    <div role="group" aria-label={words.label} className={styles.bar}>
      <WaitInBar />
      <p className={styles.lead}><strong>{answers.letter[place.question]}. {answers.question[place.question]}</strong> {title}</p>
      {allAnswers.map(answer => (
        <button
          key={answer} type="button" className={classNames(styles.answer, answerClass(answer))} aria-pressed={given?.answer === answer && rivals.length === 0}
          onClick={() => onAnswer(answer)}
        >
          <kbd aria-hidden="true">{answerKeys[answer]}</kbd><AnswerIcon answer={answer} />{answers.answerLong[answer]}
        </button>
      ))}
      <Command hint="Enter" primary off={!proposal} onClick={() => onAnswer(proposal)}>{words.confirm}</Command>
      <Command hint="Del" off={!given} onClick={() => onAnswer(undefined)}>{words.clear}</Command>
      <Command hint="N" onClick={onNote}>{words.note}</Command>
    </div>
  );
}

/** The cell with the focus is not hidden by a bar that grows. */
function useCellInSight(grown: boolean): void {
  React.useEffect(() => {
    if (grown) document.activeElement?.closest('[data-cell]')?.scrollIntoView({ block: 'nearest' });
  }, [grown]);
}

/** A command that stays where it is when there is nothing for it to do, so that the focus is never lost with it. */
function Command({ hint, primary, off = false, onClick, children }: { hint: string; primary?: boolean; off?: boolean; onClick: () => void; children: string }): JSX.Element {
  return (
    <button type="button" className={classNames(styles.answer, primary ? styles.primary : styles.plain)} aria-disabled={off} onClick={() => { if (!off) onClick(); }}>
      <kbd aria-hidden="true">{hint}</kbd>{children}
    </button>
  );
}
