import { Person } from '../../domain';
import { ETag, asETag, versionOf } from '../etag';
import { PlanFailure } from '../failure';
import { Clash, MergeRules, mergeRow, sameValue } from '../merge';
import { ListDeclaration, RowOf, encode } from '../schema';
import { Connection, listOf } from './connect';
import { toFailure } from './failures';
import { EditedRow, Stored, readRow } from './rows';
import { demandKnownVersion } from './siteVersion';
import { tries } from './transport';

/** A change of a row: what the user saw, and what became of it under their hands. */
export interface RowChange<L extends ListDeclaration> {
  seen: Stored<L>;
  changes: Partial<RowOf<L>>;
  rules?: MergeRules<RowOf<L>>;
  /** Fills in what an old row lacks, as the views that the user saw did. */
  complete?: (row: Stored<L>) => Stored<L>;
}

export type RowChangeOutcome<L extends ListDeclaration> =
  | { result: 'saved'; row: Stored<L>; merged: (keyof RowOf<L>)[] }
  | { result: 'conflict'; clashes: Clash<RowOf<L>>[]; theirs: Stored<L>; by: Person; at: string };

/** What is to be written over which version; and whether an earlier try may have arrived already. */
interface ChangeState<L extends ListDeclaration> {
  over: Stored<L>;
  send: Partial<RowOf<L>>;
  uncertain: boolean;
}

/**
 * The one way to change a row. `etag` is the version that the values were seen with; another version is refused with 412.
 * Answers the new version, or undefined when the service did not say it.
 */
export function updateRow(
  connection: Connection, list: ListDeclaration, id: number, values: Record<string, unknown>, etag: ETag, sp = connection.sp
): Promise<{ etag: string | null }> {
  return listOf(connection, list, sp).items.getById(id).update(encode(list, values), etag) as unknown as Promise<{ etag: string | null }>;
}

/**
 * Changes a row, never over somebody else's change: on 412 the row is read again and brought together with the change. Fields that only
 * one side changed are merged and sent with the new version; those that both changed come back as a conflict.
 * After a connection that broke the row is read before anything is sent again. Fails with PlanFailure.
 */
export async function changeRow<L extends ListDeclaration>(connection: Connection, list: L, change: RowChange<L>, signal?: AbortSignal): Promise<RowChangeOutcome<L>> {
  await demandKnownVersion(connection);
  return continueChange(connection, list, change, { over: change.seen, send: ownChanges(change), uncertain: false }, signal);
}

/** What a change really changes of the row that the user saw. */
export function ownChanges<L extends ListDeclaration>({ seen, changes, rules }: RowChange<L>): Partial<RowOf<L>> {
  return mergeRow<RowOf<L>>({ base: seen, mine: changes, theirs: seen }, rules).send;
}

async function continueChange<L extends ListDeclaration>(
  connection: Connection, list: L, change: RowChange<L>, first: ChangeState<L>, signal?: AbortSignal
): Promise<RowChangeOutcome<L>> {
  let state = first;
  for (let attempt = 1; ; attempt += 1) {
    const failure = await tryUpdate(connection, list, state);
    if (!(failure instanceof PlanFailure)) return saved(list, change, failure);
    if (attempt === tries || !mayGoOn(failure)) throw failure;
    state = { ...state, uncertain: state.uncertain || Boolean(failure.details.uncertain) };
    if (failure.details.uncertain) await connection.sender.pause(attempt, failure, signal);
    const next = await meet(connection, list, change, state);
    if ('result' in next) return next;
    state = next;
  }
}

/** Goes on with a change that was refused, or whose connection broke, in a batch. */
export async function resumeChange<L extends ListDeclaration>(
  connection: Connection, list: L, change: RowChange<L>, uncertain: boolean
): Promise<RowChangeOutcome<L>> {
  const next = await meet(connection, list, change, { over: change.seen, send: ownChanges(change), uncertain });
  return 'result' in next ? next : continueChange(connection, list, change, next);
}

/** The row after the update, or why it was not updated. */
async function tryUpdate<L extends ListDeclaration>(connection: Connection, list: L, { over, send }: ChangeState<L>): Promise<Stored<L> | PlanFailure> {
  if (Object.keys(send).length === 0) return over;
  try {
    return rowAfter(over, send, await updateRow(connection, list, over.id, send, asETag(over.etag)));
  } catch (error) {
    return toFailure(error, list.key);
  }
}

/**
 * The row as it stands after its values were written over `over`. When the service did not say the new version the old one stays:
 * the next change is then refused, reads the row, and goes on.
 */
export function rowAfter<L extends ListDeclaration>(over: Stored<L>, send: Partial<RowOf<L>>, { etag }: { etag: string | null }): Stored<L> {
  return { ...over, ...send, etag: etag ? asETag(etag) : over.etag };
}

function mayGoOn({ reason, details }: PlanFailure): boolean {
  return reason === 'conflict' || Boolean(details.uncertain);
}

/** Reads the row again and brings both sides together: what is left to send, or the conflict. */
async function meet<L extends ListDeclaration>(
  connection: Connection, list: L, change: RowChange<L>, { over, send, uncertain }: ChangeState<L>
): Promise<ChangeState<L> | RowChangeOutcome<L>> {
  const read = await readRow(connection, list, over.id);
  const now = { ...read, row: change.complete?.(read.row) ?? read.row };
  // The very version that was written over: nothing has arrived, mine is still to be sent.
  if (versionOf(now.row.etag) === versionOf(over.etag)) return { over: now.row, send, uncertain: false };
  const several = versionOf(now.row.etag) > versionOf(over.etag) + 1;
  const merged = mergeRow<RowOf<L>>(
    { base: change.seen, mine: change.changes, theirs: now.row, mayHaveArrived: uncertain && several }, change.rules
  );
  if (merged.clashes.length > 0) return conflictOf(merged.clashes, now);
  return { over: now.row, send: merged.send, uncertain: false };
}

function conflictOf<L extends ListDeclaration>(clashes: Clash<RowOf<L>>[], { row, by, at }: EditedRow<L>): RowChangeOutcome<L> {
  return { result: 'conflict', clashes, theirs: row, by, at };
}

/** Tells which fields others had changed meanwhile. */
function saved<L extends ListDeclaration>(list: L, { seen, changes }: RowChange<L>, row: Stored<L>): RowChangeOutcome<L> {
  const merged = (Object.keys(list.columns) as (keyof RowOf<L>)[]).filter(field => !(field in changes) && !sameValue(row[field], seen[field]));
  return { result: 'saved', row, merged };
}
