import fc from 'fast-check';
import { Activity, PlanData, indexPlan, responsibleLabels, signals, standings } from '..';
import { anyActivities, anyDay } from '../testing/arbitraries';
import { karin, makeActivity, makePlanData, sampleUnits } from '../testing/samples';
import { ReportContent, checksumOf, compareReports, countChanges, freeze, isIntact, nobodyKey, otherKey, parseHead, parseRow, plainHead, plainRow, wholeKey } from '.';

const today = '2026-10-05';
const silent = { overall: '', areas: {} };
const writer = { name: 'Karin Ahlgren', roles: ['MAS'] };

function frozen(activities: Activity[], day: string = today, comments = silent): ReportContent {
  return freeze(makePlanData(activities), day, { comments, writer });
}

/** As it comes back from a list: through text. */
function stored({ head, rows }: ReportContent): ReportContent {
  const again = <T>(value: T): unknown => JSON.parse(JSON.stringify(value));
  return { head: parseHead(again(plainHead(head)), head.comments), rows: rows.map(row => parseRow(again(plainRow(row)))) };
}

describe('what is frozen', () => {
  test('an activity stands with names, lateness and the latest comment of its day', () => {
    const latest = new Map([[7, { text: 'Väntar på regionen.', by: 'Karin Ahlgren', at: '2026-10-01T08:00:00Z' }]]);
    const activity = makeActivity({
      id: 7, unitId: 1, areaKey: 'F2', themeKey: 'F2.2', roleIds: [21], people: [karin], effort: 'medium', expectedEffect: 'veryLarge', status: 'ongoing', percent: 30,
      needsHelp: true, due: '2026-09-30', lastReported: '2026-10-01T08:00:00Z'
    });
    expect(freeze(makePlanData([activity]), today, { comments: silent, writer, latest }).rows).toEqual([{
      id: 7, title: activity.title, unit: 'ÄO', areaKey: 'F2', theme: 'Tillförlitliga och säkra processer – i samordning och informationsdelning mellan aktörer i den nära vården',
      responsible: ['MAS', 'Karin Ahlgren'], effort: 'medium', expectedEffect: 'veryLarge', priority: 6, status: 'ongoing', percent: 30, needsHelp: true,
      due: '2026-09-30', daysLate: 5, lastReported: '2026-10-01T08:00:00Z', comment: { text: 'Väntar på regionen.', by: 'Karin Ahlgren', at: '2026-10-01T08:00:00Z' }
    }]);
  });

  test('every area stands in the framework’s order with its title; comments are trimmed and empty ones left out', () => {
    const { head } = frozen([makeActivity()], today, { overall: ' Bra höst. ', areas: { F1: 'Svar kommer snabbare.\n', F2: '  ' } });
    expect(head.areas.map(({ key }) => key)).toEqual(['G', 'F1', 'F2', 'F3', 'F4', 'F5']);
    expect(head.areas[1].title).toBe('Fokusområde 1: Öka kunskap om inträffade vårdskador');
    expect(head.comments).toEqual({ overall: 'Bra höst.', areas: { F1: 'Svar kommer snabbare.' } });
  });

  test('units and responsible without activities are left out, those without a register name come last', () => {
    const { head } = frozen([makeActivity({ id: 1, unitId: 3, roleIds: [23, 999] }), makeActivity({ id: 2, responsibleText: 'EC' }), makeActivity({ id: 3, areaKey: 'X9' })]);
    expect(head.units.map(({ key, title }) => [key, title])).toEqual([['FSO', 'Funktionsstöd'], [wholeKey, '']]);
    expect(head.responsible.map(({ key }) => key)).toEqual(['KU', nobodyKey, otherKey]);
    expect(head.areas.map(({ key }) => key)).toEqual(['G', 'F1', 'F2', 'F3', 'F4', 'F5', 'X9']);
  });

  test('what the registers become later does not reach it', () => {
    const units = sampleUnits.map(unit => ({ ...unit }));
    const plan: PlanData = { ...makePlanData([makeActivity({ unitId: 1 })]), units };
    const report = freeze(plan, today, { comments: silent, writer });
    units[0].name = 'Vård och omsorg';
    units[0].code = 'VO';
    plan.activities[0].title = 'Omdöpt';
    expect([report.head.units[0].title, report.rows[0].unit, report.rows[0].title]).toEqual(['Äldreomsorg', 'ÄO', 'Kort film om hur en avvikelse skrivs']);
    expect(isIntact(report)).toBe(true);
  });

  test('figures of areas and of units add up to the whole, and each activity answers to somebody or to nobody', () => {
    fc.assert(fc.property(anyActivities, anyDay, (activities, day) => {
      const { head, rows } = frozen(activities, day);
      for (const shares of [head.areas, head.units]) {
        expect(shares.reduce((sum, { figures }) => sum + figures.total, 0)).toBe(rows.length);
        for (const key of standings) expect(shares.reduce((sum, { figures }) => sum + figures.standing[key], 0)).toBe(head.figures.standing[key]);
        for (const key of signals) expect(shares.reduce((sum, { figures }) => sum + figures.signal[key], 0)).toBe(head.figures.signal[key]);
      }
      const index = indexPlan(makePlanData());
      const nobody = activities.filter(activity => responsibleLabels(activity, index).length === 0).length;
      expect(head.responsible.find(({ key }) => key === nobodyKey)?.figures.total ?? 0).toBe(nobody);
      expect(head.figures.standing.late).toBe(rows.filter(({ daysLate }) => daysLate > 0).length);
    }));
  });
});

describe('storing and checking', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 30 });

  test('what is stored comes back as it was, whole', () => {
    fc.assert(fc.property(anyActivities, anyDay, anyText, anyText, (activities, day, overall, about) => {
      const latest = new Map(activities.filter(({ id }) => id % 3 === 0).map(({ id }) => [id, { text: about, by: overall, at: '2026-01-01T08:00:00Z' }]));
      const report = freeze(makePlanData(activities), day, { comments: { overall, areas: { F1: about } }, writer, latest });
      expect(stored(report)).toEqual(report);
      expect(isIntact(stored(report))).toBe(true);
    }));
  });

  test('the order of rows says nothing, and neither does that of the areas’ comments', () => {
    fc.assert(fc.property(anyActivities.chain(activities => fc.tuple(fc.constant(frozen(activities)), fc.shuffledSubarray(activities.map((_row, at) => at), { minLength: activities.length }))), ([{ head, rows }, order]) => {
      expect(checksumOf(head, order.map(at => rows[at]))).toBe(head.checksum);
    }));
    const one = frozen([], today, { overall: '', areas: { F1: 'a', F2: 'b' } });
    const other = frozen([], today, { overall: '', areas: { F2: 'b', F1: 'a' } });
    expect(one.head.checksum).toBe(other.head.checksum);
  });

  test('a row that is missing, doubled or altered is found', () => {
    fc.assert(fc.property(anyActivities.filter(rows => rows.length > 1), fc.nat(), (activities, pick) => {
      const { head, rows } = frozen(activities);
      const at = pick % rows.length;
      const doubled = rows.map((row, index) => (index === at ? rows[(at + 1) % rows.length] : row));
      const altered = rows.map((row, index) => (index === at ? { ...row, percent: row.percent + 1 } : row));
      expect([rows.slice(1), rows.concat(rows[at]), doubled, altered].map(changed => isIntact({ head, rows: changed }))).toEqual([false, false, false, false]);
    }));
  });

  test.each([
    ['a comment', { comments: { overall: 'Annat', areas: {} } }], ['the day', { day: '2026-10-06' }], ['a title', { planTitle: 'Plan 2027' }], ['the writer', { writer: { name: 'Samira Haddad', roles: [] } }],
    ['a figure', { staleAfterDays: 61 }], ['an area', { areas: [] }]
  ])('%s of the head that was altered is found', (_what, change) => {
    const { head, rows } = frozen([makeActivity()]);
    expect(isIntact({ head: { ...head, ...change }, rows })).toBe(false);
  });

  test.each<[string, unknown]>([
    ['nothing', null], ['a text', 'x'], ['another format', { ...(plainHead(frozen([]).head) as object), format: 2 }],
    ['a day that does not exist', { ...(plainHead(frozen([]).head) as object), day: '2026-02-30' }],
    ['too few figures', { ...(plainHead(frozen([]).head) as object), figures: [1, 2] }],
    ['half a share', { ...(plainHead(frozen([]).head) as object), areas: [['F1', 'Område']] }],
    ['no checksum', { ...(plainHead(frozen([]).head) as object), checksum: undefined }]
  ])('%s is no head', (_what, value) => {
    expect(() => parseHead(value, silent)).toThrow(TypeError);
  });

  test.each<[string, number, unknown]>([
    ['a status that is none', 9, 'finished'], ['a due date that is none', 12, 'snart'], ['negative lateness', 13, -1], ['an id in words', 0, 'ett'], ['an effort that is none', 6, 'tiny'],
    ['a need of help that is neither', 11, 'ja'], ['a comment without a writer', 15, ['Text']]
  ])('%s is no row', (_what, at, value) => {
    const row = plainRow(frozen([makeActivity()]).rows[0]) as unknown[];
    expect(() => parseRow(row.map((part, index) => (index === at ? value : part)))).toThrow(TypeError);
    expect(() => parseRow(row.slice(1))).toThrow(TypeError);
  });
});

describe('two reports', () => {
  const before = frozen([
    makeActivity({ id: 1, status: 'ongoing', due: '2026-09-01' }), makeActivity({ id: 2, status: 'ongoing', due: '2026-11-01' }),
    makeActivity({ id: 3, areaKey: 'F2' }), makeActivity({ id: 4, status: 'ongoing', due: '2026-09-01' })
  ]);
  const now = frozen([
    makeActivity({ id: 1, status: 'done', percent: 100, due: '2026-09-01' }), makeActivity({ id: 2, status: 'ongoing', due: '2026-11-01', needsHelp: true }),
    makeActivity({ id: 4, status: 'ongoing', due: '2026-12-24' }), makeActivity({ id: 5, areaKey: 'F2' })
  ], '2026-11-17');
  const ids = (rows: { id: number }[]): number[] => rows.map(({ id }) => id);

  test('what became done, late, no longer late, moved, new, gone, and in need of help, by area', () => {
    const { areas } = compareReports(before, now);
    const of = (key: string) => areas.find(area => area.key === key)!;
    const { becameDone, newlyLate, noLongerLate, newlyNeedsHelp, movedDue, added, gone } = of('F1').changes;
    expect([becameDone, newlyLate, noLongerLate, newlyNeedsHelp, added, gone].map(ids)).toEqual([[1], [2], [1, 4], [2], [], []]);
    expect(movedDue.map(({ row, from, to }) => [row.id, from, to])).toEqual([[4, '2026-09-01', '2026-12-24']]);
    expect([ids(of('F2').changes.added), ids(of('F2').changes.gone)]).toEqual([[5], [3]]);
    expect([of('F1').before?.signal.late, of('F1').now?.signal.late]).toEqual([2, 1]);
  });

  test('an area that only one of them has stands with the figures of that one', () => {
    const older = { ...before, head: { ...before.head, areas: before.head.areas.concat({ key: 'X1', title: 'Egen', figures: before.head.figures }) } };
    const { areas } = compareReports(older, now);
    expect(areas[areas.length - 1]).toMatchObject({ key: 'X1', title: 'Egen', now: undefined, before: before.head.figures });
  });

  test('a report differs in nothing from itself', () => {
    fc.assert(fc.property(anyActivities, anyDay, (activities, day) => {
      const report = frozen(activities, day);
      expect(countChanges(compareReports(report, report).changes)).toBe(0);
    }));
  });

  test('the changes account for the figures: late, done and the number of activities', () => {
    fc.assert(fc.property(anyActivities, anyActivities, anyDay, anyDay, (one, other, day, next) => {
      const [first, second] = [frozen(one, day), frozen(other, next)];
      const { changes, areas } = compareReports(first, second);
      const late = (rows: { daysLate: number }[]): number => rows.filter(({ daysLate }) => daysLate > 0).length;
      expect(second.rows.length).toBe(first.rows.length + changes.added.length - changes.gone.length);
      expect(late(second.rows)).toBe(late(first.rows) + changes.newlyLate.length + late(changes.added) - changes.noLongerLate.length - late(changes.gone));
      expect(areas.reduce((sum, area) => sum + countChanges(area.changes), 0)).toBe(countChanges(changes));
    }));
  });
});
