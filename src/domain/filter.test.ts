import fc from 'fast-check';
import {
  ActivityFilter, DueLimit, FilterContext, Filtered, ReportLimit, countLimits, filterActivities, filterFrom, indexPlan, isMine, matches, noFilter, noPriority,
  readDueLimit, reportLimits, rolesOf, wholeMunicipality
} from '.';
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
  personIds: fc.subarray([jonas.id, karin.id]),
  priorities: fc.subarray([noPriority, 2, 5, 7]),
  dues: fc.subarray<DueLimit>(['late', 'soon', 'none', '2026-01-01..2026-06-30', '..2026-03-01']),
  reports: fc.subarray([...reportLimits]),
  mine: fc.boolean()
});

describe('filter', () => {
  test('no filter keeps every row, in its order', () => {
    fc.assert(fc.property(anyActivities, activities => expect(filterActivities(activities, noFilter, context)).toEqual(activities)));
  });

  test('each limit alone keeps at least what all limits together keep', () => {
    fc.assert(fc.property(anyActivities, anyFilter, (activities, filter) => {
      const kept = filterActivities(activities, filter, context);
      const { roleIds, personIds, ...others } = filter;
      const limits: Partial<ActivityFilter>[] = Object.entries(others).map(([key, value]) => ({ [key]: value }));
      for (const limit of [...limits, { roleIds, personIds }]) {
        const alone = filterActivities(activities, { ...noFilter, ...limit }, context);
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

  test('who answers for it is a role or a person of those asked for', () => {
    expect(fits({ roleIds: [21] }, { roleIds: [21], personIds: [jonas.id] })).toBe(true);
    expect(fits({ people: [jonas] }, { roleIds: [21], personIds: [jonas.id] })).toBe(true);
    expect(fits({ people: [samira] }, { roleIds: [21], personIds: [jonas.id] })).toBe(false);
    expect(fits({ people: [jonas] }, { personIds: [karin.id] })).toBe(false);
  });

  test('priority: the computed one, and rows without', () => {
    expect(fits({ effort: 'small', expectedEffect: 'veryLarge' }, { priorities: [7] })).toBe(true);
    expect(fits({ effort: 'small', statedPriority: 7 }, { priorities: [7] })).toBe(false);
    expect(fits({ effort: 'small' }, { priorities: [noPriority, 7] })).toBe(true);
  });

  test.each<[DueLimit, string | undefined, boolean]>([
    ['late', '2026-11-21', true], ['late', '2026-11-22', false], ['soon', '2026-11-22', true], ['soon', '2026-12-22', true], ['soon', '2026-12-23', false],
    ['soon', '2026-11-21', false], ['soon', undefined, false], ['none', undefined, true], ['none', '2026-11-22', false],
    ['2026-11-01..2026-11-22', '2026-11-22', true], ['2026-11-01..2026-11-21', '2026-11-22', false], ['2026-11-22..', '2026-11-22', true], ['..2026-11-21', '2026-11-22', false]
  ])('due %s: %s is %s', (limit, due, expected) => expect(fits({ due }, { dues: [limit] })).toBe(expected));

  test('what has ended is neither late nor due soon', () => {
    expect(fits({ due: '2026-11-25', status: 'done' }, { dues: ['soon'] })).toBe(false);
    expect(fits({ due: '2026-11-01', status: 'cancelled' }, { dues: ['late'] })).toBe(false);
  });

  test('the last report: of the year, of thirty days, never; by the Swedish calendar', () => {
    const at = (lastReported: string | undefined, limit: ReportLimit): boolean => fits({ lastReported }, { reports: [limit] });
    expect([at('2025-12-31T23:30:00Z', 'year'), at('2025-12-31T22:30:00Z', 'year'), at(undefined, 'year')]).toEqual([true, false, false]);
    expect([at('2026-10-24T10:00:00Z', 'month'), at('2026-10-23T10:00:00Z', 'month')]).toEqual([true, false]);
    expect([at(undefined, 'never'), at('2026-11-01T10:00:00Z', 'never')]).toEqual([true, false]);
  });

  test.each(['..', '2026-13-01..', '2026-05-01..2026-04-01', 'week', '2026-01-01', 'a..b', '2026-01-01..2026-02-01..2026-03-01'])('“%s” is no due date to ask for', text => {
    expect(readDueLimit(text)).toBeUndefined();
  });

  test('counts its limits', () => {
    expect(countLimits(noFilter)).toBe(0);
    expect(countLimits({ ...noFilter, text: ' ', unitIds: [1, 2], statuses: ['done'], mine: true })).toBe(4);
  });
});

describe('typing in the search', () => {
  const anyText = fc.array(fc.constantFrom('ö', 'va', ' ', 'la', 'r', 'm', '"', 'MAS', '-', 'natt'), { maxLength: 6 }).map(parts => parts.join(''));
  const anyStep = fc.record({ text: anyText, filter: anyFilter, day: fc.constantFrom('2026-11-22', '2026-11-23') });

  test('whatever is typed, added, taken back or limited after what, the rows are those of the filter alone', () => {
    fc.assert(fc.property(anyActivities, fc.array(anyStep, { minLength: 1, maxLength: 8 }), fc.boolean(), (activities, steps, sameLimits) => {
      let last: Filtered | undefined;
      for (const { text, filter, day } of steps) {
        const wanted = { ...(sameLimits ? steps[0].filter : filter), text };
        const on = { ...context, today: sameLimits ? steps[0].day : day };
        last = filterFrom(last, activities, wanted, on);
        expect(last.rows).toEqual(activities.filter(activity => matches(activity, wanted, on)));
      }
    }), { numRuns: 300 });
  });

  test('a word that grows is looked for among the rows that had its beginning', () => {
    const activities = ['Zattronder', 'Zatt och dag', 'Larm'].map((title, at) => makeActivity({ id: at + 1, title }));
    let last: Filtered | undefined;
    const found = ['z', 'za', 'zattr', 'zat', 'lar'].map(text => (last = filterFrom(last, activities, { ...noFilter, text }, context)).rows.length);
    expect(found).toEqual([2, 2, 1, 2, 1]);
  });

  test('other rows, other registers: nothing of what was found before is taken for an answer', () => {
    const first = filterFrom(undefined, [makeActivity({ title: 'Larm' })], { ...noFilter, text: 'l' }, context);
    const others = [makeActivity({ id: 2, title: 'Larm på natten' })];
    expect(filterFrom(first, others, { ...noFilter, text: 'larm' }, context).rows).toEqual(others);
    const renamed = { ...context, index: indexPlan({ ...makePlanData(), units: [{ id: 1, code: 'NY', name: 'Nytt namn' }] }) };
    const activities = [makeActivity({ unitId: 1 })];
    const before = filterFrom(undefined, activities, { ...noFilter, text: 'n' }, context);
    expect(filterFrom(before, activities, { ...noFilter, text: 'nytt namn' }, renamed).rows).toEqual(activities);
    expect(filterFrom(undefined, activities, { ...noFilter, text: 'aldreomsorg' }, context).rows).toEqual(activities);
  });

  test.each(['Öva', 'Äldreomsorg', '"mas karin"', 'Jonas Wik', 'Engagerad ledning', 'ledning ova jonas'])('“%s” is looked for in all that an activity shows', text => {
    const people = [jonas];
    const shown = (roleIds: number[]): boolean => fits({ title: 'Öva', unitId: 1, roleIds, people, themeKey: 'G.1', areaKey: 'G' }, { text });
    expect([shown([21]), fits({ title: 'Annat' }, { text })]).toEqual([text !== '"mas karin"', false]);
  });

  test('a phrase stands in one text, and does not go on in the next', () => {
    const text = '"larm natten"';
    expect([fits({ title: 'Larm natten' }, { text }), fits({ title: 'Larm', description: 'natten' }, { text })]).toEqual([true, false]);
    expect(fits({ title: 'Larm', description: 'natten' }, { text: 'natten larm' })).toBe(true);
  });
});
