import { LocalDate, ProgressUpdate, localDateOf } from '../../../domain';

/** What a report changed, old → new. */
export type Change =
  | { field: 'status'; from: ProgressUpdate['status']; to: ProgressUpdate['status'] }
  | { field: 'percent'; from: number; to: number }
  | { field: 'needsHelp'; from: boolean; to: boolean }
  /** `from` is known only when an earlier report gave it. */
  | { field: 'due'; from?: LocalDate; to: LocalDate };

export interface HistoryEntry {
  update: ProgressUpdate;
  changes: Change[];
}

type Reported = Pick<ProgressUpdate, 'status' | 'percent' | 'needsHelp'>;

/** How every activity begins. */
const beginning: Reported = { status: 'notStarted', percent: 0, needsHelp: false };

function changesBetween(before: Reported, after: Reported): Change[] {
  const changes: Change[] = [];
  if (before.status !== after.status) changes.push({ field: 'status', from: before.status, to: after.status });
  if (before.percent !== after.percent) changes.push({ field: 'percent', from: before.percent, to: after.percent });
  if (before.needsHelp !== after.needsHelp) changes.push({ field: 'needsHelp', from: before.needsHelp, to: after.needsHelp });
  return changes;
}

/** Reports, newest first, each with what it changed from the one before it. */
export function historyOf(updates: ProgressUpdate[]): HistoryEntry[] {
  return updates.map((update, at) => ({
    update, changes: [...changesBetween(updates[at + 1] ?? beginning, update), ...newDue(update, updates.slice(at + 1))]
  }));
}

function newDue({ due }: ProgressUpdate, earlier: ProgressUpdate[]): Change[] {
  return due === undefined ? [] : [{ field: 'due', from: earlier.find(update => update.due !== undefined)?.due, to: due }];
}

/** When the present need of help was first reported, and in which report; undefined when there is none. */
export function helpSince(updates: ProgressUpdate[]): { since: LocalDate; update: ProgressUpdate } | undefined {
  const end = updates.findIndex(update => !update.needsHelp);
  const asked = updates[(end === -1 ? updates.length : end) - 1];
  return asked && { since: localDateOf(asked.at), update: asked };
}
