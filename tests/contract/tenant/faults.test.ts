import { SPFI } from '@pnp/sp';
import { IItems } from '@pnp/sp/items';
import { makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant, testStart } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;

beforeEach(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
  await makeList(sp, 'Plan');
});
afterEach(() => tenant.close());

const local = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${new URL(tenant.url).origin}/_local/${path}`, init);
const post = (path: string, body: unknown): Promise<Response> => local(path, { method: 'POST', body: JSON.stringify(body) });
const items = (from: SPFI = sp): IItems => from.web.lists.getByTitle('Plan').items;
const titles = async (): Promise<string[]> => {
  tenant.sharePoint.faults.clear();
  return (await items().select('Title')()).map(row => row.Title as string);
};
const add = (title: string): Promise<Response> =>
  tenant.request('karin.ahlgren', 'web/lists/getByTitle(\'Plan\')/items', { method: 'POST', body: JSON.stringify({ Title: title }), headers: { 'content-type': 'application/json' } });

test('R130 faults are set, read back with what they struck, and cleared from a terminal; a plan that cannot be read is 400 and changes nothing', async () => {
  const rule = { kind: 'throttle', times: 1, match: { method: 'GET', path: 'currentUser', user: 'alva.nyman' }, retryAfter: 7 };
  expect((await post('faults', { seed: 7, rules: [rule] })).status).toBe(200);
  expect((await tenant.request('karin.ahlgren', 'web/currentuser')).status).toBe(200);
  expect((await tenant.request('alva.nyman', 'web/title')).status).toBe(200);
  expect((await tenant.request('alva.nyman', 'web/currentuser')).status).toBe(429);
  expect((await tenant.request('alva.nyman', 'web/currentuser')).status).toBe(200);
  expect((await post('faults', { rules: [{ kind: 'throtle' }] })).status).toBe(400);
  expect((await post('faults', { rules: [{ kind: 'throttle', retryAftr: 1 }] })).status).toBe(400);
  expect((await post('faults', { rules: [{ kind: 'dropAfter', inBatch: true }] })).status).toBe(400);
  expect(await (await local('faults')).json()).toMatchObject({ seed: 7, rules: [rule], struck: [{ kind: 'throttle', count: 1 }] });
  expect(await (await local('faults', { method: 'DELETE' })).json()).toEqual({ seed: 1, rules: [], struck: [] });
});

test('R131 throttling is 429 and an outage 503, with Retry-After in seconds, as a date of the tenant’s clock, or without; nothing is done', async () => {
  const { faults } = tenant.sharePoint;
  const answer = async (kind: 'throttle' | 'unavailable', retryAfter?: number | 'date' | null): Promise<unknown[]> => {
    faults.set({ rules: [{ kind, retryAfter }] });
    const response = await add('nej');
    return [response.status, response.headers.get('retry-after')];
  };
  expect(await answer('throttle', 31)).toEqual([429, '31']);
  expect(await answer('throttle')).toEqual([429, '2']);
  expect(await answer('unavailable', 'date')).toEqual([503, 'Mon, 23 Nov 2026 08:00:02 GMT']);
  expect(await answer('unavailable', null)).toEqual([503, null]);
  expect(await titles()).toEqual([]);
});

test('R132 a rate strikes by the seed: the same seed the same requests, another seed others', async () => {
  const pattern = async (seed: number): Promise<string> => {
    tenant.sharePoint.faults.set({ seed, rules: [{ kind: 'unavailable', rate: 0.3, retryAfter: null }] });
    let struck = '';
    for (let n = 0; n < 60; n++) struck += (await tenant.request('karin.ahlgren', 'web/title')).status === 503 ? 'x' : '.';
    return struck;
  };
  const first = await pattern(7);
  expect(await pattern(7)).toBe(first);
  expect(await pattern(8)).not.toBe(first);
  const share = first.split('x').length - 1;
  expect(share).toBeGreaterThan(8);
  expect(share).toBeLessThan(30);
});

test('R133 a connection that is dropped before the work has done nothing, one dropped after it has done all', async () => {
  tenant.sharePoint.faults.set({ rules: [{ kind: 'dropBefore', times: 1 }] });
  await expect(add('före')).rejects.toThrow('fetch failed');
  tenant.sharePoint.faults.set({ rules: [{ kind: 'dropAfter', times: 1 }] });
  await expect(add('efter')).rejects.toThrow('fetch failed');
  expect(tenant.sharePoint.faults.get().struck).toEqual([{ kind: 'dropAfter', count: 1 }]);
  expect(await titles()).toEqual(['efter']);
});

test('R133 @pnp/sp repeats an add whose answer was lost, so that it is there twice', async () => {
  tenant.sharePoint.faults.set({ rules: [{ kind: 'dropAfter', times: 1, match: { method: 'POST', path: '/items' } }] });
  await items().add({ Title: 'en gång' });
  expect(await titles()).toEqual(['en gång', 'en gång']);
});

test('R134 single requests inside a batch are throttled or refused; the others of the batch go on', async () => {
  tenant.sharePoint.faults.set({ rules: [
    { kind: 'throttle', inBatch: true, times: 1, retryAfter: 5 }, { kind: 'digestExpiry', inBatch: true, times: 1, match: { method: 'POST' } }
  ] });
  const [batch, run] = sp.batched();
  const answers = ['a', 'b', 'c'].map(Title => items(batch).add({ Title }));
  const settled = Promise.allSettled(answers);
  await run();
  expect((await settled).map(each => each.status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  await expect(answers[0]).rejects.toMatchObject({ status: 429 });
  expect(await refusal(answers[1])).toMatchObject({ status: 403, code: -2130575252 });
  expect(await titles()).toEqual(['c']);
});

test('R134 a throttled part carries Retry-After among its headers', async () => {
  tenant.sharePoint.faults.set({ rules: [{ kind: 'throttle', inBatch: true, retryAfter: 5 }] });
  const body = `--b\nContent-Type: application/http\n\nGET ${tenant.url}/_api/web/title HTTP/1.1\n\n\n--b--\n`;
  const response = await tenant.request('karin.ahlgren', '$batch', { method: 'POST', body, headers: { 'content-type': 'multipart/mixed; boundary=b' } });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('HTTP/1.1 429 Too Many Requests\r\nCONTENT-TYPE: text/plain; charset=utf-8\r\nRETRY-AFTER: 5\r\n');
});

test('R135 a batch that is cut has done its first half and answers nothing', async () => {
  const part = (title: string): string => `--b\nContent-Type: application/http\n\nPOST ${tenant.url}/_api/web/lists/getByTitle('Plan')/items HTTP/1.1\ncontent-type: application/json\n\n{"Title":"${title}"}\n`;
  const send = (): Promise<Response> => tenant.request('karin.ahlgren', '$batch', {
    method: 'POST', headers: { 'content-type': 'multipart/mixed; boundary=b' }, body: `${['1', '2', '3', '4'].map(part).join('')}--b--\n`
  });
  tenant.sharePoint.faults.set({ rules: [{ kind: 'cutBatch', times: 1 }] });
  expect((await tenant.request('karin.ahlgren', 'web/title')).status).toBe(200);
  await expect(send()).rejects.toThrow('fetch failed');
  expect(await titles()).toEqual(['1', '2']);
});

test('R136 an expired digest on demand is refused as a real one; reads carry none and go', async () => {
  tenant.sharePoint.faults.set({ rules: [{ kind: 'digestExpiry', times: 1 }] });
  expect((await tenant.request('karin.ahlgren', 'web/title')).status).toBe(200);
  expect((await tenant.request('karin.ahlgren', 'contextinfo', { method: 'POST' })).status).toBe(200);
  const refused = await add('nej');
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('-2130575252');
  expect((await add('ja')).status).toBe(201);
});

test('R137 latency and a slow body delay the answer and change nothing of it', async () => {
  tenant.sharePoint.faults.set({ rules: [{ kind: 'latency', ms: 60 }, { kind: 'slowBody', ms: 80 }] });
  const started = performance.now();
  const response = await tenant.request('karin.ahlgren', 'web/title', { headers: { accept: 'application/json;odata=nometadata' } });
  const headersAfter = performance.now() - started;
  expect(await response.json()).toEqual({ value: 'Insidan' });
  expect(headersAfter).toBeGreaterThan(55);
  expect(performance.now() - started).toBeGreaterThan(130);
});

test('R138 the clock stands, is moved and runs again from a terminal; digests and rows go by it', async () => {
  expect(await (await post('clock', { now: '2027-03-01T09:00:00Z' })).json()).toEqual({ now: '2027-03-01T09:00:00.000Z', standing: true });
  const digest = tenant.sharePoint.issueDigest();
  await post('clock', { advanceMs: 1801 * 1000 });
  expect((await tenant.request('karin.ahlgren', 'web/ensureuser', { method: 'POST', body: '{"logonName":"x"}', headers: { 'X-RequestDigest': digest } })).status).toBe(403);
  await add('rad');
  expect((await items().select('Created')())[0].Created).toBe('2027-03-01T09:30:01Z');
  const before = Date.now();
  const { now, standing } = await (await post('clock', { real: true })).json() as { now: string; standing: boolean };
  expect(standing).toBe(false);
  expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
  expect((await post('clock', { now: 'i morgon' })).status).toBe(400);
  expect((await local('clock', { method: 'POST', body: 'nu' })).status).toBe(400);
});

test('R138 a clock that was not stood keeps running when it is advanced', async () => {
  tenant.sharePoint.setClock(() => testStart);
  expect(await (await post('clock', { advanceMs: 1000 })).json()).toEqual({ now: '2026-11-23T08:00:01.000Z', standing: false });
});

test('R139 a page of another site cannot reach the levers', async () => {
  const response = await local('faults', { method: 'POST', body: '{"rules":[{"kind":"unavailable"}]}', headers: { origin: 'https://example.com' } });
  expect(response.status).toBe(403);
  expect(tenant.sharePoint.faults.get().rules).toEqual([]);
});
