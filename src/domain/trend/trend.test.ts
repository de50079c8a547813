import fc from 'fast-check';
import { PlanThen, StateAt, byActivity, endOf, monthEnds, standingsOn, stateAt, statesAt, trendParts, trendSince } from '.';
import { Activity, ProgressUpdate, addDays, statuses, summarise } from '..';
import { anyActivities, anyDay } from '../testing/arbitraries';
import { makeReport } from '../testing/meetings';
import { makeActivity } from '../testing/samples';

const today = '2026-11-17';
const at = '2026-08-31T22:00:00Z';
const day = '2026-09-01';

const then = (activities: Activity[], reports: ProgressUpdate[] = []): PlanThen => ({ at, day, states: statesAt(at, activities, byActivity(reports)) });
const putAway = (parts: Partial<Activity>, archivedAt: string): Activity => makeActivity({ ...parts, archivedAt });
const idsOf = (rows: Activity[]): number[] => rows.map(({ id }) => id);

interface Lived {
  activity: Activity;
  reports: ProgressUpdate[];
  /** What the activity was after so many reports. */
  states: Pick<StateAt, 'status' | 'percent' | 'needsHelp' | 'due'>[];
}

/** An activity that lives through reports, a day apart, as the product gives them their values. */
const anyLife: fc.Arbitrary<Lived> = fc.record({
  due: fc.option(anyDay, { nil: undefined }),
  given: fc.array(fc.record({
    status: fc.constantFrom(...statuses), percent: fc.nat(100), needsHelp: fc.boolean(), due: fc.option(anyDay, { nil: undefined })
  }), { maxLength: 8 })
}).map(({ due, given }) => {
  const states: Lived['states'] = [{ status: 'notStarted', percent: 0, needsHelp: false, due }];
  const reports = given.map((said, index) => {
    const before = states[index];
    const moved = said.due !== undefined && said.due !== before.due ? { due: said.due } : {};
    states.push({ ...said, due: said.due ?? before.due });
    return makeReport({ ...said, due: undefined, ...moved, id: index + 1, at: `${addDays('2026-02-01', index)}T08:00:00Z` });
  });
  return { activity: makeActivity({ ...states[given.length] }), reports, states };
});

test('how an activity stood at any moment is what its reports until then made of it, and a due date that nobody tells is said to be unknown', () => {
  fc.assert(fc.property(anyLife, fc.nat(8), ({ activity, reports, states }, index) => {
    const count = Math.min(index, reports.length);
    const { dueUnknown, due, status, percent, needsHelp } = stateAt(activity, `${addDays('2026-02-01', count)}T00:00:00Z`, reports) as StateAt;
    const { due: dueThen, ...valuesThen } = states[count];
    expect({ status, percent, needsHelp }).toEqual(valuesThen);
    if (!dueUnknown) expect(due).toBe(dueThen);
    else expect(reports.slice(count).some(report => report.due !== undefined) && reports.slice(0, count).every(report => report.due === undefined)).toBe(true);
  }));
});

test('the last report before the moment is enough to know status, percent and need of help', () => {
  fc.assert(fc.property(anyLife, fc.nat(8), ({ activity, reports }, index) => {
    const moment = `${addDays('2026-02-01', Math.min(index, reports.length))}T00:00:00Z`;
    const last = reports.slice(Math.max(0, Math.min(index, reports.length) - 1));
    const values = ({ status, percent, needsHelp }: StateAt): unknown => ({ status, percent, needsHelp });
    expect(values(stateAt(activity, moment, last) as StateAt)).toEqual(values(stateAt(activity, moment, reports) as StateAt));
  }));
});

test('an activity made later was not there, nor one that was put away before', () => {
  const rows = [makeActivity({ id: 1, created: '2026-09-02T08:00:00Z' }), putAway({ id: 2 }, '2026-08-01T08:00:00Z'), putAway({ id: 3 }, '2026-10-01T08:00:00Z')];
  expect(Array.from(then(rows).states.keys())).toEqual([3]);
});

test('of a plan that nobody has touched nothing is told but what has become late meanwhile', () => {
  fc.assert(fc.property(anyActivities, activities => {
    const old = activities.map(activity => ({ ...activity, created: '2024-01-01T08:00:00Z' }));
    const { newlyLate, ...rest } = trendSince(then(old), { activities: old, archived: [], today });
    expect(Object.values(rest).flat()).toEqual([]);
    for (const { due = '' } of newlyLate) expect(due >= day && due < today).toBe(true);
  }));
});

describe('since 1 September', () => {
  const before = (activityId: number, parts: Partial<ProgressUpdate> = {}): ProgressUpdate => makeReport({ id: activityId, activityId, at: '2026-08-20T08:00:00Z', ...parts });
  const since = (activityId: number, parts: Partial<ProgressUpdate> = {}): ProgressUpdate => makeReport({ id: 100 + activityId, activityId, at: '2026-10-20T08:00:00Z', ...parts });
  const cases: [string, Activity, ProgressUpdate[], string[]][] = [
    ['done', makeActivity({ status: 'done' }), [since(1, { status: 'done' })], ['done']],
    ['done then as now', makeActivity({ status: 'done' }), [before(1, { status: 'done' }), since(1, { status: 'done' })], []],
    ['due in between', makeActivity({ due: '2026-10-01' }), [], ['newlyLate']],
    ['late then as now', makeActivity({ due: '2026-08-01' }), [], []],
    ['late, and done since', makeActivity({ due: '2026-08-01', status: 'done' }), [since(1, { status: 'done' })], ['done', 'noLongerLate']],
    ['late, and moved since from a date that a report told', makeActivity({ due: '2026-12-24' }), [before(1, { due: '2026-08-10' }), since(1, { due: '2026-12-24' })], ['noLongerLate']],
    ['moved since from a date that nobody told', makeActivity({ due: '2026-12-24' }), [before(1), since(1, { due: '2026-12-24' })], ['dueUnknown']],
    ['needed help', makeActivity({ status: 'ongoing' }), [before(1, { needsHelp: true }), since(1, { status: 'ongoing' })], ['gotHelp']],
    ['needed help and was given up', makeActivity({ status: 'cancelled' }), [before(1, { needsHelp: true }), since(1, { status: 'cancelled' })], []],
    ['needs help now', makeActivity({ status: 'ongoing', needsHelp: true }), [since(1, { needsHelp: true })], ['newNeed']],
    ['paused, and goes on', makeActivity({ status: 'ongoing' }), [before(1, { status: 'paused' }), since(1)], ['resumed']],
    ['new, and late already', makeActivity({ created: '2026-09-10T08:00:00Z', due: '2026-10-01' }), [], ['newlyLate', 'added']]
  ];
  test.each(cases)('%s', (_name, activity, reports, parts) => {
    const trend = trendSince(then([activity], reports), { activities: [activity], archived: [], today });
    expect([...trendParts, 'dueUnknown' as const].filter(part => trend[part].length > 0)).toEqual(parts);
  });

  test('put away since, and done first', () => {
    const archived = [putAway({ id: 1, status: 'done' }, '2026-11-01T08:00:00Z'), putAway({ id: 2, status: 'done' }, '2026-07-01T08:00:00Z')];
    const trend = trendSince(then(archived, [since(1, { status: 'done' })]), { activities: [], archived, today });
    expect([idsOf(trend.done), idsOf(trend.archived)]).toEqual([[1], [1]]);
  });

  test('of an old row that could not be read then nothing is told', () => {
    const activity = makeActivity({ status: 'done', due: '2026-10-01' });
    expect(Object.values(trendSince(then([]), { activities: [activity], archived: [], today })).flat()).toEqual([]);
  });
});

describe('month by month', () => {
  test('the last days of the months before, and today', () => {
    expect(monthEnds('2026-03-31', 3)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31']);
  });

  test('today stands as the plan stands', () => {
    fc.assert(fc.property(anyActivities, activities => {
      const last = standingsOn([today], activities.filter(({ created }) => Date.parse(created) < Date.parse(endOf(today))), byActivity([]))[0];
      const { standing, total } = summarise(activities.filter(({ created }) => Date.parse(created) < Date.parse(endOf(today))), today, 60);
      expect(last).toEqual({ day: today, total, standing });
    }));
  });

  test('an activity is counted from the month it was made in, late while it was, and not after it was put away', () => {
    const activity = putAway({ created: '2026-08-10T08:00:00Z', due: '2026-09-15', status: 'done' }, '2026-11-02T08:00:00Z');
    const reports = byActivity([makeReport({ status: 'done', at: '2026-10-10T08:00:00Z' })]);
    const found = standingsOn(monthEnds(today, 4), [activity], reports).map(({ standing }) => Object.entries(standing).filter(([, count]) => count > 0).map(([key]) => key).join());
    expect(found).toEqual(['', 'notStarted', 'late', 'done', '']);
  });
});
