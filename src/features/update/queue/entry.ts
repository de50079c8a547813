import { Activity, Instant } from '../../../domain';
import { ActivityChanges, ChangeConflict, NewReport, PlanFailure } from '../../../lists';

/** Why a report waits by itself: it goes when the reason is over. */
export type WaitReason = 'offline' | 'throttled' | 'expired';

export type ReportState =
  /** Its turn comes by itself. */
  | { kind: 'waiting' }
  | { kind: 'sending' }
  /** Somebody is changing it: it is not sent meanwhile. */
  | { kind: 'held' }
  /** The report stands in the history; which values hold is for the reporter to say. `failure`: why the answer did not get through. */
  | { kind: 'conflict'; conflict: ChangeConflict; answering?: boolean; failure?: PlanFailure }
  /** A new try may help, but not without somebody doing something. */
  | { kind: 'failed'; failure: PlanFailure };

/** A report that has been saved here and not yet there. */
export interface QueuedReport {
  /** The report's client key. */
  key: string;
  /** When it was saved here: its place in the queue. */
  at: Instant;
  /** The activity as the lists had it when the report was given: what the report is compared from. */
  seen: Activity;
  report: NewReport;
  /** It has been sent at least once, and nobody knows what came of it. */
  tried: boolean;
  /** It stands in the history already; only the activity's values are open. */
  stored: boolean;
  state: ReportState;
}

/** A report that has arrived. */
export interface SavedReport {
  key: string;
  /** When the answer came. */
  at: Instant;
  title: string;
  report: NewReport;
  /** The activity as it stands now; undefined when only the history has changed. */
  activity?: Activity;
  /** Fields that others had changed meanwhile and that were kept. */
  merged: (keyof ActivityChanges)[];
}

/** Whether reports get through. */
export type Contact = { kind: 'there' } | { kind: 'lost'; why: WaitReason; since: Instant; retryAt?: Instant };

/** How a sending after lost contact went. */
export interface Round {
  sent: number;
  total: number;
  /** How many of them need an answer: a conflict, or something that has to be done. */
  open: number;
  at: Instant;
}

/** Everything that views show of the queue; a new object whenever something has changed. */
export interface QueueState {
  /** In the order in which they are sent. */
  reports: QueuedReport[];
  /** Reports of an earlier visit that cannot be read; they stay where they are. */
  unreadable: number;
  /** Reports that this browser would not keep: they are gone when the page is closed. */
  unkept: number;
  contact: Contact;
  /** The last one that arrived while the page was open. */
  saved?: SavedReport;
  /** The last sending after contact came back. */
  round?: Round;
}
