import { Meeting } from '../../../domain';
import { MeetingConflict } from '../../../lists';
import { activityOf, sampleNow, samplePeople, samplePlan } from '../../plan/testing/samplePlan';
import { meetingOf, sceneOf } from '../testing/sampleMeeting';
import { agendaNow, endChanges, fasterIn, minutesLeft, neighbours, notReached, startChanges, stepChanges } from './leading';

const items = [{ activityId: 3, minutes: 5 }, { activityId: 1, minutes: 8 }, { activityId: 2, minutes: 4 }];
const { choice } = meetingOf(1).agenda;
const at = sampleNow.toISOString();
const walking = meetingOf(1, { state: 'running', agenda: { choice, items }, currentId: 1, goneThrough: [{ activityId: 3, at }, { activityId: 1, at }] });

test('starting keeps how the plan stands, who leads, the agenda, and brings the first to hand', () => {
  const plan = samplePlan({ activities: [activityOf(3, { percent: 40 })] });
  expect(startChanges(sceneOf({ plan }), { choice, items })).toEqual({
    state: 'running', startedAt: at, chairs: [samplePeople.karin], agenda: { choice, items }, currentId: 3, goneThrough: [{ activityId: 3, at }],
    before: { at, activities: [{ id: 3, title: 'Aktivitet 3', status: 'notStarted', percent: 40, needsHelp: false, due: undefined }] }
  });
});

test('a meeting without agenda starts with nothing at hand', () => {
  expect(startChanges(sceneOf(), { choice, items: [] })).toMatchObject({ currentId: undefined, goneThrough: [] });
});

test('an agenda that nobody has made is what its choice gives now; a made one stays', () => {
  const made = { choice, items };
  expect(agendaNow(sceneOf(), made)).toBe(made);
  expect(agendaNow(sceneOf(), { choice, items: [] }).items.map(({ activityId }) => activityId).slice(0, 2)).toEqual([1, 17]);
});

test('a step appends, also when an activity comes back', () => {
  expect(stepChanges(walking, 3, 'x')).toEqual({ currentId: 3, goneThrough: [...walking.goneThrough, { activityId: 3, at: 'x' }] });
});

test('ending keeps how the plan stands', () => {
  const { state, endedAt, after } = endChanges(sceneOf());
  expect([state, endedAt, after?.at, after?.activities.length]).toEqual(['ended', at, at, 18]);
});

test('neighbours, and what was not reached', () => {
  expect(neighbours(walking)).toEqual({ at: 1, before: items[0], after: items[2] });
  expect(neighbours({ ...walking, currentId: 99 })).toEqual({ at: -1, before: undefined, after: items[0] });
  expect(notReached(walking)).toEqual([items[2]]);
});

test.each([[0, 8], [30, 8], [61, 7], [8 * 60, 0], [8 * 60 + 1, -1], [10 * 60, -2]])('%p seconds in, %p minutes are left', (seconds, left) => {
  expect(minutesLeft(walking, new Date(sampleNow.getTime() + seconds * 1000))).toBe(left);
});

test('without a plan for it there is no time left to tell', () => {
  expect(minutesLeft({ ...walking, currentId: 99 }, sampleNow)).toBeUndefined();
});

const conflict = (mine: Partial<Meeting>, theirs: Partial<Meeting>): MeetingConflict =>
  ({ fields: [{ by: samplePeople.jonas }], mine, theirs: { ...walking, chairs: [samplePeople.samira], ...theirs } }) as unknown as MeetingConflict;

test.each<[string, Partial<Meeting>, Partial<Meeting>, unknown]>([
  ['a start', { state: 'running' }, {}, { what: 'started', name: 'Samira Haddad' }],
  ['a step', { currentId: 2 }, {}, { what: 'stepped', name: 'Jonas Wik' }],
  ['an end', { state: 'ended' }, { state: 'ended' }, { what: 'ended', name: 'Jonas Wik' }],
  ['a step after the end', { currentId: 2 }, { state: 'ended' }, { what: 'ended', name: 'Jonas Wik' }],
  ['a take-over', { chairs: [samplePeople.karin] }, {}, { what: 'tookOver', name: 'Jonas Wik' }],
  ['something else', { title: 'x' }, {}, { what: 'changed', name: 'Jonas Wik' }]
])('%s that came second says who was first', (_what, mine, theirs, expected) => {
  expect(fasterIn(conflict(mine, theirs))).toEqual(expected);
});
