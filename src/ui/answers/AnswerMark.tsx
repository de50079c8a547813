import * as React from 'react';
import type { Answer, Question } from '../../domain/assessment';
import { answerWords } from '../../loc/answers';
import { classNames } from '../classNames';
import { useWordsOf } from '../strings';
import { VisuallyHidden } from '../VisuallyHidden';
import styles from './Answers.module.scss';
import { AnswerIcon } from './drawings';

/** How an answer stands: confirmed, the last round's that waits to be confirmed, or one of several that people disagree about. */
export type AnswerStanding = 'filled' | 'proposal' | 'disputed';

/** Fill, edge and text of an answer, for an element that draws its own inside, for example a button; without one: not answered yet. */
export function answerClass(answer: Answer | undefined, standing: AnswerStanding = 'filled'): string {
  return answer ? classNames(styles[answer], styles[standing]) : styles.empty;
}

export interface AnswerMarkProps {
  /** Undefined: not answered yet. */
  answer: Answer | undefined;
  proposal?: boolean;
  /** Stands before the answer where no column head says which question it is. */
  question?: Question;
  /** On a narrow page alone, where the rows of a table are cards; else always. */
  letterWhen?: 'narrow';
  /** “Underlag saknas” in whole. */
  long?: boolean;
  title?: string;
  /** At the end, for example what became of the answer. */
  children?: React.ReactNode;
}

/** An answer as a filled field with shape and word; a proposal is dashed, with a question mark. */
export function AnswerMark({ answer, proposal, question, letterWhen, long, title, children }: AnswerMarkProps): JSX.Element {
  const words = useWordsOf(answerWords);
  const word = answer ? (long ? words.answerLong : words.answer)[answer] : words.notAnswered;
  return (
    <span className={classNames(styles.mark, answerClass(answer, proposal ? 'proposal' : 'filled'))} title={title}>
      {question && <span className={classNames(styles.letter, letterWhen === 'narrow' && styles.narrowLetter)}>{words.letter[question]}</span>}
      {answer && <AnswerIcon answer={answer} />}
      <span>{proposal ? words.proposal(word) : word}</span>
      {proposal && <VisuallyHidden>, {words.proposalHeard}</VisuallyHidden>}
      {children && <span className={styles.end}>{children}</span>}
    </span>
  );
}
