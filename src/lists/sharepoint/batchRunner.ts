import { SPFI } from '@pnp/sp';
import { PlanFailure } from '../failure';
import { ImportProgress, WriteOptions } from '../repositories';
import { inBatch } from './batch';
import { Connection } from './connect';
import { toFailure } from './failures';
import { tries } from './transport';

/** What goes in one call; SharePoint takes more, but what a broken call leaves open is to be looked after. */
export const batchLimits = { requests: 20, bytes: 500_000 };
/** What a request takes beside its body: address, headers, boundaries. */
const frameBytes = 1000;

/**
 * One write of a batch. It must be safe to send again after a call that broke: an addition under its client key, a change with the
 * version that it was made upon. If the first try arrived, the service refuses the second, and the caller looks what stands there.
 */
export interface BatchJob<T> {
  /** The size of its body. */
  bytes: number;
  /** Starts the request; called again for every try. */
  start(batched: SPFI): Promise<T>;
}

export type JobResult<T> =
  | { status: 'done'; value: T }
  /** `repeated`: an earlier try was sent and nobody knows what became of it. */
  | { status: 'failed'; failure: PlanFailure; repeated: boolean };

/**
 * Runs writes in order, in batches. What is turned away goes again after the wait that the service asks for, and so does what was in a
 * call that broke. Ends early when stopped or when the service does not come back:
 * writes that were not tried are not in the answer.
 */
export async function runBatches<T>(connection: Connection, jobs: BatchJob<T>[], options: WriteOptions = {}): Promise<JobResult<T>[]> {
  const { onProgress = () => undefined, signal } = options;
  const results: JobResult<T>[] = [];
  const progress = (): ImportProgress => ({ done: results.filter(({ status }) => status === 'done').length, total: jobs.length });
  const untell = connection.sender.waits.subscribe(wait => {
    if (wait) onProgress({ ...progress(), waiting: Math.max(0, Math.ceil((Date.parse(wait.until) - connection.sender.now()) / 1000)) });
  });
  try {
    for (const chunk of chunksOf(jobs)) {
      if (signal?.aborted) break;
      const { settled, gaveUp } = await runChunk(connection, chunk, signal);
      results.push(...settled);
      onProgress(progress());
      if (gaveUp) break;
    }
  } finally {
    untell();
  }
  return results;
}

/** Parts that keep within what one call takes; a write that is larger than that goes alone. */
export function chunksOf<J extends { bytes: number }>(jobs: J[], { requests, bytes } = batchLimits): J[][] {
  const chunks: J[][] = [];
  let room = 0;
  for (const job of jobs) {
    const size = job.bytes + frameBytes;
    const last = chunks[chunks.length - 1];
    if (!last || last.length === requests || size > room) {
      chunks.push([job]);
      room = bytes - size;
    } else {
      last.push(job);
      room -= size;
    }
  }
  return chunks;
}

interface Slot<T> {
  job: BatchJob<T>;
  result?: JobResult<T>;
  /** Sent in a call that broke. */
  repeated: boolean;
}

async function runChunk<T>(connection: Connection, jobs: BatchJob<T>[], signal?: AbortSignal): Promise<{ settled: JobResult<T>[]; gaveUp: boolean }> {
  const slots: Slot<T>[] = jobs.map(job => ({ job, repeated: false }));
  let failure: PlanFailure | undefined;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const open = slots.filter(({ result }) => result === undefined);
    failure = await sendOnce(connection, open);
    if (!failure) return { settled: slots.map(({ result }) => result as JobResult<T>), gaveUp: false };
    if (!mayPass(failure) || attempt === tries || !(await paused(connection, attempt, failure, signal))) break;
  }
  const given = failure ?? new PlanFailure('unexpected');
  return { settled: slots.map(({ result, repeated }) => result ?? { status: 'failed', failure: given, repeated }), gaveUp: true };
}

/** Sends what is open. Answers why something is still open; undefined when everything is settled. */
async function sendOnce<T>(connection: Connection, open: Slot<T>[]): Promise<PlanFailure | undefined> {
  if (open.length === 0) return undefined;
  let results: PromiseSettledResult<unknown>[];
  try {
    results = await inBatch<unknown[]>(connection.sp, sp => open.map(({ job }) => job.start(sp)));
  } catch (error) {
    const failure = toFailure(error);
    const broke = failure.details.uncertain || failure.reason === 'unexpected';
    open.forEach(slot => { slot.repeated = slot.repeated || Boolean(broke); });
    return broke ? new PlanFailure('offline', { ...failure.details, uncertain: true }) : failure;
  }
  let turnedAway: PlanFailure | undefined;
  results.forEach((result, index) => {
    const slot = open[index];
    const failure = result.status === 'rejected' ? toFailure(result.reason) : undefined;
    if (failure?.reason === 'throttled') {
      turnedAway = longer(turnedAway, failure);
      slot.repeated = slot.repeated || !wasRefusedAtTheDoor(failure);
    } else slot.result = failure ? { status: 'failed', failure, repeated: slot.repeated } : { status: 'done', value: (result as PromiseFulfilledResult<T>).value };
  });
  return turnedAway;
}

/** Whether a part was certainly not carried out: 429 says so, 503 and 504 do not. */
function wasRefusedAtTheDoor({ details }: PlanFailure): boolean {
  return (details.cause as { status?: number } | undefined)?.status === 429;
}

function longer(a: PlanFailure | undefined, b: PlanFailure): PlanFailure {
  return a && (a.details.retryAfter ?? 0) >= (b.details.retryAfter ?? 0) ? a : b;
}

function mayPass({ reason, details }: PlanFailure): boolean {
  return !details.stopped && (reason === 'throttled' || reason === 'offline');
}

/** Waits; false when somebody stopped it. */
async function paused(connection: Connection, attempt: number, failure: PlanFailure, signal?: AbortSignal): Promise<boolean> {
  try {
    await connection.sender.pause(attempt, failure, signal);
    return true;
  } catch (error) {
    if (toFailure(error).details.stopped) return false;
    throw error;
  }
}
