import { Answer, Question, ThemeAssessment, questions } from '../assessment';

/** Answers as a test writes them: `gyr` for A green, B yellow, C red; `?` is unknown, `-` not answered. */
export function answersOf(letters: string): Partial<Record<Question, Answer>> {
  const words: Record<string, Answer> = { g: 'green', y: 'yellow', r: 'red', '?': 'unknown' };
  return Object.fromEntries(questions.flatMap((question, at) => (words[letters[at]] ? [[question, words[letters[at]]]] : [])));
}

/** A theme of a round with confirmed answers, and the last round's as proposals. */
export function makeAssessment(themeKey: string, confirmed: string = '---', proposed: string = '---', given: Partial<ThemeAssessment> = {}): ThemeAssessment {
  const [now, before] = [answersOf(confirmed), answersOf(proposed)];
  const state = (question: Question): ThemeAssessment['answers'][Question] => {
    const [answer, proposal] = [now[question], before[question]];
    return { ...(answer ? { given: { answer, by: 'Karin Ahlgren', at: '2026-11-16T09:20:00Z' } } : {}), ...(proposal ? { proposed: proposal } : {}), rivals: [] };
  };
  return { id: 1, etag: '"1"', clientKey: `r-1/${themeKey}`, roundId: 1, themeKey, answers: { a: state('a'), b: state('b'), c: state('c') }, note: '', ...given };
}
