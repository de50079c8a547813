import { ChangerPorts, Done, DoneKind, Saved } from './entry';
import { Entry } from './WriteBook';

/** A write as it begins, with a key of its own. */
export function newEntry({ newKey, clock }: Pick<ChangerPorts, 'newKey' | 'clock'>, what: Saved): Entry {
  return { key: `change/${newKey()}`, at: clock().toISOString(), what };
}

/** What is done before anything has been answered. */
export const nothingDone = (kind: DoneKind): Done => ({ kind, rows: [], merged: [], kept: [] });
