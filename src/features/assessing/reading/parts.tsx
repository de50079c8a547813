import * as React from 'react';
import { Answer, Question } from '../../../domain/assessment';
import type { FormTheme } from '../../../exchange/inward/assessment';
import { answerWords } from '../../../loc/answers';
import { formWords } from '../../../loc/assessmentForm';
import { useStrings, useWordsOf } from '../../../ui';
import { AnswerMark, ChoiceMark } from '../../../ui/answers';
import { AnswerDifference, Choices, DecisionDifference, Difference, TextDifference, isTaken } from './differences';
import styles from './FormReading.module.scss';

interface Choosing {
  choices: Choices;
  onChoose: (ids: string[], taken: boolean) => void;
}

interface TakeProps extends Choosing {
  difference: Difference;
  /** What it is, for those who hear it. */
  what: string;
  /** What the round says. */
  now?: string;
  children: React.ReactNode;
}

/** Something that the form says anew or otherwise, with the box that takes it. */
function Take({ difference, what, now, choices, onChoose, children }: TakeProps): JSX.Element {
  const words = useWordsOf(formWords).review;
  const name = now ? `${words.take(what)}, ${now}` : words.take(what);
  return (
    <div className={styles.take}>
      <label>
        <input type="checkbox" aria-label={name} checked={isTaken(difference, choices)} onChange={event => onChoose([difference.id], event.target.checked)} />
        <span>{children}</span>
      </label>
      {now && <span className={styles.now}>{now}</span>}
    </div>
  );
}

export function AnswerPart({ title, question, file, difference, ...choosing }: Choosing & { title: string; question: Question; file: Answer | undefined; difference: AnswerDifference | undefined }): JSX.Element {
  const { answerInText, letter, answer } = useWordsOf(answerWords);
  const words = useWordsOf(formWords).review;
  if (!file) return <span className={styles.weak}>{words.notInFile}</span>;
  if (!difference) return <span className={styles.weak}>{answer[file]}, {words.unchanged}</span>;
  const now = difference.disputed ? words.nowDisputed : difference.now && words.now(answerInText[difference.now]);
  return <Take {...choosing} difference={difference} what={`${title}, ${letter[question]}: ${answerInText[file]}`} now={now}><AnswerMark answer={file} /></Take>;
}

export function TextPart({ what, file, difference, ...choosing }: Choosing & { what: string; file: string; difference: TextDifference | undefined }): JSX.Element | null {
  const words = useWordsOf(formWords).review;
  if (!file) return null;
  if (!difference) return <span className={styles.weak}>{file}</span>;
  return <Take {...choosing} difference={difference} what={what} now={difference.now && words.now(difference.now)}><span className={styles.text}>{file}</span></Take>;
}

export function DecisionPart({ title, form, difference, ...choosing }: Choosing & { title: string; form: FormTheme; difference: DecisionDifference | undefined }): JSX.Element | null {
  const words = useWordsOf(formWords).review;
  const { choice: choiceWords } = useWordsOf(answerWords);
  const textsOf = useDecisionTexts();
  const { choice } = form;
  const texts = textsOf(form);
  if (!choice && texts.length === 0) return null;
  const said = <>{choice && <ChoiceMark choice={choice} />}{texts.map(text => <span key={text} className={styles.text}>{text}</span>)}</>;
  if (!difference) return <span className={styles.weak}>{said}</span>;
  const { now, file } = difference;
  const kept = { ...now, ...(file.effort ? {} : { effort: undefined }), ...(file.expectedEffect ? {} : { expectedEffect: undefined }), reason: file.reason ? now.reason : '' };
  const before = [...(file.choice && now.choice ? [choiceWords[now.choice]] : []), ...textsOf(kept)].join('. ');
  return (
    <Take {...choosing} difference={difference} what={`${title}, ${choice ? choiceWords[choice] : texts[0]}`} now={before ? words.now(before) : undefined}>{said}</Take>
  );
}

/** Reason, effort and effect of a decision, each as a sentence of its own. */
function useDecisionTexts(): (decision: Pick<FormTheme, 'reason' | 'effort' | 'expectedEffect'>) => string[] {
  const words = useWordsOf(formWords).review;
  const { common } = useStrings();
  return ({ reason, effort, expectedEffect }) => [
    ...(effort ? [words.effort(common.effort[effort])] : []), ...(expectedEffect ? [words.effect(common.effect[expectedEffect])] : []), ...(reason.trim() ? [words.reason(reason)] : [])
  ];
}
