import { PlanFailure } from '../../../lists';
import { sampleNow, samplePeople, samplePlan } from '../../plan/testing/samplePlan';
import { HandClock } from '../testing/handClock';
import { MemorySite } from '../testing/memorySite';
import { meetingOf, samplePlace } from '../testing/sampleMeeting';
import { LiveMeetings, LiveOptions } from './liveMeetings';
import { LiveMeeting } from './liveState';
import { askEvery } from '../../../ui/poll';

const at = '2026-11-17T07:20:00Z';
const values = { status: 'ongoing', percent: 80, needsHelp: false, comment: '', nextStep: '', observedEffect: '', at } as const;

async function follow(site: MemorySite, parts: Partial<LiveOptions> = {}) {
  const time = new HandClock(sampleNow.getTime());
  const failures: unknown[] = [];
  const live = new LiveMeetings({
    plan: site.planRepository, meetings: site.meetingRepository, activities: site.activityRepository, placeId: samplePlace.id, mayRepair: () => true,
    visibility: time.visibility, clock: time.clock, after: time.after, onFailure: failure => void failures.push(failure), ...parts
  });
  await live.start();
  const now = (): LiveMeeting => {
    const state = live.current();
    if (state.state !== 'ready') throw new Error(state.state);
    return state.live;
  };
  const activity = (id: number) => now().plan.activities.find(candidate => candidate.id === id)!;
  return { live, now, activity, time, failures };
}

const running = (): MemorySite => new MemorySite({ meetings: [meetingOf(1, { state: 'running', startedAt: '2026-11-17T07:00:00Z' })] });

test('the token comes first, then plan and meetings, then the reports of the meeting at hand', async () => {
  const site = running();
  const { now } = await follow(site);
  expect(site.asked).toEqual(['token', 'plan', 'meetings', 'reports']);
  expect(now().meeting?.id).toBe(1);
});

test('who does nothing asks at most seven times a minute, for half an hour', async () => {
  const site = running();
  const { time } = await follow(site);
  site.asked.length = 0;
  for (let minute = 0; minute < 30; minute += 1) {
    await time.pass(60_000);
    expect(site.asked.splice(0).filter(what => what !== 'changes')).toEqual([]);
  }
  await time.pass(60_000);
  expect(site.asked.length).toBeLessThanOrEqual(7);
});

test('what another saves is there within ten seconds, in its place, and its report once', async () => {
  const site = running();
  const { now, activity, time } = await follow(site);
  const order = now().plan.activities.map(({ id }) => id);
  site.report({ ...values, activityId: 3, by: samplePeople.jonas, meetingId: 1 });
  await time.pass(askEvery);
  expect(askEvery).toBeLessThan(10_000);
  expect([activity(3).percent, now().reports.map(({ id }) => id)]).toEqual([80, [1]]);
  site.changeMeeting(1, { currentId: 3 });
  await time.pass(askEvery);
  expect(now().reports).toHaveLength(1);
  expect(now().meeting?.currentId).toBe(3);
  expect(now().plan.activities.map(({ id }) => id)).toEqual(order);
});

test('reports of other meetings and meetings of other places stay out', async () => {
  const site = running();
  const { now, time } = await follow(site);
  await site.meetingRepository.add({ ...meetingOf(2), placeId: 'another', clientKey: 'x' });
  site.report({ ...values, activityId: 3, by: samplePeople.jonas });
  await time.pass(askEvery);
  expect([now().meetings.length, now().reports]).toEqual([1, []]);
});

test('hidden, it does not ask; seen again, it asks at once', async () => {
  const site = running();
  const { time } = await follow(site);
  site.asked.length = 0;
  time.show(false);
  await time.pass(600_000);
  expect(site.asked).toEqual([]);
  time.show(true);
  await time.pass(0);
  expect(site.asked).toEqual(['changes']);
});

test('questions without an answer come more and more seldom, at least as seldom as asked for; what is shown stays', async () => {
  const site = running();
  const { now, time, failures } = await follow(site);
  site.asked.length = 0;
  site.failures.push(new PlanFailure('throttled', { retryAfter: 120 }), new PlanFailure('offline'));
  await time.pass(askEvery);
  expect(now().failure).toMatchObject({ reason: 'throttled' });
  await time.pass(119_000);
  expect(site.asked).toHaveLength(1);
  await time.pass(1000);
  expect([site.asked.length, failures.length]).toEqual([2, 2]);
  await time.pass(59_000);
  expect(site.asked).toHaveLength(2);
  await time.pass(1000);
  expect([site.asked.length, now().failure]).toEqual([3, undefined]);
  await time.pass(askEvery);
  expect(site.asked).toHaveLength(4);
});

test('a log that does not reach back makes it read anew, and follow from there', async () => {
  const site = running();
  const { activity, time } = await follow(site);
  site.changeActivity(3, { percent: 55 });
  site.reloads = true;
  site.asked.length = 0;
  await time.pass(askEvery);
  expect([site.asked, activity(3).percent]).toEqual([['changes', 'token', 'plan', 'meetings', 'reports'], 55]);
  site.changeActivity(3, { percent: 60 });
  await time.pass(askEvery);
  expect(activity(3).percent).toBe(60);
});

test('a reading anew that fails keeps what is shown and its place in the log', async () => {
  const site = running();
  const { now, activity, time } = await follow(site);
  site.changeActivity(3, { percent: 55 });
  site.reloads = true;
  const { planRepository } = site;
  const { load } = planRepository;
  planRepository.load = async () => { planRepository.load = load; throw new PlanFailure('offline'); };
  await time.pass(askEvery);
  expect([activity(3).percent, (now().failure as PlanFailure).reason]).toEqual([0, 'offline']);
  await time.pass(askEvery);
  expect([activity(3).percent, now().failure]).toEqual([55, undefined]);
});

test('what was saved here is not taken back by an answer that was on its way', async () => {
  const site = running();
  const { live, activity, time } = await follow(site);
  const saved = site.changeActivity(3, { percent: 90 });
  live.take({ ...saved, etag: '"9"', percent: 95 });
  await time.pass(askEvery);
  expect(activity(3).percent).toBe(95);
});

test('a report that was stored alone gives its activity its values one round later, once', async () => {
  const site = running();
  const { activity, time } = await follow(site);
  site.report({ ...values, activityId: 3, by: samplePeople.jonas, meetingId: 1 }, true);
  await time.pass(askEvery);
  expect([activity(3).percent, site.asked.includes('repair')]).toEqual([0, false]);
  await time.pass(askEvery);
  expect(activity(3).percent).toBe(80);
  await time.pass(5 * askEvery);
  expect(site.asked.filter(what => what === 'repair')).toHaveLength(1);
});

test('who may not edit repairs nothing', async () => {
  const site = running();
  const { activity, time } = await follow(site, { mayRepair: () => false });
  site.report({ ...values, activityId: 3, by: samplePeople.jonas, meetingId: 1 }, true);
  await time.pass(3 * askEvery);
  expect(activity(3).percent).toBe(0);
});

test('a meeting that comes to hand brings its own reports', async () => {
  const site = new MemorySite();
  const { live, now, time } = await follow(site);
  const { clientKey, title, placeId, startsAt, minutes, agenda } = meetingOf(1);
  const made = await live.add({ clientKey, title, placeId, startsAt, minutes, agenda });
  site.report({ ...values, activityId: 3, by: samplePeople.jonas, meetingId: made.id });
  await time.pass(0);
  expect([now().meeting?.id, now().reports.length]).toEqual([made.id, 1]);
});

test('somebody who was faster is shown', async () => {
  const site = running();
  const { live, now } = await follow(site);
  const seen = now().meeting!;
  site.changeMeeting(1, { currentId: 5 });
  expect((await live.change(seen, { currentId: 7 })).result).toBe('conflict');
  expect(now().meeting?.currentId).toBe(5);
  expect((await live.change(now().meeting!, { currentId: 7 })).result).toBe('saved');
  expect(now().meeting?.currentId).toBe(7);
});

test('without a place the plan is followed alone; without the list it is only read', async () => {
  const site = running();
  const alone = await follow(site, { placeId: undefined });
  expect([alone.now().meetings, alone.now().meetingsMissing, site.asked.includes('meetings')]).toEqual([[], false, false]);
  const old = new MemorySite({ plan: samplePlan({ olderThanCode: true }) });
  old.meetingRepository.meetingsOf = async () => { throw new PlanFailure('notFound'); };
  const { now, time } = await follow(old);
  await time.pass(60_000);
  expect([now().meetingsMissing, old.asked]).toEqual([true, ['token', 'plan']]);
});

test('a first reading that fails can be tried again', async () => {
  const site = running();
  site.failures.push(new PlanFailure('offline'));
  const { live } = await follow(site);
  expect(live.current()).toMatchObject({ state: 'failed', error: { reason: 'offline' } });
  await live.start();
  expect(live.current().state).toBe('ready');
});

test('after its end nothing is asked', async () => {
  const site = running();
  const { live, time } = await follow(site);
  site.asked.length = 0;
  live.stop();
  live.askNow();
  time.show(true);
  await time.pass(60_000);
  expect(site.asked).toEqual([]);
});
