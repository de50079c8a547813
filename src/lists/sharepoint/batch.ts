import { SPFI } from '@pnp/sp';
import { PlanFailure } from '../failure';
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

/** One reading request; `sp` is the batch's. */
export type Reading<T> = (sp: SPFI) => Promise<T>;

/**
 * Reads several things in one call. The call is sent again when it breaks, and so are those of its parts that were turned away.
 * What fails otherwise stays in its part of the answer.
 */
export async function readTogether<T extends readonly unknown[]>(
  connection: Connection, readings: { [K in keyof T]: Reading<T[K]> }
): Promise<{ [K in keyof T]: PromiseSettledResult<T[K]> }> {
  const answers: PromiseSettledResult<unknown>[] = [];
  let open = (readings as Reading<unknown>[]).map((reading, index) => ({ reading, index }));
  for (let attempt = 1; ; attempt += 1) {
    const failure = await readOnce(connection, open, answers);
    open = open.filter(({ index }) => !answers[index] || isTurnedAway(answers[index]));
    if (!failure || (attempt === tries && answers.length > 0)) return answers as { [K in keyof T]: PromiseSettledResult<T[K]> };
    if (attempt === tries || failure.details.stopped || !isPassing(failure.reason)) throw failure;
    await connection.sender.pause(attempt, failure);
  }
}

/** Sends what is open and takes down the answers. Gives the reason to come back, if there is one. */
async function readOnce(
  connection: Connection, open: { reading: Reading<unknown>; index: number }[], answers: PromiseSettledResult<unknown>[]
): Promise<PlanFailure | undefined> {
  try {
    const results = await inBatch<unknown[]>(connection.sp, sp => open.map(({ reading }) => reading(sp)));
    results.forEach((result, at) => { answers[open[at].index] = result; });
    const turnedAway = results.find(isTurnedAway) as PromiseRejectedResult | undefined;
    return turnedAway && toFailure(turnedAway.reason);
  } catch (error) {
    return toFailure(error);
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
