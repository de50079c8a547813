import { NewReport, PlanFailure } from '../../../lists';
import { World, activityOf, conflictOf, conflictOutcome, owner, savedOutcome, settled, storage } from '../testing/world';
import { MakeReport, ReportQueue } from './index';
import { unsentKey } from '../../../lists/unsent';

const content = (activityId: number, parts: Partial<NewReport> = {}): MakeReport => given => ({
  activityId, status: 'done', percent: 100, needsHelp: false, comment: 'Alla har övat.', nextStep: '', observedEffect: '', ...parts, ...given
});

let world: World;
let queue: ReportQueue;
const states = (of = queue): [number, string][] => of.current().reports.map(({ seen, state }) => [seen.id, state.kind]);
const kept = (of = world): string[] => of.unsent.all().map(({ key }) => key);
const fails = (failure: PlanFailure) => async (): Promise<never> => { throw failure; };
const never = (): Promise<never> => new Promise(() => undefined);

beforeEach(() => {
  world = new World();
  queue = world.queue();
  queue.start();
});

describe('a report', () => {
  test('is kept before it is sent, sent once, and forgotten when it has arrived', async () => {
    world.replies = [async sent => {
      expect(kept()).toEqual(['r-1']);
      return savedOutcome(sent);
    }];
    queue.save(activityOf(1), content(1));
    expect(states()).toEqual([[1, 'sending']]);
    await settled();
    expect([states(), kept(), world.sent.length]).toEqual([[], [], 1]);
    expect(queue.current().saved).toMatchObject({ key: 'r-1', title: 'Aktivitet 1', at: '2026-11-17T09:12:00.000Z', activity: { status: 'done', percent: 100, etag: '"1,2"' } });
    expect(world.changed.map(({ id }) => id)).toEqual([1]);
  });

  test('given on top of another one is later than it, whatever this computer’s clock says', async () => {
    queue.save(activityOf(1, { lastReported: '2026-11-17T09:14:00Z' }), content(1));
    await settled();
    expect(world.sent[0].report.at).toBe('2026-11-17T09:14:00Z');
  });

  test('goes in order; two on one activity stand on each other and do not meet themselves', async () => {
    world.goOffline();
    queue.save(activityOf(1), content(1, { status: 'ongoing', percent: 60 }));
    world.pass(60);
    queue.save(activityOf(2), content(2));
    world.pass(60);
    queue.save(activityOf(1), content(1));
    world.comeBack();
    await settled();
    expect(world.sent.map(({ report: { clientKey } }) => clientKey)).toEqual(['r-1', 'r-2', 'r-3']);
    expect(world.sent[2].seen).toMatchObject({ etag: '"1,2"', percent: 60, lastReported: world.sent[0].report.at });
  });

  test('written on top of one that met others’ changes keeps the version it knew, so that it meets them too', async () => {
    world.goOffline();
    queue.save(activityOf(1), content(1, { percent: 60, status: 'ongoing' }));
    queue.save(activityOf(1), content(1));
    world.replies = [async sent => {
      const outcome = await savedOutcome(sent);
      return outcome.activity?.result === 'saved' ? { ...outcome, activity: { ...outcome.activity, merged: ['due'] } } : outcome;
    }, savedOutcome];
    world.comeBack();
    await settled();
    expect(world.sent[1].seen).toMatchObject({ etag: '"1,1"', percent: 60 });
  });
});

describe('without contact', () => {
  test('a report lies in the queue at once, and goes when the network is back', async () => {
    world.goOffline();
    queue.save(activityOf(1), content(1));
    await settled();
    expect([states(), world.sent.length, queue.current().contact]).toEqual([[[1, 'waiting']], 0, { kind: 'lost', why: 'offline', since: '2026-11-17T09:12:00.000Z', retryAt: undefined }]);
    world.pass(120);
    world.comeBack();
    await settled();
    expect([states(), world.sent.length, queue.current().contact]).toEqual([[], 1, { kind: 'there' }]);
    expect(queue.current().round).toEqual({ sent: 1, open: 0, total: 1, at: '2026-11-17T09:14:00.000Z' });
  });

  test('a service that lets wait is told as soon as it waits; its own waiting is ended, and the queue waits as long', async () => {
    let give: (failure: PlanFailure) => void = () => undefined;
    world.replies = [() => new Promise((_resolve, reject) => { give = reject; }), savedOutcome];
    queue.save(activityOf(1), content(1));
    await settled();
    world.wait('throttled', 0.5);
    expect([states(), world.stopped]).toEqual([[[1, 'sending']], false]);
    world.wait('throttled', 20);
    expect([states(), world.stopped, queue.current().contact]).toEqual([[[1, 'waiting']], true, { kind: 'lost', why: 'throttled', since: '2026-11-17T09:12:00.000Z', retryAt: '2026-11-17T09:12:20.000Z' }]);
    give(new PlanFailure('throttled', { retryAfter: 20, stopped: true }));
    await settled();
    world.pass(19);
    await settled();
    expect(world.sent).toHaveLength(1);
    world.pass(1);
    await settled();
    expect([states(), world.sent.length]).toEqual([[], 2]);
    expect(world.sent[1].report).toEqual(world.sent[0].report);
  });

  test('it is tried again after growing pauses while the page is seen, and when it is seen again', async () => {
    world.replies = [fails(new PlanFailure('offline'))];
    queue.save(activityOf(1), content(1));
    await settled();
    for (const pause of [5, 10, 20, 40, 60, 60]) {
      const before = world.sent.length;
      world.pass(pause - 1);
      await settled();
      expect(world.sent).toHaveLength(before);
      world.pass(1);
      await settled();
      expect(world.sent).toHaveLength(before + 1);
    }
    world.visible = false;
    world.pass(600);
    await settled();
    const before = world.sent.length;
    world.visible = true;
    world.replies = [savedOutcome];
    world.tell('seen');
    await settled();
    expect([world.sent.length, states()]).toEqual([before + 1, []]);
  });

  test('who is signed out is not asked for again and again; it goes when the page is seen again', async () => {
    world.replies = [fails(new PlanFailure('expired')), savedOutcome];
    queue.save(activityOf(1), content(1));
    await settled();
    world.pass(3600);
    await settled();
    expect([world.sent.length, queue.current().contact]).toEqual([1, { kind: 'lost', why: 'expired', since: '2026-11-17T09:12:00.000Z', retryAt: undefined }]);
    world.tell('seen');
    await settled();
    expect(states()).toEqual([]);
  });

  test('nothing in the queue, contact gone and back: nothing is told of reports', async () => {
    world.goOffline();
    expect(queue.current().contact.kind).toBe('lost');
    world.comeBack();
    await settled();
    expect([queue.current().contact, queue.current().round]).toEqual([{ kind: 'there' }, undefined]);
  });

  test('“try now” tries now', async () => {
    world.replies = [fails(new PlanFailure('offline')), savedOutcome];
    queue.save(activityOf(1), content(1));
    await settled();
    queue.tryNow();
    await settled();
    expect(states()).toEqual([]);
  });
});

describe('the next visit', () => {
  test('takes up what was left, and sends it once under the same key', async () => {
    world.goOffline();
    queue.save(activityOf(1), content(1));
    const next = new World(world.browser, 'n');
    const later = next.queue();
    later.start();
    await settled();
    expect([states(later), next.sent.map(({ report }) => report.clientKey), kept(next)]).toEqual([[], ['r-1'], []]);
  });

  test('leaves what it cannot read where it is, says so, and sends the rest', async () => {
    world.goOffline();
    queue.save(activityOf(1), content(1));
    const [good] = world.unsent.all();
    const spoilt = (key: string, parts: object): void => void world.unsent.keep({ ...good, key, content: { ...(good.content as object), ...parts } });
    spoilt('b-1', { report: { ...(good.content as { report: object }).report, clientKey: 'b-1', percent: 'all' } });
    spoilt('b-2', { seen: null });
    spoilt('b-3', {});
    const next = new World(world.browser);
    const later = next.queue();
    later.start();
    await settled();
    expect([later.current().unreadable, next.sent.length, kept(next).sort()]).toEqual([3, 1, ['b-1', 'b-2', 'b-3']]);
  });

  test('a conflict survives the page: it asks again', async () => {
    world.replies = [conflictOutcome];
    queue.save(activityOf(1), content(1));
    await settled();
    const next = new World(world.browser);
    next.replies = [conflictOutcome];
    const later = next.queue();
    later.start();
    await settled();
    expect([states(later), later.current().reports[0].stored, kept(next)]).toEqual([[[1, 'conflict']], true, ['r-1']]);
  });

  test('drafts of the same person are none of the queue’s business', async () => {
    world.unsent.keep({ key: 'draft/1', kind: 'draft', at: '2026-11-17T09:00:00Z', content: {} });
    world.tell('otherTab');
    await settled();
    expect([queue.current().unreadable, states()]).toEqual([0, []]);
  });
});

describe('two tabs of one person', () => {
  test('the one sees what the other keeps, and does not send what the other has sent', async () => {
    const other = new World(world.browser, 'o');
    const second = other.queue();
    second.start();
    world.goOffline();
    other.goOffline();
    queue.save(activityOf(1), content(1));
    other.tell('otherTab');
    expect(states(second)).toEqual([[1, 'waiting']]);
    world.comeBack();
    await settled();
    other.comeBack();
    await settled();
    expect([world.sent.length, other.sent.length, states(second)]).toEqual([1, 0, []]);
  });
});

describe('a conflict', () => {
  beforeEach(async () => {
    world.replies = [conflictOutcome, savedOutcome];
    queue.save(activityOf(1), content(1));
    queue.save(activityOf(1), content(1, { percent: 90 }));
    queue.save(activityOf(2), content(2));
    await settled();
  });

  test('holds back its own activity and no other', () => {
    expect(states()).toEqual([[1, 'conflict'], [1, 'waiting']]);
    expect(queue.current().reports[0].stored).toBe(true);
  });

  test('tells how the activity stands now, so that the page shows what it is about', () => {
    expect(world.changed[0]).toMatchObject({ id: 1, etag: '"9,9"', percent: 80 });
  });

  test.each(['mine', 'theirs'] as const)('is answered with one side for all that clashes (%s), and lets the next one go', async side => {
    world.resolution = async () => ({ result: 'saved', activity: activityOf(1, { etag: '"1,5"' }), merged: [] });
    await queue.choose('r-1', side);
    await settled();
    expect(world.resolved).toEqual([{ status: side, percent: side }]);
    expect(states()).toEqual([]);
    // Written before the answer: it meets what stands there, instead of going over it.
    expect(world.sent[2].seen.etag).toBe('"1,1"');
  });

  test('asks anew when somebody changed it again, and stays when the answer does not get through', async () => {
    const again = conflictOf({ seen: activityOf(1), report: world.sent[0].report }, { status: 'paused', percent: 10 });
    world.resolution = async () => ({ result: 'conflict', conflict: again });
    await queue.choose('r-1', 'mine');
    expect(queue.current().reports[0].state).toEqual({ kind: 'conflict', conflict: again });
    const failure = new PlanFailure('offline');
    world.resolution = fails(failure);
    await queue.choose('r-1', 'mine');
    expect(queue.current().reports[0].state).toEqual({ kind: 'conflict', conflict: again, failure });
    expect(kept()).toContain('r-1');
  });

  test('is over when the reporter writes another report on what stands there', async () => {
    const { state } = queue.current().reports[0];
    if (state.kind !== 'conflict') throw new Error('no conflict');
    queue.save(state.conflict.theirs, content(1, { comment: 'Vi har talats vid.' }), 'r-1');
    await settled();
    expect([states(), kept()]).toEqual([[], []]);
    expect(world.sent[2]).toMatchObject({ seen: { etag: '"9,9"' }, report: { comment: 'Vi har talats vid.' } });
  });
});

describe('a failure', () => {
  test('that needs somebody stays with its text, holds back its own activity, and goes when it is tried again', async () => {
    world.replies = [fails(new PlanFailure('forbidden')), savedOutcome];
    const key = queue.save(activityOf(1), content(1));
    queue.save(activityOf(1), content(1));
    queue.save(activityOf(2), content(2));
    await settled();
    expect(states()).toEqual([[1, 'failed'], [1, 'waiting']]);
    queue.tryNow(key);
    await settled();
    expect(states()).toEqual([]);
  });

  test('of the activity alone leaves the report in the history, and says so', async () => {
    world.replies = [async ({ report }) => ({ clientKey: report.clientKey, report: 'added', failure: new PlanFailure('forbidden') })];
    queue.save(activityOf(1), content(1));
    await settled();
    expect(queue.current().reports[0]).toMatchObject({ stored: true, state: { kind: 'failed', failure: { reason: 'forbidden' } } });
  });

  test('an outcome that says neither is a failure, never “saved”', async () => {
    world.replies = [async ({ report }) => ({ clientKey: report.clientKey, report: 'failed' })];
    queue.save(activityOf(1), content(1));
    await settled();
    expect(queue.current().reports[0].state).toMatchObject({ kind: 'failed', failure: { reason: 'unexpected' } });
  });
});

describe('changing and removing', () => {
  beforeEach(() => {
    world.goOffline();
    queue.save(activityOf(1), content(1));
    world.pass(60);
    queue.save(activityOf(2), content(2));
    world.pass(60);
  });

  test('a changed report keeps its place and its moment, and has a key of its own', async () => {
    queue.hold('r-1');
    queue.save(activityOf(1), content(1, { comment: 'Rättat.' }), 'r-1');
    expect(queue.current().reports.map(({ key }) => key)).toEqual(['r-3', 'r-2']);
    world.comeBack();
    await settled();
    expect(world.sent.map(({ report: { comment, at } }) => [comment, at])).toEqual([['Rättat.', '2026-11-17T09:12:00.000Z'], ['Alla har övat.', '2026-11-17T09:13:00.000Z']]);
    expect(queue.current().round).toMatchObject({ sent: 2, total: 2 });
  });

  test('what is being changed is not sent, and goes when it is let go', async () => {
    queue.hold('r-1');
    world.comeBack();
    await settled();
    expect(states()).toEqual([[1, 'held']]);
    queue.release('r-1');
    await settled();
    expect(states()).toEqual([]);
  });

  test('a removed one is not sent, and not counted', async () => {
    queue.remove('r-1');
    world.comeBack();
    await settled();
    expect([world.sent.map(({ seen }) => seen.id), kept(), queue.current().round]).toEqual([[2], [], expect.objectContaining({ sent: 1, total: 1 })]);
  });
});

test('a browser that keeps nothing: the report goes all the same, and the page says what would be lost', async () => {
  const browser = storage();
  browser.full = true;
  world = new World(browser);
  world.replies = [never];
  queue = world.queue();
  queue.start();
  queue.save(activityOf(1), content(1));
  await settled();
  expect([queue.current().unkept, states(), browser.kept.has(unsentKey(owner))]).toEqual([1, [[1, 'sending']], false]);
});

test('a queue that has ended hears nothing more', async () => {
  const end = new World().queue().start();
  end();
  const ended = world.queue();
  ended.start()();
  world.replies = [fails(new PlanFailure('offline'))];
  world.comeBack();
  await settled();
  expect(world.sent).toHaveLength(0);
});
