import * as React from 'react';
import { FailureBox, MessageBox, useLanguage } from '../../ui';
import { documentWordsOf } from './documentWords';
import { ReadingProblem } from './importModel';

export interface ReadingProblemBoxProps {
  problem: ReadingProblem;
  onRetry(): void;
}

/** Why a document could not be read, and what to do; the ways to choose another stand below. */
export function ReadingProblemBox({ problem, onRetry }: ReadingProblemBoxProps): JSX.Element {
  const language = useLanguage();
  if (problem.kind === 'failure') return <FailureBox error={problem.error} task="reading" onRetry={onRetry} />;
  const { title, advice } = documentWordsOf(language).fileProblemSentence(problem.problem);
  return <MessageBox kind="error" heading={title}>{advice}{problem.name && <p>{problem.name}</p>}</MessageBox>;
}
