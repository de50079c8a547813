import { sv } from '../../../loc/sv';
import { filterActivities } from '../../../domain';
import { filterContextOf, sceneOf } from '../planScene';
import { activityOf, sampleToday, samplePeople, samplePlan } from '../testing/samplePlan';
import { splitPlan, splits } from './split';

const scene = sceneOf(samplePlan(), sampleToday);

test('units and areas divide the plan without rest', () => {
  for (const split of ['unit', 'area'] as const) {
    const total = splitPlan(split, scene, sv).reduce((sum, row) => sum + row.summary.total, 0);
    expect(total).toBe(scene.plan.activities.length);
  }
});

test.each(splits)('a row’s filter shows exactly the activities that it counts: %s', split => {
  for (const row of splitPlan(split, scene, sv)) {
    if (row.filter) expect(filterActivities(scene.plan.activities, row.filter, filterContextOf(scene))).toHaveLength(row.summary.total);
  }
});

test('the whole municipality has its own row, last', () => {
  const rows = splitPlan('unit', scene, sv);
  expect(rows.map(row => [row.title, row.summary.total])).toEqual([
    ['Äldreomsorg', 5], ['Hälso- och sjukvård', 5], ['Funktionsstöd', 4], ['Kommungemensamt', 4]
  ]);
});

test('roles come by number of activities; those without a role come last and cannot be filtered', () => {
  const activities = [
    activityOf(1, { roleIds: [1] }), activityOf(2, { roleIds: [1, 2] }), activityOf(3),
    activityOf(4, { people: [samplePeople.jonas] }), activityOf(5, { responsibleText: 'Alla chefer' }), activityOf(6)
  ];
  const rows = splitPlan('role', sceneOf(samplePlan({ activities }), sampleToday), sv);
  expect(rows.map(row => [row.title, row.summary.total, row.filter !== undefined])).toEqual([
    ['MAS', 2, true], ['EC SÄBO', 1, true], ['Annan ansvarig', 2, false], ['Ansvarig saknas', 2, false]
  ]);
});

test('areas are named short, and in full for those who ask', () => {
  expect(splitPlan('area', scene, sv)[2]).toMatchObject({ title: 'Fokusområde 2', fullTitle: 'Fokusområde 2: Tillförlitliga och säkra system och processer' });
});
