import fc from 'fast-check';
import { addDays, daysLate, daysSinceReport, hasEnded, isLate, isQuiet, signalsOf, standingOf } from '.';
import { anyActivity, anyDay } from './testing/arbitraries';
import { makeActivity } from './testing/samples';

const today = '2026-11-22';

describe('lateness', () => {
  test('the due date itself is in time, the day after is late', () => {
    expect(daysLate(makeActivity({ due: today }), today)).toBe(0);
    expect(isLate(makeActivity({ due: today }), today)).toBe(false);
    expect(daysLate(makeActivity({ due: addDays(today, -1) }), today)).toBe(1);
  });

  test('a paused activity can be late; what has ended or has no due date cannot', () => {
    const due = addDays(today, -18);
    expect(daysLate(makeActivity({ due, status: 'paused' }), today)).toBe(18);
    expect(isLate(makeActivity({ due, status: 'done' }), today)).toBe(false);
    expect(isLate(makeActivity({ due, status: 'cancelled' }), today)).toBe(false);
    expect(isLate(makeActivity({ status: 'ongoing' }), today)).toBe(false);
  });

  test('late exactly when the due date has passed and it has not ended, and one day later for each day', () => {
    fc.assert(fc.property(anyActivity, anyDay, (activity, day) => {
      const passed = activity.due !== undefined && activity.due < day && !hasEnded(activity);
      expect(isLate(activity, day)).toBe(passed);
      if (passed) expect(daysLate(activity, addDays(day, 1))).toBe(daysLate(activity, day) + 1);
      expect(standingOf(activity, day)).toBe(passed ? 'late' : activity.status);
    }));
  });
});

describe('what has not been heard of', () => {
  test('age counts from the last report, else from when the row was made, by the Swedish day', () => {
    const created = '2026-11-01T08:00:00Z';
    expect(daysSinceReport(makeActivity({ created }), today)).toBe(21);
    expect(daysSinceReport(makeActivity({ created, lastReported: '2026-11-20T23:30:00Z' }), today)).toBe(1);
    expect(daysSinceReport(makeActivity({ created: '2026-11-23T08:00:00Z' }), today)).toBe(0);
  });

  test('quiet from the given number of days, and only what should be moving', () => {
    const lastReported = `${addDays(today, -60)}T08:00:00Z`;
    expect(isQuiet(makeActivity({ status: 'ongoing', lastReported }), today, 60)).toBe(true);
    expect(isQuiet(makeActivity({ status: 'ongoing', lastReported }), today, 61)).toBe(false);
    expect(isQuiet(makeActivity({ status: 'paused', lastReported }), today, 60)).toBe(false);
    expect(isQuiet(makeActivity({ status: 'done', lastReported }), today, 60)).toBe(false);
  });
});

describe('signals', () => {
  const fresh = { status: 'ongoing' as const, lastReported: `${today}T08:00:00Z` };

  test('an ongoing activity goes well until something asks for attention', () => {
    expect(signalsOf(makeActivity(fresh), today, 60)).toEqual(['goingWell']);
    expect(signalsOf(makeActivity({ ...fresh, needsHelp: true, due: addDays(today, -1) }), today, 60)).toEqual(['late', 'needsHelp']);
    expect(signalsOf(makeActivity({ ...fresh, lastReported: '2026-01-01T08:00:00Z' }), today, 60)).toEqual(['quiet']);
  });

  test('done goes well whatever was stored before; cancelled says nothing', () => {
    const before = { needsHelp: true, due: addDays(today, -9), lastReported: '2026-01-01T08:00:00Z' };
    expect(signalsOf(makeActivity({ ...before, status: 'done' }), today, 60)).toEqual(['goingWell']);
    expect(signalsOf(makeActivity({ ...before, status: 'cancelled' }), today, 60)).toEqual([]);
  });

  test('going well never stands beside another signal', () => {
    fc.assert(fc.property(anyActivity, anyDay, (activity, day) => {
      const found = signalsOf(activity, day, 60);
      if (found.includes('goingWell')) expect(found).toEqual(['goingWell']);
      expect(found.includes('late')).toBe(isLate(activity, day));
    }));
  });
});
