import { Effort, ExpectedEffect, LocalDate, Status } from '../../domain';

/**
 * Where in the source a row stands. Tables with activities count from 1; rows count from 1 below the table's header,
 * in a spreadsheet they are the sheet's own row numbers.
 */
export interface RowPlace {
  table: number;
  row: number;
  /** The sheet's name, when the source has sheets. */
  sheet?: string;
}

/**
 * Something about an understood row that a person should look at. Closed, so that each has its sentence.
 * `readAs` is a key: of the framework, or of the scale.
 */
export type Remark =
  | { kind: 'priorityDiffers'; stated: number; computed: number; effort: Effort; expectedEffect: ExpectedEffect }
  | { kind: 'priorityUnreadable'; stated: string }
  | { kind: 'themeGuessed'; written: string; readAs: string }
  | { kind: 'areaGuessed'; written: string; readAs: string }
  /** `written` is '' when the document leaves the area out; otherwise it says something else than the theme does. */
  | { kind: 'areaFromTheme'; written: string; readAs: string }
  /** The row has no area: taken from the heading or the row above its part of the table. */
  | { kind: 'areaFromHeading'; written: string; readAs: string }
  | { kind: 'themeUnknown'; written: string }
  | { kind: 'themeMissing' }
  /** Found when the plan is at hand: an activity of the plan that the row may be a newer wording of. */
  | { kind: 'resembles'; title: string }
  | { kind: 'effortUnreadable'; written: string }
  | { kind: 'effectUnreadable'; written: string }
  | { kind: 'effortGuessed'; written: string; readAs: Effort }
  | { kind: 'effectGuessed'; written: string; readAs: ExpectedEffect }
  | { kind: 'responsibleNotSplit'; written: string }
  | { kind: 'responsibleMissing' }
  /** What stands for a day is none that can be told; the words go with the activity. */
  | { kind: 'dayUnreadable'; column: DayColumn; written: string }
  /** The day may be meant otherwise, or the document names a month, a quarter or a year. */
  | { kind: 'dayGuessed'; column: DayColumn; written: string; readAs: LocalDate }
  | { kind: 'dueBeforeStart' }
  /** What stands for how it goes cannot be told; the words go with the activity. */
  | { kind: 'standingUnreadable'; column: StandingColumn; written: string }
  | { kind: 'statusGuessed'; written: string; readAs: Status }
  /** The document gives a percentage and no status. */
  | { kind: 'statusFromPercent'; percent: number; readAs: Status }
  | { kind: 'percentGuessed'; written: string; readAs: number }
  /** The document computes the cell; `valueMissing` when it has not kept the value. */
  | { kind: 'formula'; column: SourceColumn; valueMissing: boolean };

/** Why a row was not understood. */
export type Rejection =
  | { kind: 'activityMissing' }
  /** `nearest` is the key of the theme or area that reads most like it. */
  | { kind: 'areaUnknown'; written: string; nearest?: string }
  | { kind: 'areaMissing' }
  | { kind: 'severalThemes'; written: string };

/** How an activity stands, as its row tells. What the row leaves out is as it is before anything has begun. */
export interface ToldStanding {
  status: Status;
  /** 0 to 100. */
  percent: number;
  needsHelp: boolean;
  /** What the document says besides, one line per paragraph; '' for nothing. */
  text: string;
}

/** A row that was understood, perhaps with remarks. */
export interface ReadRow {
  place: RowPlace;
  /** The unit as written, '' when the source has none. */
  unit: string;
  areaKey: string;
  themeKey?: string;
  /** The activity's text in full, one line per paragraph. */
  activity: string;
  /** Role codes and names, one each: the parts that could be split off safely. With the remark responsibleNotSplit they are not all. */
  responsible: string[];
  /** Who is responsible, as written. */
  responsibleText: string;
  effort?: Effort;
  expectedEffect?: ExpectedEffect;
  /** The priority as stated in the source. */
  statedPriority?: number;
  start?: LocalDate;
  due?: LocalDate;
  /** Undefined when the row says nothing of how it goes. */
  standing?: ToldStanding;
  remarks: Remark[];
}

/** A row that was not understood, and why. */
export interface RejectedRow {
  place: RowPlace;
  /** The cells as written, by recognised column, for the preview. */
  written: Partial<Record<SourceColumn, string>>;
  why: Rejection;
}

/** The columns of the two source documents and their synonyms. */
export type PlanColumn = 'unit' | 'area' | 'theme' | 'activity' | 'responsible' | 'effort' | 'effect' | 'priority';

/** Columns that hold a day. */
export type DayColumn = 'start' | 'due';

/** Columns that tell how it goes. */
export type StandingColumn = 'status' | 'percent' | 'needsHelp' | 'followUp';

/** All columns that are read. */
export type SourceColumn = PlanColumn | DayColumn | StandingColumn;

/** All that a file held. */
export interface ReadResult {
  rows: ReadRow[];
  rejected: RejectedRow[];
  /** How many tables with activities were found. */
  tables: number;
  /** Headings of columns in those tables that were not read, for example “Kommentar”. */
  otherColumns: string[];
}

/** Why a whole file could not be read. */
export type FileProblem =
  | 'empty' | 'tooLarge' | 'tooLargeInside' | 'passwordProtected' | 'notWhatItClaims' | 'unknownKind' | 'oldFormat' | 'damaged' | 'noTable' | 'tooManyRows';

/** Fails the reading of a file, with a reason that has its sentence. */
export class UnreadableFile extends Error {
  public readonly problem: FileProblem;
  public readonly cause: unknown;

  public constructor(problem: FileProblem, cause?: unknown) {
    super(problem);
    this.name = 'UnreadableFile';
    this.problem = problem;
    this.cause = cause;
    Object.setPrototypeOf(this, UnreadableFile.prototype);
  }
}
