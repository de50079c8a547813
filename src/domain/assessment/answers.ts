import { Answer, Question, QuestionState, ThemeAssessment, questions } from './types';

/** An answer to show: given and confirmed, or the last round's that waits for somebody to confirm it. */
export interface ShownAnswer {
  answer: Answer;
  confirmed: boolean;
}

/** What a question shows; undefined: not answered yet. */
export function shownAnswer({ given, proposed }: QuestionState): ShownAnswer | undefined {
  if (given) return { answer: given.answer, confirmed: true };
  return proposed && { answer: proposed, confirmed: false };
}

/** The answers that are confirmed. */
export function confirmedAnswers({ answers }: Pick<ThemeAssessment, 'answers'>): Partial<Record<Question, Answer>> {
  return Object.fromEntries(questions.flatMap(question => {
    const { given } = answers[question];
    return given ? [[question, given.answer]] : [];
  }));
}

/** Questions that people have answered differently at the same moment and not settled. */
export function disputedQuestions({ answers }: Pick<ThemeAssessment, 'answers'>): Question[] {
  return questions.filter(question => answers[question].rivals.length > 0);
}

/** Whether a theme is done: all three answers are confirmed, and people agree. */
export function isDone(assessment: ThemeAssessment): boolean {
  return questions.every(question => assessment.answers[question].given) && disputedQuestions(assessment).length === 0;
}

/** A theme that nothing is said about yet, perhaps with the last round's answers. */
export function noAnswers(proposed: Partial<Record<Question, Answer>> = {}): ThemeAssessment['answers'] {
  const state = (question: Question): QuestionState => ({ ...(proposed[question] ? { proposed: proposed[question] } : {}), rivals: [] });
  return { a: state('a'), b: state('b'), c: state('c') };
}
