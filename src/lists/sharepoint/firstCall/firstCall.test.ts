import { beginFirstCall } from './firstCall';

const siteUrl = 'https://bjorkvik.example/sites/insidan';
const made = '20 Nov 2026 09:00:00 -0000';
const page = { web: { absoluteUrl: siteUrl }, legacyPageContext: { formDigestValue: `0xABC,${made}`, formDigestTimeoutSeconds: 1800 } };

/** A page whose requests are answered by their number. */
function stage({ now = Date.parse(made), ...changes }: Partial<typeof page> & { now?: number } = {}) {
  const sent: { url: string; body: string }[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, body: String(init.body) });
    return Promise.resolve(new Response(`answer ${sent.length}`));
  };
  return { sent, send: beginFirstCall({ ...page, ...changes }, { fetch, now: () => now }) };
}

const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();
const again = (body: string): RequestInit => ({ method: 'POST', body: body.replace(/batch_first/g, 'batch_other') });

test('is sent at once with the page’s digest, and answers the first who asks the same', async () => {
  const { sent, send } = stage();
  expect(sent.map(({ url }) => url)).toEqual([`${siteUrl}/_api/$batch`]);
  expect(await textOf(send(sent[0].url, again(sent[0].body)))).toBe('answer 1');
  expect(sent).toHaveLength(1);
  expect(await textOf(send(sent[0].url, again(sent[0].body)))).toBe('answer 2');
});

test.each<[string, (body: string) => string]>([
  ['asks for less', body => body.replace(/^GET \S+currentUser\S+ HTTP\/1\.1$/m, '')],
  ['asks for something else', body => body.replace('%24top=500 ', '%24top=501 ')],
  ['writes', body => body.replace('GET', 'POST')]
])('a request that %s goes out by itself', async (_what, change) => {
  const { sent, send } = stage();
  expect(await textOf(send(sent[0].url, { method: 'POST', body: change(sent[0].body) }))).toBe('answer 2');
  expect(await textOf(send(sent[0].url, again(sent[0].body)))).toBe('answer 1');
});

test('a page without a digest, or with one that has run out, begins nothing', () => {
  expect(stage({ legacyPageContext: undefined }).sent).toEqual([]);
  expect(stage({ now: Date.parse(made) + 1_800_001 }).sent).toEqual([]);
});

test('whoever takes the answer can stop waiting for it, and is told that it broke', async () => {
  const stop = new AbortController();
  let fail: (cause: Error) => void = () => undefined;
  const body = stage().sent[0].body;
  const send = beginFirstCall(page, { fetch: () => new Promise((_, reject) => { fail = reject; }), now: () => Date.parse(made) });
  const waiting = send(`${siteUrl}/_api/$batch`, { ...again(body), signal: stop.signal });
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  const other = beginFirstCall(page, { fetch: () => new Promise((_, reject) => { fail = reject; }), now: () => Date.parse(made) });
  const broken = other(`${siteUrl}/_api/$batch`, again(body));
  fail(new TypeError('Failed to fetch'));
  await expect(broken).rejects.toThrow('Failed to fetch');
});
