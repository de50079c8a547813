import { activityOf, samplePeople, samplePlan } from '../../plan/testing/samplePlan';
import { meetingOf, sceneOf } from '../testing/sampleMeeting';
import { flagsOf, inPlace, likelyNext, myActivities, quietDaysOf } from './mine';

const today = '2026-11-17';
const people = [samplePeople.karin];
const mine = (...activities: Parameters<typeof activityOf>[]) =>
  myActivities(sceneOf({ plan: samplePlan({ activities: activities.map(([id, parts]) => activityOf(id, { people, lastReported: '2026-11-10T09:00:00Z', status: 'ongoing', ...parts })) }) }));

test('late comes before help, help before quiet, and more days before fewer', () => {
  expect(mine(
    [1, { lastReported: '2026-09-01T09:00:00Z' }], [2, { needsHelp: true }], [3, { due: '2026-11-10' }], [4, { due: '2026-09-10' }], [5, { lastReported: '2026-08-01T09:00:00Z' }]
  )).toEqual({ needReport: [4, 3, 2, 5, 1], others: [] });
});

test('what was reported today needs no more; what has ended and what is others’ is not there; others by due date', () => {
  expect(mine(
    [1, { due: '2026-09-10', lastReported: '2026-11-17T06:00:00Z' }], [2, { status: 'done' }], [3, { status: 'cancelled' }],
    [4, { people: [] }], [5, { due: '2026-12-01' }], [6, {}]
  )).toEqual({ needReport: [], others: [1, 5, 6] });
});

test('an activity is one’s own by a role, too', () => {
  expect(mine([1, { people: [], roleIds: [1] }]).others).toEqual([1]);
});

test('a flag for each thing that stands out', () => {
  const activity = activityOf(1, { status: 'ongoing', due: '2026-11-16', needsHelp: true, lastReported: '2026-10-18T09:00:00Z' });
  expect(flagsOf(activity, today, 30)).toEqual([{ kind: 'late', days: 1 }, { kind: 'needsHelp' }, { kind: 'quiet', days: 30 }]);
  expect(flagsOf({ ...activity, status: 'done' }, today, 30)).toEqual([]);
});

test('the meeting says what is quiet; without one the plan does', () => {
  expect(quietDaysOf(sceneOf())).toBe(30);
  expect(quietDaysOf(sceneOf({ meeting: undefined }))).toBe(60);
  const { choice } = meetingOf(1).agenda;
  expect(quietDaysOf(sceneOf({ meeting: meetingOf(1, { agenda: { choice: { ...choice, quietDays: 14 }, items: [] } }) }))).toBe(14);
});

test('cards keep their places while they change', () => {
  expect(inPlace({ needReport: [3, 1], others: [2, 4] }, { needReport: [5], others: [1, 2, 3] })).toEqual({ needReport: [3, 1, 5], others: [2] });
});

test('what often follows is never what stands there', () => {
  for (const status of ['notStarted', 'ongoing', 'done', 'paused', 'cancelled'] as const) expect(likelyNext(status)).not.toBe(status);
});
