import { Effort, ExpectedEffect } from '../activity';
import { Instant, LocalDate } from '../calendar';

/** Grön, gul, röd, underlag saknas: the last is an answer of its own. */
export const answers = ['green', 'yellow', 'red', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** A. Tillräcklig kunskap? B. Tillräckligt stöd? C. Används kunskap och stöd? */
export const questions = ['a', 'b', 'c'] as const;
export type Question = (typeof questions)[number];

/** Prioriteras, avvakta, arbete pågår, ingen åtgärd. */
export const choices = ['prioritise', 'wait', 'ongoing', 'none'] as const;
export type Choice = (typeof choices)[number];

/** Closing: somebody is closing it, or was when their connection broke; answers given now may come too late. */
export const roundStates = ['open', 'closing', 'closed'] as const;
export type RoundState = (typeof roundStates)[number];

/** Who does something, and when; the name stays readable after they have left. */
export interface Act {
  by: string;
  at: Instant;
}

export const roundEventKinds = ['started', 'closed', 'reopened'] as const;

/** One line of a round's log. */
export interface RoundEvent extends Act {
  kind: (typeof roundEventKinds)[number];
  /** Required for `reopened`; empty otherwise. */
  why: string;
}

/** Bedömningsomgång. */
export interface Round {
  id: number;
  /** The stored row's version, sent back with every change. */
  etag: string;
  /** Given when the round is made and never changed. */
  clientKey: string;
  title: string;
  /** For example “särskilda boenden för äldre”. */
  scope: string;
  /** Undefined: the whole municipality. */
  unitId?: number;
  /** The framework's edition, for ever. */
  edition: string;
  startedOn: LocalDate;
  state: RoundState;
  closedAt?: Instant;
  closedBy?: string;
  /** The oldest first. */
  log: RoundEvent[];
}

/** An answer that somebody has given. */
export interface GivenAnswer extends Act {
  answer: Answer;
}

/** How a question of a theme stands. */
export interface QuestionState {
  /** What somebody answered or confirmed; undefined while nobody has. */
  given?: GivenAnswer;
  /** The last round's answer, which is none until somebody confirms it. */
  proposed?: Answer;
  /** Other answers that were given at the same moment; they stand beside `given` until somebody answers again. */
  rivals: GivenAnswer[];
}

/** One theme in one round: one stored row, so that two people on two questions meet the rules of concurrent changes and both survive. */
export interface ThemeAssessment {
  /** 0 while the row is not stored, for a theme that came into the edition after the round began. */
  id: number;
  etag: string;
  /** See `assessmentKey`. */
  clientKey: string;
  roundId: number;
  themeKey: string;
  answers: Record<Question, QuestionState>;
  note: string;
}

/** What the group says about an area. */
export interface AreaComment {
  /** 0 while the row is not stored. */
  id: number;
  etag: string;
  clientKey: string;
  roundId: number;
  areaKey: string;
  text: string;
  /** Who wrote last; undefined while nobody has. */
  written?: Act;
}

/** What is to be done about a theme. */
export interface Decision {
  /** 0 while the row is not stored. */
  id: number;
  etag: string;
  clientKey: string;
  roundId: number;
  themeKey: string;
  /** Undefined while nothing is decided. */
  choice?: Choice;
  reason: string;
  effort?: Effort;
  expectedEffect?: ExpectedEffect;
}

/** Everything about a round. */
export interface RoundContent {
  assessments: ThemeAssessment[];
  comments: AreaComment[];
  decisions: Decision[];
}

/** Characters at most, so that a whole round has room in one row when it is frozen. */
export const longestNote = 2000;
export const longestReason = 1000;
export const longestAreaComment = 4000;
