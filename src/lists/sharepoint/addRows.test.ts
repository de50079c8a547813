import { ImportProgress } from '../repositories';
import { activitiesList } from '../schema';
import { addRows } from './addRows';
import * as batch from './batch';
import { Connection } from './connect';

jest.mock('./batch');

const connection = { sp: {}, sitePath: '/sites/insidan' } as Connection;
const rows = (count: number): { clientKey: string; title: string }[] => Array.from({ length: count }, (_, index) => ({ clientKey: `k${index}`, title: `Rad ${index}` }));

const added: PromiseSettledResult<unknown> = { status: 'fulfilled', value: {} };
const throttled = (seconds: number): PromiseSettledResult<unknown> => ({
  status: 'rejected', reason: Object.assign(new Error('429'), { isHttpRequestError: true, status: 429, response: { headers: new Headers({ 'Retry-After': String(seconds) }) } })
});

/** Answers each call with the next of the scripted results; a string stands for a call that fails as a whole. */
function answering(...calls: (PromiseSettledResult<unknown>[] | Error)[]): jest.Mock {
  const inBatch = batch.inBatch as unknown as jest.Mock;
  inBatch.mockReset();
  calls.forEach(call => (call instanceof Error ? inBatch.mockRejectedValueOnce(call) : inBatch.mockResolvedValueOnce(call)));
  return inBatch;
}

test('rows that are throttled inside a batch are tried again after the wait that the service asks for', async () => {
  const inBatch = answering([added, throttled(7), added, throttled(3)], [added, added]);
  const waited: number[] = [];
  const seen: ImportProgress[] = [];
  const outcomes = await addRows(connection, activitiesList, rows(4), {
    wait: async seconds => void waited.push(seconds), onProgress: progress => seen.push(progress)
  });
  expect(outcomes.map(({ clientKey, result }) => [clientKey, result])).toEqual([['k0', 'added'], ['k1', 'added'], ['k2', 'added'], ['k3', 'added']]);
  expect(waited).toEqual([7]);
  expect(seen).toEqual([{ done: 0, total: 4, waiting: 7 }, { done: 4, total: 4 }]);
  expect(inBatch).toHaveBeenCalledTimes(2);
});

test('gives up on throttled rows after five tries, and leaves the later rows for another time', async () => {
  answering(...Array.from({ length: 5 }, () => Array(20).fill(throttled(1)) as PromiseSettledResult<unknown>[]));
  const outcomes = await addRows(connection, activitiesList, rows(30), { wait: async () => undefined });
  expect(outcomes).toHaveLength(20);
  expect(outcomes.every(({ result, failure }) => result === 'failed' && (failure as { reason?: string }).reason === 'throttled')).toBe(true);
});

test('a call that fails as a whole ends the work: its rows have failed, the rest are not in the answer', async () => {
  answering(Array(20).fill(added), new TypeError('Failed to fetch'));
  const outcomes = await addRows(connection, activitiesList, rows(50));
  expect(outcomes).toHaveLength(40);
  expect(outcomes.filter(({ result }) => result === 'added')).toHaveLength(20);
  expect(outcomes[39]).toMatchObject({ clientKey: 'k39', result: 'failed', failure: { reason: 'offline' } });
});
