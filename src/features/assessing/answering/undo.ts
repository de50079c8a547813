import { Instant } from '../../../domain';
import { Answer, Question, ThemeAssessment } from '../../../domain/assessment';

/** An answer that I gave, and what stood there before. */
export interface Done {
  themeKey: string;
  question: Question;
  before?: Answer;
  at: Instant;
}

/** What the last thing done came to, to be said once. */
export type Told =
  | { kind: 'disagreement'; themeKey: string; questions: Question[] }
  | { kind: 'undone'; themeKey: string; question: Question }
  | { kind: 'nothingToUndo' }
  /** Somebody has answered after me: their answer is not mine to undo. */
  | { kind: 'answeredSince'; by: string };

/** What comes of taking an answer back, on the theme as it is shown now. */
export function undoing(last: Done | undefined, now: ThemeAssessment | undefined, me: string): Told {
  if (!last || !now) return { kind: 'nothingToUndo' };
  const { given, rivals } = now.answers[last.question];
  const other = [given, ...rivals].find(each => each && each.by !== me);
  if (other && other.at > last.at) return { kind: 'answeredSince', by: other.by };
  return { kind: 'undone', themeKey: last.themeKey, question: last.question };
}
