import fc from 'fast-check';
import { addDays, daysLate, filterActivities, indexPlan, noFilter, signals, signalsOf, standings, summarise, summariseBy } from '.';
import { anyActivities, anyDay } from './testing/arbitraries';
import { karin, makeActivity, makePlanData } from './testing/samples';

const today = '2026-11-22';

describe('summarise', () => {
  test('counts a small plan', () => {
    const lastReported = `${today}T08:00:00Z`;
    const rows = [
      makeActivity({ id: 1, status: 'done' }),
      makeActivity({ id: 2, status: 'ongoing', lastReported }),
      makeActivity({ id: 3, status: 'ongoing', lastReported, due: addDays(today, -12), needsHelp: true }),
      makeActivity({ id: 4, status: 'notStarted', created: '2026-01-01T08:00:00Z' })
    ];
    const { total, standing, signal, mostDaysLate } = summarise(rows, today, 60);
    expect({ total, mostDaysLate }).toEqual({ total: 4, mostDaysLate: 12 });
    expect(standing).toEqual({ done: 1, ongoing: 1, notStarted: 1, late: 1, paused: 0, cancelled: 0 });
    expect(signal).toEqual({ goingWell: 2, late: 1, needsHelp: 1, quiet: 1 });
  });

  test('an empty plan counts to nothing', () => {
    const { total, standing, mostDaysLate } = summarise([], today, 60);
    expect({ total, mostDaysLate, ...standing }).toEqual({ total: 0, mostDaysLate: 0, done: 0, ongoing: 0, notStarted: 0, late: 0, paused: 0, cancelled: 0 });
  });

  test('the standings add up to all, and two parts add up to the whole', () => {
    fc.assert(fc.property(anyActivities, anyDay, fc.nat(30), (activities, day, cut) => {
      const whole = summarise(activities, day, 60);
      const parts = [activities.slice(0, cut), activities.slice(cut)].map(part => summarise(part, day, 60));
      expect(standings.reduce((sum, standing) => sum + whole.standing[standing], 0)).toBe(activities.length);
      for (const standing of standings) expect(parts[0].standing[standing] + parts[1].standing[standing]).toBe(whole.standing[standing]);
      for (const signal of signals) {
        expect(whole.signal[signal]).toBe(activities.filter(activity => signalsOf(activity, day, 60).includes(signal)).length);
      }
      expect(whole.signal.late).toBe(whole.standing.late);
      expect(whole.mostDaysLate).toBe(Math.max(0, ...activities.map(activity => daysLate(activity, day))));
    }));
  });

  test('each standing counts what its filter shows', () => {
    fc.assert(fc.property(anyActivities, anyDay, (activities, day) => {
      const context = { index: indexPlan(makePlanData()), today: day, staleAfterDays: 60, user: karin };
      for (const standing of standings) {
        expect(filterActivities(activities, { ...noFilter, standings: [standing] }, context)).toHaveLength(summarise(activities, day, 60).standing[standing]);
      }
    }));
  });

  test('several splits at once count as one by one', () => {
    fc.assert(fc.property(anyActivities, anyDay, (activities, day) => {
      const splits = { area: ({ areaKey }: { areaKey: string }) => [areaKey], role: ({ roleIds }: { roleIds: number[] }) => roleIds.map(String) };
      const found = summariseBy(activities, day, 60, splits);
      for (const name of ['area', 'role'] as const) {
        const keys = Array.from(new Set(activities.flatMap(splits[name])));
        const alone = keys.map(key => [key, summarise(activities.filter(activity => splits[name](activity).includes(key)), day, 60)]);
        expect(Array.from(found[name])).toEqual(alone);
      }
    }));
  });
});
