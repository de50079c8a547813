import { Activity, Instant } from '../../../domain';
import { ActivityChanges, ActivityRepository, ChangeConflict, NewActivity, PlanFailure, UnsentWrites } from '../../../lists';
import { Pending } from './pending';

/** A change of one activity: how it was when the reader changed it, and what they made of it. */
export interface OwnChange {
  seen: Activity;
  changes: ActivityChanges;
}

/** What somebody has saved. */
export type Saved = { kind: 'change'; own: OwnChange } | { kind: 'add'; row: NewActivity };

/** Why it is not in the lists. */
export type OpenReason =
  | { kind: 'failed'; failure: PlanFailure }
  /** Others have changed the same fields: the reader says whose values hold. `failure`: why the answer did not get through. */
  | { kind: 'conflict'; conflict: ChangeConflict; failure?: PlanFailure }
  /** Left on this computer by an earlier visit. */
  | { kind: 'left' };

/** What somebody saved and what has not reached the lists. Kept on this computer, for them alone. */
export interface OpenWrite {
  key: string;
  at: Instant;
  what: Saved;
  why: OpenReason;
}

/** Fields that an undo left alone, since somebody has changed them since. */
export interface KeptFields {
  activity: Activity;
  fields: (keyof ActivityChanges)[];
  by: string;
}

export type DoneKind = 'change' | 'add' | 'archive' | 'restore' | 'undo';

/** The last change, or the last group of changes: what the undo bar tells of, and takes back. */
export interface Done {
  kind: DoneKind;
  /** The rows as they are stored now, with the values that they had before; none when there is nothing to take back. */
  rows: { activity: Activity; former: ActivityChanges }[];
  /** Fields that others had changed meanwhile, and that were kept. */
  merged: (keyof ActivityChanges)[];
  kept: KeptFields[];
}

/** Everything that views show of it; a new object whenever something has changed. */
export interface ChangingState {
  pending: readonly Pending[];
  open: readonly OpenWrite[];
  done?: Done;
  /** The browser keeps nothing: what is not saved is gone when the page is closed. */
  unkept: boolean;
}

export type ChangeResult =
  | { result: 'saved'; activity: Activity; merged: (keyof ActivityChanges)[] }
  | { result: 'conflict'; conflict: ChangeConflict }
  | { result: 'failed'; failure: PlanFailure };

export type AddResult = { result: 'added'; activity: Activity } | { result: 'failed'; failure: PlanFailure };

export interface ChangeOptions {
  /** What the bar calls it; left out: a change. */
  kind?: DoneKind;
  /** What lay unsaved and what this takes the place of. */
  instead?: string;
}

export interface ManyOptions extends ChangeOptions {
  /** Told after each answer, in rows. */
  onProgress?: (done: number, total: number) => void;
  /** Ends it between two batches; the rest is not tried. */
  signal?: AbortSignal;
}

/** What changing works with. */
export interface ChangerPorts {
  activities: Pick<ActivityRepository, 'change' | 'changeMany' | 'resolve' | 'add'>;
  unsent: UnsentWrites;
  clock: () => Date;
  /** A key that nobody has had. */
  newKey: () => string;
  /** Told of each activity as it stands in the lists, once that is known. */
  onActivity: (activity: Activity) => void;
}
