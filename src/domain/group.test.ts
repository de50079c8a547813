import fc from 'fast-check';
import { agera2020, groupActivities, groupings, wholeMunicipality } from '.';
import { anyActivities } from './testing/arbitraries';
import { jonas, makeActivity, makePlanData } from './testing/samples';

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

  test('themes stand in the framework’s order, each area’s own rows before them', () => {
    const rows = ['F2.1', undefined, 'F1.2', 'Z.9'].map((themeKey, at) => makeActivity({ id: at + 1, themeKey, areaKey: at === 1 ? 'F2' : 'F1' }));
    expect(groupActivities(rows, 'theme', data).map(group => group.key)).toEqual(['F1.2', '/F2', 'F2.1', 'Z.9']);
  });

  test('who answers alone, then who does so together in any order, then the document’s words, then nobody', () => {
    const rows = [
      makeActivity({ id: 1 }), makeActivity({ id: 2, responsibleText: 'EC och VC' }), makeActivity({ id: 3, roleIds: [22, 21] }), makeActivity({ id: 4, roleIds: [22] }),
      makeActivity({ id: 5, roleIds: [21, 22] }), makeActivity({ id: 6, roleIds: [21], people: [jonas] }), makeActivity({ id: 7, roleIds: [21], responsibleText: 'MAS' })
    ];
    expect(groupActivities(rows, 'responsible', data).map(group => group.activities.map(row => row.id))).toEqual([[7], [4], [2], [3, 5], [6], [1]]);
  });

  test('statuses stand in their own order', () => {
    const rows = [makeActivity({ id: 1, status: 'done' }), makeActivity({ id: 2 }), makeActivity({ id: 3, status: 'ongoing' })];
    expect(groupActivities(rows, 'status', data).map(group => group.key)).toEqual(['notStarted', 'ongoing', 'done']);
  });

  test('without grouping there is one group, and none without rows', () => {
    expect(groupActivities([makeActivity()], 'none', data)).toEqual([{ key: '', activities: [makeActivity()] }]);
    expect(groupActivities([], 'none', data)).toEqual([]);
  });
});
