import fc from 'fast-check';
import { Activity, SortColumn, agera2020, indexPlan, priorityOf, responsibleLabels, sortActivities, sortedOnce, sortColumns, statuses, themesOf } from '.';
import { anyActivities } from './testing/arbitraries';
import { jonas, makeActivity, makePlanData } from './testing/samples';

const index = indexPlan(makePlanData());
const anyColumn = fc.constantFrom(...sortColumns);
const idsOf = (activities: Activity[]): number[] => activities.map(activity => activity.id);

/** The rule of each column, told apart from the code: the value that decides, undefined for none. */
const expectedValue: Record<SortColumn, (activity: Activity) => string | number | undefined> = {
  title: activity => activity.title,
  unit: activity => index.unit(activity.unitId)?.code,
  responsible: activity => responsibleLabels(activity, index)[0],
  priority: activity => priorityOf(activity.effort, activity.expectedEffect)?.value,
  status: activity => statuses.indexOf(activity.status),
  due: activity => activity.due,
  updated: activity => new Date(activity.lastReported ?? activity.created).getTime(),
  area: activity => agera2020.areas.find(area => area.key === activity.areaKey)?.title ?? activity.areaKey,
  theme: activity => themesOf(agera2020).find(theme => theme.key === activity.themeKey)?.title,
  effort: activity => activity.effort && { small: 0, medium: 1, large: 2 }[activity.effort],
  effect: activity => activity.expectedEffect && { small: 0, medium: 1, large: 2, veryLarge: 3 }[activity.expectedEffect],
  start: activity => activity.start,
  percent: activity => activity.percent,
  people: activity => activity.people.map(person => person.name)[0],
  description: activity => (activity.description === '' ? undefined : activity.description),
  created: activity => new Date(activity.created).getTime(),
  source: activity => (activity.source === '' ? undefined : activity.source)
};

describe('sortActivities', () => {
  test('gives every row back once and leaves the given array alone', () => {
    fc.assert(fc.property(anyActivities, anyColumn, fc.boolean(), (activities, column, descending) => {
      const before = [...activities];
      const sorted = sortActivities(activities, { column, descending }, index);
      expect(idsOf(sorted).sort((a, b) => a - b)).toEqual(idsOf(before));
      expect(activities).toEqual(before);
    }));
  });

  test('is ordered, rows without a value last in both directions, equal rows by id', () => {
    const swedish = new Intl.Collator('sv', { sensitivity: 'base', numeric: true });
    fc.assert(fc.property(anyActivities, anyColumn, fc.boolean(), (activities, column, descending) => {
      const sorted = sortActivities(activities, { column, descending }, index);
      for (let at = 1; at < sorted.length; at += 1) {
        const [before, after] = [expectedValue[column](sorted[at - 1]), expectedValue[column](sorted[at])];
        if (before === undefined) expect(after).toBeUndefined();
        if (before === undefined || after === undefined) continue;
        const order = typeof before === 'number' ? before - Number(after) : swedish.compare(before, String(after));
        expect(descending ? -order : order).toBeLessThanOrEqual(0);
        if (order === 0) expect(sorted[at - 1].id).toBeLessThan(sorted[at].id);
      }
    }), { numRuns: 300 });
  });

  test('does not depend on the order before', () => {
    fc.assert(fc.property(anyActivities, anyColumn, fc.boolean(), (activities, column, descending) => {
      const sorting = { column, descending };
      expect(sortActivities([...activities].reverse(), sorting, index)).toEqual(sortActivities(activities, sorting, index));
    }));
  });

  test('once sorted, it is not sorted again until the rows, the registers or the sorting are others', () => {
    const rows = ['b', 'a'].map((title, at) => makeActivity({ id: at + 1, title }));
    const byTitle = { column: 'title' as const, descending: false };
    const sorted = sortedOnce(rows, byTitle, index);
    expect(sorted).toEqual(sortActivities(rows, byTitle, index));
    expect(sortedOnce(rows, { ...byTitle }, index)).toBe(sorted);
    expect(sortedOnce(rows, { ...byTitle, descending: true }, index)).toEqual(rows);
    expect(sortedOnce([...rows], byTitle, index)).not.toBe(sorted);
  });

  test('Swedish letters come last: Å, Ä, Ö after Z', () => {
    const rows = ['Öva', 'Zon', 'Äldre', 'Ås', 'apt'].map((title, at) => makeActivity({ id: at + 1, title }));
    expect(sortActivities(rows, { column: 'title', descending: false }, index).map(row => row.title)).toEqual(['apt', 'Zon', 'Ås', 'Äldre', 'Öva']);
  });

  test('a moment without fractions is before one half a second later', () => {
    const rows = [makeActivity({ id: 1, lastReported: '2026-11-01T08:00:00.500Z' }), makeActivity({ id: 2, lastReported: '2026-11-01T08:00:00Z' })];
    expect(idsOf(sortActivities(rows, { column: 'updated', descending: false }, index))).toEqual([2, 1]);
  });
});

describe('responsibleLabels', () => {
  test('roles by code, then people; the document’s words only when neither is known', () => {
    expect(responsibleLabels(makeActivity({ roleIds: [21, 999, 23], people: [jonas], responsibleText: 'MAS och KU' }), index)).toEqual(['MAS', 'KU', 'Jonas Wik']);
    expect(responsibleLabels(makeActivity({ roleIds: [999], responsibleText: 'EC och VC samt berörda' }), index)).toEqual(['EC och VC samt berörda']);
    expect(responsibleLabels(makeActivity(), index)).toEqual([]);
  });
});
