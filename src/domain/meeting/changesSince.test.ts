import fc from 'fast-check';
import { Activity, changesSince, followSteps, snapshotOf } from '..';
import { anyActivities } from '../testing/arbitraries';
import { makeReport, meetingToday } from '../testing/meetings';
import { jonas, karin, makeActivity } from '../testing/samples';

const since = '2026-10-27T10:00:00Z';
const ids = (rows: { id: number }[]): number[] => rows.map(({ id }) => id);

test('of a plan that nobody has touched nothing is said, but what has become late meanwhile', () => {
  fc.assert(fc.property(anyActivities, activities => {
    const difference = changesSince(snapshotOf(activities, since), { activities, reports: [], today: meetingToday });
    expect(difference).toMatchObject({ becameDone: [], added: [], removed: [], changed: [], reports: [] });
    for (const { due = '' } of difference.newlyLate) expect(due >= '2026-10-27' && due < meetingToday).toBe(true);
  }));
});

test('every activity of the snapshot is still there or told as removed, with its title and how it stood', () => {
  fc.assert(fc.property(anyActivities, fc.nat(30), (activities, kept) => {
    const snapshot = snapshotOf(activities, since);
    const { removed } = changesSince(snapshot, { activities: activities.slice(0, kept), reports: [], today: meetingToday });
    expect(removed).toEqual(snapshot.activities.slice(kept));
  }));
});

test('done, newly late, new and changed activities, and the reports since', () => {
  const before = [
    makeActivity({ id: 1, status: 'ongoing', percent: 80 }), makeActivity({ id: 2, due: '2026-11-20' }), makeActivity({ id: 3, due: '2026-09-30' }), makeActivity({ id: 4, status: 'done', percent: 100 })
  ];
  const now: Activity[] = [
    { ...before[0], status: 'done', percent: 100 }, before[1], { ...before[2], percent: 20 }, before[3], makeActivity({ id: 5, created: '2026-11-02T08:00:00Z', due: '2026-11-10' })
  ];
  const reports = [makeReport({ id: 1, at: '2026-10-20T08:00:00Z' }), makeReport({ id: 2, at: '2026-11-04T08:00:00Z' })];
  const difference = changesSince(snapshotOf(before, since), { activities: now, reports, today: meetingToday });
  expect([difference.becameDone, difference.newlyLate, difference.added, difference.reports].map(ids)).toEqual([[1], [2, 5], [5], [2]]);
  expect(difference.changed.map(({ before: was, now: is }) => [was.percent, is.percent])).toEqual([[80, 100], [0, 20]]);
});

test('a row that cannot be read is not taken for removed, and an old activity that the snapshot lacks not for new', () => {
  const snapshot = snapshotOf([makeActivity({ id: 1 })], since);
  const difference = changesSince(snapshot, { activities: [makeActivity({ id: 2, status: 'done', due: '2026-01-01' })], reports: [], today: meetingToday, hidden: [1] });
  expect(difference).toMatchObject({ removed: [], added: [], becameDone: [], newlyLate: [] });
});

describe('next steps of the last meeting', () => {
  const said = [
    makeReport({ id: 1, activityId: 1, at: since, nextStep: 'Boka en tid' }), makeReport({ id: 2, activityId: 1, at: since, nextStep: 'Boka två tider' }),
    makeReport({ id: 3, activityId: 1, at: since, by: jonas, nextStep: 'Ringa' }), makeReport({ id: 4, activityId: 2, at: since, nextStep: ' ' }),
    makeReport({ id: 5, activityId: 3, at: since, nextStep: 'Hämta in planen' }), makeReport({ id: 6, activityId: 4, at: since, nextStep: 'Räkna' }), makeReport({ id: 7, activityId: 9, at: since, nextStep: 'Städa' })
  ];
  const activities = [
    makeActivity({ id: 1, status: 'done', lastReported: '2026-11-05T08:00:00Z' }), makeActivity({ id: 3, due: '2026-11-20' }), makeActivity({ id: 4, due: '2026-11-30' })
  ];
  const later = [makeReport({ id: 8, activityId: 1, at: '2026-11-04T08:00:00Z', status: 'done' })];

  test('a person’s last step on an activity counts, and each says what became of it', () => {
    const steps = followSteps(said, activities, later, meetingToday);
    expect(steps.map(({ step, outcome }) => [step.text, step.by.id, outcome])).toEqual([
      ['Boka två tider', karin.id, { kind: 'done', at: '2026-11-04T08:00:00Z' }], ['Ringa', jonas.id, { kind: 'done', at: '2026-11-04T08:00:00Z' }],
      ['Hämta in planen', karin.id, { kind: 'late', due: '2026-11-20' }], ['Räkna', karin.id, { kind: 'waiting', due: '2026-11-30' }], ['Städa', karin.id, { kind: 'removed' }]
    ]);
  });

  test('a report since says that something has happened', () => {
    const reported = makeReport({ id: 9, activityId: 3, at: '2026-11-10T08:00:00Z' });
    expect(followSteps(said, activities, [reported], meetingToday)[2].outcome).toEqual({ kind: 'reported', at: reported.at });
  });
});
