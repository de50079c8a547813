import fc from 'fast-check';
import { ActivityFilter, FilterContext, countLimits, filterActivities, indexPlan, isMine, matches, noFilter, rolesOf, wholeMunicipality } from '.';
import { anyActivities } from './testing/arbitraries';
import { jonas, karin, makeActivity, makePlanData, sampleRoles, samira } from './testing/samples';

const index = indexPlan(makePlanData());
const context: FilterContext = { index, today: '2026-11-22', staleAfterDays: 60, user: karin };
const fits = (given: Parameters<typeof makeActivity>[0], filter: Partial<ActivityFilter>, user = karin): boolean =>
  matches(makeActivity(given), { ...noFilter, ...filter }, { ...context, user });

const anyFilter: fc.Arbitrary<ActivityFilter> = fc.record({
  text: fc.constantFrom('', 'öva', 'mas', 'larm bortfall'),
  unitIds: fc.subarray([wholeMunicipality, 1, 2, 3]),
  areaKeys: fc.subarray(['G', 'F1', 'F2']),
  themeKeys: fc.subarray(['G.4', 'G.4.1', 'F2.1']),
  roleIds: fc.subarray([21, 22, 23]),
  statuses: fc.subarray(['notStarted', 'ongoing', 'done'] as const),
  signals: fc.subarray(['late', 'needsHelp', 'quiet'] as const),
  standings: fc.subarray(['late', 'ongoing', 'paused'] as const),
  mine: fc.boolean()
});

describe('filter', () => {
  test('no filter keeps every row, in its order', () => {
    fc.assert(fc.property(anyActivities, activities => expect(filterActivities(activities, noFilter, context)).toEqual(activities)));
  });

  test('each limit alone keeps at least what all limits together keep', () => {
    fc.assert(fc.property(anyActivities, anyFilter, (activities, filter) => {
      const kept = filterActivities(activities, filter, context);
      for (const key of Object.keys(filter) as (keyof ActivityFilter)[]) {
        const alone = filterActivities(activities, { ...noFilter, [key]: filter[key] }, context);
        expect(kept.every(activity => alone.includes(activity))).toBe(true);
      }
      expect(countLimits(filter) === 0 ? kept : []).toEqual(countLimits(filter) === 0 ? activities : []);
    }));
  });

  test('the values of one limit divide the rows between them', () => {
    fc.assert(fc.property(anyActivities, activities => {
      const both = filterActivities(activities, { ...noFilter, statuses: ['done', 'ongoing'] }, context);
      const done = filterActivities(activities, { ...noFilter, statuses: ['done'] }, context);
      const ongoing = filterActivities(activities, { ...noFilter, statuses: ['ongoing'] }, context);
      expect(both).toHaveLength(done.length + ongoing.length);
    }));
  });

  test('the whole municipality is a choice beside the units', () => {
    expect(fits({}, { unitIds: [wholeMunicipality] })).toBe(true);
    expect(fits({ unitId: 1 }, { unitIds: [wholeMunicipality] })).toBe(false);
    expect(fits({ unitId: 1 }, { unitIds: [wholeMunicipality, 1] })).toBe(true);
  });

  test('text finds names that the registers give: unit, theme, area, role and its people', () => {
    const row = { unitId: 1, areaKey: 'F2', themeKey: 'F2.6', roleIds: [22] };
    for (const text of ['äldreomsorg', 'vårdmiljöer', 'fokusområde 2', 'enhetschef', 'samira', 'ÄO film']) expect(fits(row, { text })).toBe(true);
    expect(fits(row, { text: 'jonas' })).toBe(false);
  });

  test('mine is what names me, and what my roles answer for', () => {
    expect(fits({ roleIds: [21] }, { mine: true })).toBe(true);
    expect(fits({ roleIds: [21] }, { mine: true }, samira)).toBe(false);
    expect(fits({ people: [jonas] }, { mine: true }, jonas)).toBe(true);
    expect(isMine(makeActivity({ roleIds: [999] }), karin, index)).toBe(false);
    expect(rolesOf(sampleRoles, karin).map(role => role.code)).toEqual(['MAS']);
  });

  test('counts its limits', () => {
    expect(countLimits(noFilter)).toBe(0);
    expect(countLimits({ ...noFilter, text: ' ', unitIds: [1, 2], statuses: ['done'], mine: true })).toBe(4);
  });
});
