import { PlanFailure } from '../failure';
import { ImportProgress } from '../repositories';
import { activitiesList } from '../schema';
import { addRows } from './addRows';
import * as batch from './batch';
import { chunksOf } from './batchRunner';
import { Connection } from './connect';
import { Sender } from './transport';

jest.mock('./batch');

/** A connection whose waits take no time; what it waited stands in `waited`. */
function patient(): { connection: Connection; waited: number[] } {
  const waited: number[] = [];
  const sender = new Sender({ siteUrl: 'https://bjorkvik.example/sites/insidan', ports: {
    fetch: () => Promise.reject(new Error('no request is expected')), now: () => 0, random: () => 0,
    after: (milliseconds, run) => { waited.push(milliseconds); setImmediate(run); return () => undefined; }
  } });
  return { connection: { sp: {}, sitePath: '/sites/insidan', sender, siteVersion: { known: { version: 1, at: 0 } } } as Connection, waited };
}

const rows = (count: number): { clientKey: string; title: string }[] => Array.from({ length: count }, (_, index) => ({ clientKey: `k${index}`, title: `Rad ${index}` }));

const added: PromiseSettledResult<unknown> = { status: 'fulfilled', value: { Id: 7 } };
const httpError = (status: number, body = '', headers: Record<string, string> = {}): PromiseSettledResult<unknown> => ({
  status: 'rejected', reason: Object.assign(new Error(`[${status}] ::> ${body}`), { isHttpRequestError: true, status, response: { headers: new Headers(headers) } })
});
const throttled = (seconds: number): PromiseSettledResult<unknown> => httpError(429, '', { 'Retry-After': String(seconds) });
const duplicate = httpError(500, '{"odata.error":{"code":"-2130575169, x","message":{"value":"x"}}}');
const stored = (clientKey: string, title: string): PromiseSettledResult<unknown> => ({
  status: 'fulfilled', value: [{ Id: 41, Created: '2026-01-10T08:00:00Z', 'odata.etag': '"1"', HPClientKey: clientKey, Title: title }]
});

/** Answers each call with the next of the scripted results; an error stands for a call that fails as a whole. */
function answering(...calls: (PromiseSettledResult<unknown>[] | Error)[]): jest.Mock {
  const inBatch = batch.inBatch as unknown as jest.Mock;
  inBatch.mockReset();
  calls.forEach(call => (call instanceof Error ? inBatch.mockRejectedValueOnce(call) : inBatch.mockResolvedValueOnce(call)));
  (batch.valueOf as unknown as jest.Mock).mockImplementation((result: PromiseFulfilledResult<unknown>) => result.value);
  return inBatch;
}

function finding(...answers: PromiseSettledResult<unknown>[]): void {
  (batch.readTogether as unknown as jest.Mock).mockReset().mockResolvedValueOnce(answers);
}

const broken = new PlanFailure('offline', { uncertain: true });

test('rows that are throttled inside a batch are tried again after the wait that the service asks for', async () => {
  const inBatch = answering([added, throttled(7), added, throttled(3)], [added, added]);
  const { connection, waited } = patient();
  const seen: ImportProgress[] = [];
  const outcomes = await addRows(connection, activitiesList, rows(4), { onProgress: progress => seen.push(progress) });
  expect(outcomes.map(({ clientKey, result }) => [clientKey, result])).toEqual([['k0', 'added'], ['k1', 'added'], ['k2', 'added'], ['k3', 'added']]);
  expect(waited).toEqual([7000]);
  expect(seen).toEqual([{ done: 0, total: 4, waiting: 7 }, { done: 4, total: 4 }]);
  expect(inBatch).toHaveBeenCalledTimes(2);
});

test('gives up on throttled rows after six tries, and leaves the later rows for another time', async () => {
  answering(...Array.from({ length: 6 }, () => Array(20).fill(throttled(1)) as PromiseSettledResult<unknown>[]));
  const outcomes = await addRows(patient().connection, activitiesList, rows(30));
  expect(outcomes).toHaveLength(20);
  expect(outcomes.every(({ result, failure }) => result === 'failed' && (failure as PlanFailure).reason === 'throttled')).toBe(true);
});

test('after a call that broke the rows go again; those whose first try arrived are there once and count as added', async () => {
  answering(broken, [duplicate, added]);
  finding(stored('k0', 'Rad 0'));
  const outcomes = await addRows(patient().connection, activitiesList, rows(2));
  expect(outcomes).toEqual([{ clientKey: 'k0', result: 'added', id: 41, differs: [] }, { clientKey: 'k1', result: 'added', id: 7 }]);
});

test('a row that was there before is told with its id and where it differs', async () => {
  answering([duplicate]);
  finding(stored('k0', 'Någon annans namn'));
  expect(await addRows(patient().connection, activitiesList, rows(1))).toEqual([{ clientKey: 'k0', result: 'alreadyThere', id: 41, differs: ['title'] }]);
});

test('a call that breaks again and again ends the work: its rows have failed, the rest are not in the answer', async () => {
  answering(Array(20).fill(added), ...Array(6).fill(broken) as Error[]);
  const outcomes = await addRows(patient().connection, activitiesList, rows(50));
  expect(outcomes).toHaveLength(40);
  expect(outcomes.filter(({ result }) => result === 'added')).toHaveLength(20);
  expect(outcomes[39]).toMatchObject({ clientKey: 'k39', result: 'failed', failure: { reason: 'offline' } });
});

test('a stop ends a wait, and what waited has failed', async () => {
  answering([throttled(600)]);
  const stop = new AbortController();
  const { connection } = patient();
  const outcomes = await addRows(connection, activitiesList, rows(1), { signal: stop.signal, onProgress: ({ waiting }) => { if (waiting) stop.abort(); } });
  expect(outcomes).toEqual([{ clientKey: 'k0', result: 'failed', failure: expect.objectContaining({ reason: 'throttled' }) }]);
});

test('is refused on a site that is newer than the code', async () => {
  const { connection } = patient();
  connection.siteVersion.known = { version: 99, at: 0 };
  await expect(addRows(connection, activitiesList, rows(1))).rejects.toMatchObject({ reason: 'invalid', details: { subject: 'newerThanCode' } });
});

test('a chunk keeps within requests and bytes; what is larger alone goes alone; the order is kept', () => {
  const jobs = [100, 600_000, 300_000, 150_000, 60_000, ...Array(21).fill(1)].map((bytes, index) => ({ bytes, index }));
  const chunks = chunksOf(jobs);
  expect(chunks.map(chunk => chunk.length)).toEqual([1, 1, 2, 20, 2]);
  expect(chunks.flat().map(({ index }) => index)).toEqual(jobs.map(({ index }) => index));
});
