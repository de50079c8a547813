import { PlanFailure } from '../../failure';
import { ServiceWait } from '../../repositories';
import { Circuit } from './circuit';
import { Sender, patience, tries } from './sender';

const siteUrl = 'https://bjorkvik.example/sites/insidan';
const list = `${siteUrl}/_api/web/lists`;
const digestBody = (value: string): string => JSON.stringify({ FormDigestValue: value, FormDigestTimeoutSeconds: 1800 });
const expired = '{"odata.error":{"code":"-2130575252, Microsoft.SharePoint.SPException","message":{"value":"x"}}}';

type Scripted = Response | Error | ((init: RequestInit) => Promise<Response>);

/** A service that answers in turn, digests aside, and a clock that moves only when somebody waits. */
function scene(answers: Scripted[], options: { circuit?: Circuit; hold?: boolean } = {}): {
  sender: Sender; sent: { method: string; url: string; digest?: string }[]; waits: number[]; timers: { ms: number; run: () => void }[];
} {
  let time = Date.parse('2026-11-22T10:00:00Z');
  let digests = 0;
  const sent: { method: string; url: string; digest?: string }[] = [];
  const waits: number[] = [];
  const timers: { ms: number; run: () => void }[] = [];
  const sender = new Sender({ siteUrl, circuit: options.circuit ?? new Circuit({ failures: 100, openFor: 1, longest: 1 }), ports: {
    now: () => time, random: () => 0,
    after: (ms, run) => {
      timers.push({ ms, run });
      if (ms < patience) {
        waits.push(ms);
        if (!options.hold) setImmediate(() => { time += ms; run(); });
      }
      return () => undefined;
    },
    fetch: async (url, init) => {
      if (url.endsWith('/contextinfo')) return new Response(digestBody(`d${digests += 1}`));
      sent.push({ method: init.method ?? 'GET', url, digest: (init.headers as Record<string, string>)['X-RequestDigest'] });
      const answer = answers.shift();
      if (!answer) throw new Error('the script has no more answers');
      if (answer instanceof Error) throw answer;
      return typeof answer === 'function' ? answer(init) : answer;
    }
  } });
  return { sender, sent, waits, timers };
}

const get = { method: 'GET', headers: {} };
const post = { method: 'POST', headers: {}, body: '{}' };
const ok = (): Response => new Response('{"value":1}');
const refused = (status: number, retryAfter?: string): Response => new Response('', { status, headers: retryAfter ? { 'Retry-After': retryAfter } : {} });
const broken = (): Error => new TypeError('fetch failed');
async function failureOf(work: Promise<unknown>): Promise<PlanFailure> {
  const failure = await work.then(() => undefined, (error: unknown) => error);
  if (failure instanceof PlanFailure) return failure;
  throw new Error(`no failure of the plan: ${String(failure)}`);
}

describe('waiting', () => {
  it('obeys Retry-After, in seconds and as a date, for reads and writes alike', async () => {
    const { sender, waits } = scene([refused(429, '17'), refused(503, 'Sun, 22 Nov 2026 10:01:00 GMT'), ok()]);
    expect(await (await sender.send(list, post)).text()).toBe('{"value":1}');
    expect(waits).toEqual([17_000, 43_000]);
  });

  it('doubles its own waits up to a ceiling when the service says nothing', async () => {
    const { sender, waits } = scene([...Array(5).fill(0).map(() => refused(429)), ok()]);
    await sender.send(list, get);
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000]);
  });

  it('hands on the refusal after the last try', async () => {
    const { sender, sent } = scene(Array(tries).fill(0).map(() => refused(429, '1')));
    expect((await sender.send(list, post)).status).toBe(429);
    expect(sent).toHaveLength(tries);
  });

  it('can be seen and stopped', async () => {
    const { sender } = scene([refused(429, '60')], { hold: true });
    const seen: (ServiceWait | undefined)[] = [];
    sender.waits.subscribe(wait => {
      seen.push(wait);
      if (wait) setImmediate(() => sender.waits.stop());
    });
    const failure = await failureOf(sender.send(list, get));
    expect([failure.reason, failure.details]).toEqual(['throttled', { stopped: true, retryAfter: 60 }]);
    expect(seen).toEqual([{ until: '2026-11-22T10:01:00.000Z', why: 'throttled' }, undefined]);
    expect(sender.waits.current()).toBeUndefined();
  });
});

describe('a connection that breaks', () => {
  it('lets a read be sent again', async () => {
    const { sender, sent } = scene([broken(), refused(504), ok()]);
    expect((await sender.send(list, get)).ok).toBe(true);
    expect(sent).toHaveLength(3);
  });

  it('lets POSTs that only read be sent again', async () => {
    const { sender } = scene([broken(), ok()]);
    expect((await sender.send(`${list}(guid'1')/getchanges`, post)).ok).toBe(true);
  });

  it.each([['without an answer', broken()], ['with 504', refused(504)], ['with a 503 that does not say when to come back', refused(503)]])(
    'never sends a write again %s, and says that it may have arrived', async (_how, answer) => {
      const { sender, sent } = scene([answer]);
      expect((await failureOf(sender.send(list, post))).details.uncertain).toBe(true);
      expect(sent).toHaveLength(1);
    }
  );

  it('in the middle of an answer’s body is no answer', async () => {
    const half = (): Promise<Response> => Promise.resolve(new Response(new ReadableStream({ pull: controller => controller.error(new TypeError('terminated')) })));
    const { sender } = scene([half]);
    expect(await failureOf(sender.send(list, post))).toMatchObject({ reason: 'offline', details: { uncertain: true } });
  });

  it('gives up an answer that does not come', async () => {
    const silent = (init: RequestInit): Promise<Response> =>
      new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
    const { sender, timers } = scene([silent]);
    const sending = failureOf(sender.send(list, post));
    await new Promise(resolve => setImmediate(resolve));
    const limit = timers.filter(({ ms }) => ms === patience);
    expect(limit.length).toBeGreaterThan(0);
    limit.forEach(({ run }) => run());
    expect(await sending).toMatchObject({ reason: 'offline', details: { uncertain: true } });
  });

  it('makes a read fail as offline, without doubt about what was done', async () => {
    const { sender } = scene(Array(tries).fill(0).map(broken));
    const { reason, details } = await failureOf(sender.send(list, get));
    expect([reason, details.uncertain]).toEqual(['offline', undefined]);
  });
});

describe('the digest', () => {
  it('is fetched once and sent with writes only', async () => {
    const { sender, sent } = scene([ok(), ok(), ok()]);
    for (const init of [get, post, post]) await sender.send(list, init);
    expect(sent.map(({ digest }) => digest)).toEqual([undefined, 'd1', 'd1']);
  });

  it('is renewed once when it is refused, and the write goes once more', async () => {
    const { sender, sent } = scene([new Response(expired, { status: 403 }), ok()]);
    expect((await sender.send(list, post)).ok).toBe(true);
    expect(sent.map(({ digest }) => digest)).toEqual(['d1', 'd2']);
  });

  it('is not renewed a second time', async () => {
    const { sender, sent } = scene([new Response(expired, { status: 403 }), new Response(expired, { status: 403 })]);
    expect((await sender.send(list, post)).status).toBe(403);
    expect(sent).toHaveLength(2);
  });

  it('has nothing to do with a refusal for want of rights', async () => {
    const { sender, sent } = scene([new Response('{"odata.error":{"code":"-2147024891, x"}}', { status: 403 })]);
    expect((await sender.send(list, post)).status).toBe(403);
    expect(sent).toHaveLength(1);
  });
});

describe('the circuit', () => {
  const quick = (): Circuit => new Circuit({ failures: 2, openFor: 5000, longest: 8000 });

  it('opens after failures in a row, lets one request try, and closes when it goes well', async () => {
    const circuit = quick();
    const { sender, sent, waits } = scene([broken(), broken(), ok(), ok()], { circuit });
    expect((await sender.send(list, get)).ok).toBe(true);
    expect(waits).toEqual([500, 1000, 4000]);
    expect((await sender.send(list, get)).ok).toBe(true);
    expect(sent).toHaveLength(4);
  });

  it('fails those who wait when the one that tries fails, and stays open for longer', async () => {
    const circuit = quick();
    circuit.failed(0);
    circuit.failed(0);
    expect(circuit.ask(0)).toMatchObject({ kind: 'wait', milliseconds: 5000, round: 1 });
    expect(circuit.ask(5000)).toEqual({ kind: 'go' });
    const other = circuit.ask(5000);
    expect(other.kind).toBe('probing');
    circuit.failed(5000);
    if (other.kind === 'probing') await other.ended;
    expect(circuit.ask(5000)).toMatchObject({ kind: 'wait', milliseconds: 8000, round: 2 });
  });

  it('does not let a request wait for ever', async () => {
    const { sender } = scene(Array(10).fill(0).map(broken), { circuit: quick() });
    const failures = await Promise.all([failureOf(sender.send(list, get)), failureOf(sender.send(list, get))]);
    expect(failures.map(({ reason }) => reason)).toEqual(['offline', 'offline']);
  });
});
