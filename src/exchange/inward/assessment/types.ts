import type { Effort, ExpectedEffect } from '../../../domain';
import type { Answer, Choice, Question } from '../../../domain/assessment';
import type { RowPlace } from '../rows';

/** Something about a cell that a person should look at. */
export type FormRemark =
  /** The word counted; the colour says another answer. */
  | { kind: 'wordAgainstColour'; question: Question; written: string; colour: Answer }
  /** The colour counted; what is written beside it is no answer. */
  | { kind: 'wordUnclear'; question: Question; written: string; readAs: Answer }
  /** Neither word nor colour says an answer. */
  | { kind: 'answerUnclear'; question: Question; written: string }
  /** A colour that is none of the four; six hexadecimal digits. */
  | { kind: 'colourUnclear'; question: Question; colour: string }
  /** A colour between two answers. */
  | { kind: 'colourGuessed'; question: Question; colour: string; readAs: Answer }
  /** The theme's name is not quite the framework's. */
  | { kind: 'themeGuessed'; written: string }
  | { kind: 'choiceUnclear'; written: string }
  /** Effort or effect is no step of its scale. */
  | { kind: 'levelUnclear'; part: 'effort' | 'effect'; written: string }
  /** Another word than the scale's own, most likely the same. */
  | { kind: 'levelGuessed'; part: 'effort' | 'effect'; written: string; readAs: ExpectedEffect }
  /** The text is longer than the round takes, and ends with “…”. */
  | { kind: 'cut'; part: 'note' | 'reason' };

/** A theme of a form as it was read. What the form leaves empty says nothing. */
export interface FormTheme {
  place: RowPlace;
  themeKey: string;
  answers: Partial<Record<Question, Answer>>;
  note: string;
  choice?: Choice;
  reason: string;
  effort?: Effort;
  expectedEffect?: ExpectedEffect;
  remarks: FormRemark[];
}

export interface FormComment {
  place: RowPlace;
  areaKey: string;
  text: string;
  /** The text is longer than the round takes, and ends with “…”. */
  cut: boolean;
}

/** Why a row of a form was not understood. */
export type UnreadReason =
  /** `nearest` is the key of the theme or area that reads most like it. */
  | { kind: 'themeUnknown'; nearest?: string }
  | { kind: 'severalThemes' }
  /** An earlier row says something else about the same theme, or area. */
  | { kind: 'twice'; key: string }
  /** A comment that stands under no area. */
  | { kind: 'areaUnknown' };

export interface UnreadRow {
  place: RowPlace;
  written: string;
  why: UnreadReason;
}

/** All that a filled-in form held. */
export interface ReadForm {
  themes: FormTheme[];
  comments: FormComment[];
  unread: UnreadRow[];
}
