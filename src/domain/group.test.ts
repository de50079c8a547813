import fc from 'fast-check';
import { agera2020, groupActivities, groupings, wholeMunicipality } from '.';
import { anyActivities } from './testing/arbitraries';
import { makeActivity, makePlanData } from './testing/samples';

const data = makePlanData();

describe('groupActivities', () => {
  test('puts each row in exactly one group, in its given order, and no group is empty', () => {
    fc.assert(fc.property(anyActivities, fc.constantFrom(...groupings), (activities, grouping) => {
      const groups = groupActivities(activities, grouping, data);
      const rows = groups.flatMap(group => group.activities);
      expect(new Set(rows)).toEqual(new Set(activities));
      expect(rows).toHaveLength(activities.length);
      expect(new Set(groups.map(group => group.key)).size).toBe(groups.length);
      for (const group of groups) {
        expect(group.activities).not.toHaveLength(0);
        expect(group.activities).toEqual(activities.filter(activity => group.activities.includes(activity)));
      }
    }));
  });

  test('areas stand in the framework’s order, an area that it lacks last', () => {
    fc.assert(fc.property(anyActivities, activities => {
      const order = agera2020.areas.map(area => area.key).concat('X9');
      const places = groupActivities(activities, 'area', data).map(group => order.indexOf(group.key));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }));
  });

  test('units stand in the register’s order, then the whole municipality, then a unit that is gone', () => {
    const rows = [999, undefined, 3, 1].map((unitId, at) => makeActivity({ id: at + 1, unitId }));
    expect(groupActivities(rows, 'unit', data).map(group => group.key)).toEqual(['1', '3', String(wholeMunicipality), '999']);
  });

  test('without grouping there is one group, and none without rows', () => {
    expect(groupActivities([makeActivity()], 'none', data)).toEqual([{ key: '', activities: [makeActivity()] }]);
    expect(groupActivities([], 'none', data)).toEqual([]);
  });
});
