import { sv } from '../../../loc/sv';
import { filterActivities, signals, standings } from '../../../domain';
import { PlanScene, filterContextOf, sceneOf } from '../planScene';
import { activityOf, sampleToday, samplePeople, samplePlan } from '../testing/samplePlan';
import { figuresOf } from './figures';
import { Split, SplitRow, splitPlan, splits } from './split';
import { filterOf } from './standingFilter';

const scene = sceneOf(samplePlan(), sampleToday);
const rowsOf = (split: Split, of: PlanScene = scene): SplitRow[] =>
  splitPlan(split, figuresOf(of.plan.activities, of.index, of.today, of.plan.settings.staleAfterDays), of, sv);

test('units and areas divide the plan without rest', () => {
  for (const split of ['unit', 'area'] as const) {
    const total = rowsOf(split).reduce((sum, row) => sum + row.summary.total, 0);
    expect(total).toBe(scene.plan.activities.length);
  }
});

test.each(splits)('a row’s filter shows exactly the activities that it counts: %s', split => {
  for (const row of rowsOf(split)) {
    if (row.filter) expect(filterActivities(scene.plan.activities, row.filter, filterContextOf(scene))).toHaveLength(row.summary.total);
  }
});

test.each(splits)('every number of a row filters to exactly what it counts: %s', split => {
  const count = (filter: Parameters<typeof filterActivities>[1]): number => filterActivities(scene.plan.activities, filter, filterContextOf(scene)).length;
  for (const { filter, summary } of rowsOf(split)) {
    if (!filter) continue;
    for (const standing of standings) expect(count(filterOf(filter, standing))).toBe(summary.standing[standing]);
    for (const signal of signals) expect(count(filterOf(filter, signal))).toBe(summary.signal[signal]);
  }
});

test('the whole municipality has its own row, last', () => {
  const rows = rowsOf('unit');
  expect(rows.map(row => [row.title, row.summary.total])).toEqual([
    ['Äldreomsorg', 5], ['Hälso- och sjukvård', 5], ['Funktionsstöd', 4], ['Kommungemensamt', 4]
  ]);
});

test('roles come by number of activities; those without a role come last and cannot be filtered', () => {
  const activities = [
    activityOf(1, { roleIds: [1] }), activityOf(2, { roleIds: [1, 2] }), activityOf(3),
    activityOf(4, { people: [samplePeople.jonas] }), activityOf(5, { responsibleText: 'Alla chefer' }), activityOf(6)
  ];
  const rows = rowsOf('role', sceneOf(samplePlan({ activities }), sampleToday));
  expect(rows.map(row => [row.title, row.summary.total, row.filter !== undefined])).toEqual([
    ['MAS', 2, true], ['EC SÄBO', 1, true], ['Annan ansvarig', 2, false], ['Ansvarig saknas', 2, false]
  ]);
});

test('areas are named short, and in full for those who ask', () => {
  expect(rowsOf('area')[2]).toMatchObject({ title: 'Fokusområde 2', fullTitle: 'Fokusområde 2: Tillförlitliga och säkra system och processer' });
});
