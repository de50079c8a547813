import { AddOutcome, ImportProgress } from '../repositories';
import { ListDeclaration, encode } from '../schema';
import { inBatch } from './batch';
import { Connection, listOf } from './connect';
import { isDuplicate, toFailure } from './failures';

/** How many additions go in one call; SharePoint takes 100, fewer are lost when it breaks. */
const chunkSize = 20;
/** How often one row is tried when the service says that it has too much to do. */
const tries = 5;
const defaultWait = 5;

/** How additions are told of, stopped and slowed. */
export interface AddRowsOptions {
  onProgress?: (progress: ImportProgress) => void;
  /** Checked between chunks. */
  signal?: AbortSignal;
  /** Waits some seconds; given by tests. */
  wait?: (seconds: number) => Promise<void>;
}

export type KeyedRow = Record<string, unknown> & { clientKey: string };

const waitSeconds = (seconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, seconds * 1000));

/**
 * Adds rows in their order, in batches. Each row carries its client key in a unique column, so a row whose earlier try arrived
 * answers 'alreadyThere' and is not written twice. Ends early when stopped, or when a whole call fails: rows not tried are not in the answer.
 */
export async function addRows(connection: Connection, list: ListDeclaration, rows: KeyedRow[], options: AddRowsOptions = {}): Promise<AddOutcome[]> {
  const { onProgress = () => undefined, signal, wait = waitSeconds } = options;
  const outcomes: AddOutcome[] = [];
  for (let at = 0; at < rows.length && !signal?.aborted; at += chunkSize) {
    const chunk = await addChunk(connection, list, rows.slice(at, at + chunkSize), async seconds => {
      onProgress({ done: outcomes.length, total: rows.length, waiting: seconds });
      await wait(seconds);
    });
    outcomes.push(...chunk.outcomes);
    onProgress({ done: outcomes.filter(({ result }) => result !== 'failed').length, total: rows.length });
    if (chunk.broken) break;
  }
  return outcomes;
}

/** One chunk, its throttled rows tried again after the wait that the service asks for. */
async function addChunk(
  connection: Connection, list: ListDeclaration, rows: KeyedRow[], pause: (seconds: number) => Promise<void>
): Promise<{ outcomes: AddOutcome[]; broken: boolean }> {
  const settled = new Map<string, AddOutcome>();
  let left = rows;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const round = await addOnce(connection, list, left);
    round.outcomes.forEach(outcome => settled.set(outcome.clientKey, outcome));
    if (round.broken) return { outcomes: inOrder(rows, settled), broken: true };
    left = left.filter(row => isThrottled(settled.get(row.clientKey)));
    if (left.length === 0 || attempt === tries) break;
    await pause(longestWait(left.map(row => settled.get(row.clientKey))));
  }
  return { outcomes: inOrder(rows, settled), broken: left.length > 0 };
}

async function addOnce(connection: Connection, list: ListDeclaration, rows: KeyedRow[]): Promise<{ outcomes: AddOutcome[]; broken: boolean }> {
  try {
    const results = await inBatch<unknown[]>(connection.sp, sp => rows.map(({ ...row }) => listOf(connection, list, sp).items.add(encode(list, row))));
    return { outcomes: results.map((result, index) => outcomeOf(rows[index].clientKey, result)), broken: false };
  } catch (error) {
    const failure = toFailure(error, list.key);
    return { outcomes: rows.map(({ clientKey }) => ({ clientKey, result: 'failed', failure })), broken: true };
  }
}

function outcomeOf(clientKey: string, result: PromiseSettledResult<unknown>): AddOutcome {
  if (result.status === 'fulfilled') return { clientKey, result: 'added' };
  if (isDuplicate(result.reason)) return { clientKey, result: 'alreadyThere' };
  return { clientKey, result: 'failed', failure: toFailure(result.reason) };
}

function isThrottled(outcome: AddOutcome | undefined): boolean {
  return outcome?.failure !== undefined && toFailure(outcome.failure).reason === 'throttled';
}

function longestWait(outcomes: (AddOutcome | undefined)[]): number {
  return Math.max(...outcomes.map(outcome => (outcome?.failure && toFailure(outcome.failure).details.retryAfter) || defaultWait));
}

function inOrder(rows: KeyedRow[], settled: Map<string, AddOutcome>): AddOutcome[] {
  return rows.map(row => settled.get(row.clientKey)).filter((outcome): outcome is AddOutcome => outcome !== undefined);
}
