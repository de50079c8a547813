import { SPFI } from '@pnp/sp';

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

/** The value of a batch's part; throws what the part failed with. */
export function valueOf<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
