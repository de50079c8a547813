import { Effort, ExpectedEffect, Status } from '../activity';
import { Instant, LocalDate } from '../calendar';
import { Summary } from '../summary';

/** What somebody last wrote about an activity before the report's day. */
export interface FrozenComment {
  text: string;
  by: string;
  at: Instant;
}

/** An activity as it was on the report's day, with the names that registers and framework had then. */
export interface FrozenActivity {
  id: number;
  title: string;
  /** The unit's short code; undefined: the whole municipality. */
  unit?: string;
  areaKey: string;
  /** The theme's name; undefined: the whole area. */
  theme?: string;
  /** Roles by code, people by name. */
  responsible: string[];
  effort?: Effort;
  expectedEffect?: ExpectedEffect;
  priority?: number;
  status: Status;
  /** 0 to 100. */
  percent: number;
  needsHelp: boolean;
  due?: LocalDate;
  /** 0: not late. */
  daysLate: number;
  lastReported?: Instant;
  comment?: FrozenComment;
}

/** The figures of one area, unit or role. */
export interface FrozenShare {
  /** An area's key, a unit's or a role's code; see `wholeKey`, `otherKey`, `nobodyKey` for those that the registers do not name. */
  key: string;
  /** The name in full; empty for those. */
  title: string;
  figures: Summary;
}

/** Activities of no unit: the whole municipality. */
export const wholeKey = '';
/** Activities whose responsible are no roles. */
export const otherKey = '*other';
/** Activities that nobody answers for. */
export const nobodyKey = '*nobody';

/** What the plan owner writes: about the whole, and per area by its key. What is empty is left out of the report. */
export interface ReportComments {
  overall: string;
  areas: Record<string, string>;
}

/** Characters of one comment at most: all of them have to fit into one cell of a list. */
export const longestComment = 4000;

/** Who publishes a report, with the roles that they hold then, by code. */
export interface ReportWriter {
  name: string;
  roles: string[];
}

/** What a report says before its rows. */
export interface ReportHead {
  /** The day that everything in it is counted from. */
  day: LocalDate;
  planTitle: string;
  edition: string;
  staleAfterDays: number;
  figures: Summary;
  /** Every area of the framework, in its order, also those without activities. */
  areas: FrozenShare[];
  units: FrozenShare[];
  responsible: FrozenShare[];
  comments: ReportComments;
  writer: ReportWriter;
  /** See `checksumOf`. */
  checksum: string;
}

/** A frozen copy of the plan's figures and texts: what is published as a status report. */
export interface ReportContent {
  head: ReportHead;
  /** By id. */
  rows: FrozenActivity[];
}
