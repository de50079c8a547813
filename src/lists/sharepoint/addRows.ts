import { PlanFailure } from '../failure';
import { sameValue } from '../merge';
import { AddOutcome, AddedRow, WriteOptions } from '../repositories';
import { ListDeclaration, RowOf, decode, encode } from '../schema';
import { readTogether, valueOf } from './batch';
import { BatchJob, JobResult, batchLimits, runBatches } from './batchRunner';
import { Connection, listOf } from './connect';
import { isDuplicate, toFailure } from './failures';
import { readPresent } from './presentPart';
import { Stored, requestByKey, rowUnderKey } from './rows';
import { demandKnownVersion } from './siteVersion';
import { tries } from './transport';

export type KeyedRow = Record<string, unknown> & { clientKey: string };

/**
 * Adds rows in their order, in batches. Each row carries its client key in a unique column, so a row whose earlier try arrived
 * is not written twice: it answers 'alreadyThere' with the stored row's id and where it differs, or 'added' when the earlier try was of
 * this very run. Ends early when stopped or when the service does not come back: rows not tried are not in the answer.
 */
export async function addRows(connection: Connection, list: ListDeclaration, rows: KeyedRow[], options: WriteOptions = {}): Promise<AddOutcome[]> {
  if (rows.length === 0) return [];
  await demandKnownVersion(connection);
  const results = await runBatches(connection, rows.map(row => addJob(connection, list, row)), options);
  const there = await storedRows(connection, list, rows.filter((_, index) => isThere(results[index])).map(({ clientKey }) => clientKey));
  return results.map((result, index) => outcomeOf(rows[index], result, there));
}

/** The addition of one row, for a batch. Safe to repeat: the unique column refuses the second. */
export function addJob(connection: Connection, list: ListDeclaration, row: KeyedRow): BatchJob<{ Id: number }> {
  const body = encode(list, row);
  return { bytes: bytesOf(body), start: sp => listOf(connection, list, sp).items.add(body) as Promise<{ Id: number }> };
}

export function bytesOf(body: unknown): number {
  return new TextEncoder().encode(JSON.stringify(body)).length;
}

/** Whether an addition met its own client key. */
export function isThere(result: JobResult<unknown> | undefined): boolean {
  return result?.status === 'failed' && isDuplicate(result.failure);
}

/** The rows under some client keys, or why one could not be read. */
async function storedRows(connection: Connection, list: ListDeclaration, keys: string[]): Promise<Map<string, Stored<ListDeclaration> | PlanFailure>> {
  const found = new Map<string, Stored<ListDeclaration> | PlanFailure>();
  for (let at = 0; at < keys.length; at += batchLimits.requests) {
    const chunk = keys.slice(at, at + batchLimits.requests);
    const answers = await readTogether<unknown[][]>(connection, chunk.map(key => sp => requestByKey(connection, list, key, sp)));
    answers.forEach((answer, index) => found.set(chunk[index], rowOrFailure(list, answer, chunk[index])));
  }
  return found;
}

function rowOrFailure(list: ListDeclaration, answer: PromiseSettledResult<unknown[]>, key: string): Stored<ListDeclaration> | PlanFailure {
  try {
    return rowUnderKey(list, valueOf(answer), key);
  } catch (error) {
    return toFailure(error, list.key);
  }
}

function outcomeOf(row: KeyedRow, result: JobResult<{ Id: number }>, there: Map<string, Stored<ListDeclaration> | PlanFailure>): AddOutcome {
  const { clientKey } = row;
  if (result.status === 'done') return { clientKey, result: 'added', id: result.value.Id };
  const stored = isThere(result) ? there.get(clientKey) : undefined;
  if (!stored) return { clientKey, result: 'failed', failure: result.failure };
  // The service says that the key is taken; that the row cannot be read does not make it a failure.
  if (stored instanceof PlanFailure) return { clientKey, result: 'alreadyThere' };
  const differs = differences(row, stored);
  return { clientKey, result: result.repeated && differs.length === 0 ? 'added' : 'alreadyThere', id: stored.id, differs };
}

/** The fields in which a stored row is not as given. */
function differences(given: Record<string, unknown>, stored: Record<string, unknown>): string[] {
  return Object.keys(given).filter(field => !sameValue(given[field], stored[field]));
}

/**
 * Adds one row and answers it as stored. After a connection that broke it is simply added again: when the earlier try arrived,
 * the service refuses the second and the stored row is the answer.
 */
export async function addRow<L extends ListDeclaration>(
  connection: Connection, list: L, row: Partial<RowOf<L>> & { clientKey: string }, signal?: AbortSignal
): Promise<AddedRow<Stored<L>>> {
  await demandKnownVersion(connection);
  let repeated = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await listOf(connection, list).items.add(encode(list, row)) as Record<string, unknown>;
      return { result: 'added', row: decode(list, { ...answer, ...expandedAsGiven(list, row) }), differs: [] };
    } catch (error) {
      if (isDuplicate(error)) return storedInstead(connection, list, row, repeated);
      const failure = toFailure(error, list.key);
      if (!failure.details.uncertain || attempt === tries) throw failure;
      repeated = true;
      await connection.sender.pause(attempt, failure, signal);
    }
  }
}

async function storedInstead<L extends ListDeclaration>(
  connection: Connection, list: L, row: Partial<RowOf<L>> & { clientKey: string }, repeated: boolean
): Promise<AddedRow<Stored<L>>> {
  const stored = rowUnderKey(list, await readPresent(connection, list, present => requestByKey(connection, present, row.clientKey)), row.clientKey);
  const differs = differences(row, stored) as (keyof Stored<L>)[];
  return { result: repeated && differs.length === 0 ? 'added' : 'alreadyThere', row: stored, differs };
}

/** People as they were given: the answer to an addition names only their ids. */
function expandedAsGiven(list: ListDeclaration, row: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(list.columns).filter(([, column]) => column.expand).map(([key, column]): [string, unknown] => {
    const people = (row[key] ?? []) as { id: number; name: string }[];
    return [column.property, people.map(({ id, name }) => ({ Id: id, Title: name }))];
  });
  return Object.fromEntries(entries);
}
