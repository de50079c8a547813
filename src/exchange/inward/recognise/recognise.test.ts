import fc from 'fast-check';
import { agera2020 } from '../../../domain';
import { Grid, GridCell, cellOf, spread } from '../grids/grid';
import { ReadResult, Remark } from '../rows';
import { header, plan, planRows, withoutPlace } from '../testing/plan';
import { recognise } from '.';

const gridOf = (rows: GridCell[][]): Grid => ({ above: [], numbered: false, rows });
const readTable = (rows: string[][]): ReadResult => recognise([gridOf(rows.map(row => row.map(cellOf)))], agera2020);

/** The first sample row with other words in some columns. */
function row(changes: Partial<Record<string, string>>): string[] {
  return planRows[0].map((text, place) => changes[header[place]] ?? text);
}

const remarksOf = (changes: Partial<Record<string, string>>): Remark[] => readTable([header, row(changes)]).rows[0].remarks;

describe('a table', () => {
  it('gives the same rows in any column order, with other columns between', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 });
    fc.assert(fc.property(order, places => {
      const mixed = plan.map((cells, at) => places.map(place => [...cells, at === 0 ? 'Kommentar' : '2027'][place]));
      expect(withoutPlace(readTable(mixed))).toEqual(withoutPlace(readTable(plan)));
    }), { seed: 20261122, numRuns: 50 });
  });

  it('gives the same rows with values merged over rows as with the values repeated', () => {
    const runs = fc.array(fc.record({ area: fc.constantFrom('Fokusområde 1', 'Fokusområde 3'), effort: fc.constantFrom('Liten', 'Stor'), count: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(runs, groups => {
      const titles = ['Område', 'Aktivitet', 'Resurs'];
      const activity = (group: number, at: number): string => `Aktivitet ${group}.${at}`;
      const repeated = groups.flatMap(({ area, effort, count }, group) => Array.from({ length: count }, (_, at) => [area, activity(group, at), effort]));
      const merged = groups.flatMap(({ area, effort, count }, group) => Array.from({ length: count }, (_, at) => at === 0
        ? [{ ...cellOf(area), rowSpan: count }, cellOf(activity(group, at)), { ...cellOf(effort), rowSpan: count }]
        : [cellOf(activity(group, at))]));
      const spreadRows = recognise([gridOf(spread([titles.map(cellOf), ...merged]))], agera2020);
      expect(spreadRows.rows).toEqual(readTable([titles, ...repeated]).rows);
    }), { seed: 20261122, numRuns: 50 });
  });

  it('never loses a row: each with words is understood or rejected', () => {
    const cell = fc.constantFrom('', 'FSO', 'Fokusområde 2', 'Säker bemanning', 'Gör något bra', 'MAS', 'Stor', '5', 'Övrigt');
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 8 }), rows => {
      const { rows: understood, rejected } = readTable([header, ...rows]);
      const isHeading = (cells: string[]): boolean => cells[1] === 'Fokusområde 2' && cells.filter(Boolean).length === 1;
      expect(understood.length + rejected.length).toBe(rows.filter(cells => cells.some(Boolean) && !isHeading(cells)).length);
    }), { seed: 20261122 });
  });

  it('reads two columns of one kind together', () => {
    const { rows } = readTable([['Område', 'Aktivitet', 'Ansvarig', 'Ansvarig funktion'], ['F1', 'Film', 'MAS', 'Enhetschef']]);
    expect(rows[0].responsible).toEqual(['MAS', 'Enhetschef']);
  });
});

describe('a row', () => {
  it('without a remark is understood as it stands', () => {
    expect(readTable(plan).rows[0]).toEqual({
      place: { table: 1, row: 1 }, unit: 'ÄO', areaKey: 'F1', themeKey: 'F1.1', activity: 'Kort film om hur en avvikelse skrivs',
      responsible: ['KU'], responsibleText: 'KU', effort: 'small', expectedEffect: 'medium', statedPriority: 5, remarks: []
    });
  });

  it.each<[Partial<Record<string, string>>, Remark[]]>([
    [{ Priovärde: '6' }, [{ kind: 'priorityDiffers', stated: 6, computed: 5, effort: 'small', expectedEffect: 'medium' }]],
    [{ Priovärde: 'Hög' }, [{ kind: 'priorityUnreadable', stated: 'Hög' }]],
    [{ Priovärde: '' }, []],
    [{ Tema: 'Avvikelserapporterng' }, [{ kind: 'themeGuessed', written: 'Avvikelserapporterng', readAs: 'F1.1' }]],
    [{ Tema: '–' }, [{ kind: 'themeMissing' }]],
    [{ Område: '' }, [{ kind: 'areaFromTheme', written: '', readAs: 'F1' }]],
    [{ Resursåtgång: 'Låg' }, [{ kind: 'effortGuessed', written: 'Låg', readAs: 'small' }]],
    [{ Resursåtgång: 'Vet ej' }, [{ kind: 'effortUnreadable', written: 'Vet ej' }]],
    [{ Effekt: 'Hög', Priovärde: '6' }, [{ kind: 'effectGuessed', written: 'Hög', readAs: 'large' }]],
    [{ Effekt: '?', Priovärde: '6' }, [{ kind: 'effectUnreadable', written: '?' }]],
    [{ Ansvarig: '' }, [{ kind: 'responsibleMissing' }]],
    [{ Ansvarig: 'EC och VC samt berörda' }, [{ kind: 'responsibleNotSplit', written: 'EC och VC samt berörda' }]]
  ])('with %j has its remark', (changes, remarks) => {
    expect(remarksOf(changes)).toEqual(remarks);
  });

  it('keeps a stated priority that differs, and changes nothing else', () => {
    const [read] = readTable([header, row({ Priovärde: '6' })]).rows;
    expect(read).toMatchObject({ statedPriority: 6, effort: 'small', expectedEffect: 'medium' });
  });

  it.each([
    [{ Aktivitet: '' }, 'activityMissing'], [{ Aktivitet: ' – ' }, 'activityMissing'], [{ Område: 'Digital omställning', Tema: '' }, 'areaUnknown'],
    [{ Område: '', Tema: '' }, 'areaMissing'], [{ Tema: 'Säker bemanning\nSäker arbetsmiljö' }, 'severalThemes']
  ])('with %j is not understood', (changes, kind) => {
    const { rows, rejected } = readTable([header, row(changes), planRows[1]]);
    expect(rows).toHaveLength(1);
    expect(rejected).toMatchObject([{ place: { table: 1, row: 1 }, why: { kind }, written: { unit: 'ÄO', responsible: 'KU' } }]);
  });
});

describe('a framework with a theme of the municipality’s own', () => {
  it('is matched like any other', () => {
    const own = { ...agera2020, areas: [...agera2020.areas, { key: 'K', title: 'Kommunens eget område', themes: [{ key: 'K.1', areaKey: 'K', title: 'Digital omställning' }] }] };
    const grid = gridOf([['Område', 'Tema', 'Aktivitet'], ['', 'Digital omställning', 'Surfplattor till alla']].map(cells => cells.map(cellOf)));
    expect(recognise([grid], own).rows[0]).toMatchObject({ areaKey: 'K', themeKey: 'K.1' });
  });
});
