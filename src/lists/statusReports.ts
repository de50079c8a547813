import { Instant, LocalDate, Person } from '../domain';
import { Clash } from './merge';
import { WriteOptions } from './repositories';
import { ReportComments } from './schema';

/** A status report that is being written. Plan owners alone can read it. */
export interface StatusReportDraft {
  id: number;
  etag: string;
  clientKey: string;
  title: string;
  comments: ReportComments;
  /** The day that the comparison counts from. */
  from?: LocalDate;
}

export type NewReportDraft = Pick<StatusReportDraft, 'clientKey' | 'title' | 'comments' | 'from'>;

export type DraftOutcome =
  | { result: 'saved'; draft: StatusReportDraft }
  /** Another plan owner changed the same; nothing of the change is stored. */
  | { result: 'conflict'; fields: Clash<NewReportDraft>[]; theirs: StatusReportDraft; by: Person; at: Instant };

/** The figures of a report, as the plan's domain writes and reads them; stored as JSON of at most 60,000 characters. */
export type ReportFigures = unknown;

/** One row of a report's tables, frozen; stored as JSON. */
export type FrozenRow = unknown;

/** What is frozen when a report is published. */
export interface ReportContent {
  title: string;
  comments: ReportComments;
  from?: LocalDate;
  figures: ReportFigures;
  rows: FrozenRow[];
}

/** A published status report. It is never changed. */
export interface PublishedReport {
  id: number;
  clientKey: string;
  title: string;
  comments: ReportComments;
  from?: LocalDate;
  figures: ReportFigures;
  rowCount: number;
  /** Of all that is frozen: what is read must give the same. */
  checksum: string;
  publishedAt: Instant;
  publishedBy: Person;
}

/** Keeps status reports. Fails with PlanFailure. */
export interface StatusReportRepository {
  /** Drafts, the latest changed first. Fails with 'forbidden' or 'notFound' for who is no plan owner. */
  drafts(): Promise<StatusReportDraft[]>;
  /** Stores a draft: a new one when nothing was seen. */
  saveDraft(seen: StatusReportDraft | undefined, values: NewReportDraft): Promise<DraftOutcome>;
  /** Removes the version that was seen; 'conflict' when somebody has changed it since. One that is gone already is removed. */
  removeDraft(seen: StatusReportDraft): Promise<void>;
  /** Reports that are published whole, newest first. */
  published(): Promise<PublishedReport[]>;
  /** The frozen rows in their order. Fails with 'invalid' when they are not all there as they were published. */
  rowsOf(report: PublishedReport): Promise<FrozenRow[]>;
  /**
   * Freezes and publishes a draft: writes everything, reads it back, and only then says that it is published; then the draft is removed.
   * A failure anywhere leaves nothing that counts as published. The same draft again goes on where it stopped and ends with one report.
   * Fails with 'conflict', subject 'alreadyPublished', when the draft is published already and has other words now, and with
   * 'conflict' when another plan owner publishes it at the same time.
   */
  publish(draft: StatusReportDraft, content: ReportContent, options?: WriteOptions): Promise<PublishedReport>;
}
