import { SPFI } from '@pnp/sp';
import { Connection } from './connect';
import { toFailure } from './failures';
import { tries } from './transport';

/**
 * Sends requests as one `$batch` and answers each one's own result, in order.
 * When the call itself fails, the promises of @pnp's children never settle: so the call is raced against them, and its failure thrown.
 * `build` must start all its requests at once and not await any.
 */
export async function inBatch<T extends readonly unknown[]>(
  sp: SPFI, build: (batched: SPFI) => { [K in keyof T]: Promise<T[K]> }
): Promise<{ [K in keyof T]: PromiseSettledResult<T[K]> }> {
  const [batched, execute] = sp.batched();
  const children = Promise.allSettled(build(batched)) as unknown as Promise<{ [K in keyof T]: PromiseSettledResult<T[K]> }>;
  return Promise.race([children, execute().then(() => children)]);
}

/**
 * A batch that only reads: sent again when the call breaks or some of its parts were turned away.
 * What fails otherwise stays in its part of the answer.
 */
export async function readTogether<T extends readonly unknown[]>(
  connection: Connection, build: (batched: SPFI) => { [K in keyof T]: Promise<T[K]> }
): Promise<{ [K in keyof T]: PromiseSettledResult<T[K]> }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const results = await inBatch<T>(connection.sp, build);
      const turnedAway = (results as PromiseSettledResult<unknown>[]).find(isTurnedAway);
      if (!turnedAway || attempt === tries) return results;
      await connection.sender.pause(attempt, toFailure((turnedAway as PromiseRejectedResult).reason));
    } catch (error) {
      const failure = toFailure(error);
      if (attempt === tries || failure.details.stopped || !isPassing(failure.reason)) throw failure;
      await connection.sender.pause(attempt, failure);
    }
  }
}

/** Whether a part was refused because the service has too much to do. */
export function isTurnedAway(result: PromiseSettledResult<unknown>): boolean {
  return result.status === 'rejected' && toFailure(result.reason).reason === 'throttled';
}

/** Whether a failed call may go well a little later. */
function isPassing(reason: string): boolean {
  return reason === 'offline' || reason === 'throttled';
}

/** The value of a batch's part; throws what the part failed with. */
export function valueOf<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
