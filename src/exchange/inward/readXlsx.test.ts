import { header, plan, planRows, read, withoutPlace } from './testing/plan';
import { makeDocx } from './testing/docx';
import { XlsxCell, makeXlsx } from './testing/xlsx';

describe('an Excel workbook', () => {
  it('gives the same rows as the same plan in Word', async () => {
    const fromExcel = await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows: plan }]));
    expect(withoutPlace(fromExcel)).toEqual(withoutPlace(await read('plan.docx', await makeDocx([{ table: plan }]))));
  });

  it('numbers rows as the sheet does, below title rows', async () => {
    const rows = [['Aktivitetsplan 2027'], ['Björkviks kommun', null, 'beslutad i januari'], [], ...plan, [], []];
    const result = await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows, merges: ['A1:H1'] }]));
    expect(result.rows.map(row => row.place)).toEqual([5, 6, 7, 8].map(row => ({ table: 1, row, sheet: 'Plan' })));
  });

  it('spreads merged cells', async () => {
    const [first, second] = planRows;
    const under = [null, null, null, 'Andra aktiviteten', 'MAR', null, null, null];
    const result = await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows: [header, first, under, second], merges: ['A2:A3', 'B2:B3', 'C2:C3', 'F2:F3', 'G2:G3', 'H2:H3'] }]));
    expect(result.rejected).toEqual([]);
    expect(result.rows[1]).toMatchObject({ unit: 'ÄO', areaKey: 'F1', themeKey: 'F1.1', activity: 'Andra aktiviteten', effort: 'small', expectedEffect: 'medium', statedPriority: 5 });
  });

  it('reads every visible sheet that has a plan, and no hidden one', async () => {
    const sheets = [
      { name: 'Läs mig', rows: [['Så här fyller du i']] }, { name: 'ÄO', rows: [header, ...planRows.slice(0, 2)] },
      { name: 'HSO', rows: [header, ...planRows.slice(2)] }, { name: 'Gammal', rows: plan, hidden: true as const }
    ];
    const { rows, tables } = await read('plan.xlsx', makeXlsx(sheets));
    expect(tables).toBe(2);
    expect(rows.map(row => row.place.sheet)).toEqual(['ÄO', 'ÄO', 'HSO', 'HSO']);
  });

  it('uses the kept value of a formula and says so; a formula without one is empty', async () => {
    const [row] = planRows;
    const computed = [...row.slice(0, 7), { formula: '3+2', value: 5 }];
    const lost = [...row.slice(0, 5), { formula: 'X1' }, 'Stor', null];
    const { rows } = await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows: [header, computed, lost] }]));
    expect(rows[0]).toMatchObject({ statedPriority: 5, remarks: [{ kind: 'formula', column: 'priority', valueMissing: false }] });
    expect(rows[1].effort).toBeUndefined();
    expect(rows[1].remarks).toEqual([{ kind: 'formula', column: 'effort', valueMissing: true }]);
  });

  it('keeps text that looks like a formula as text', async () => {
    const risky = ['=HYPERLINK("x")', '+46 är landsnumret', '-minska antalet fall', '@alla chefer'];
    const rows = [header, ...risky.map(text => [...planRows[0].slice(0, 3), text, ...planRows[0].slice(4)])];
    const result = await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows }]));
    expect(result.rows.map(row => [row.activity, row.remarks])).toEqual(risky.map(text => [text, []]));
  });

  it('is not stopped by stray text and merges far to the right', async () => {
    const far = [...Array.from<null>({ length: 16_383 }).fill(null), 'x'];
    const rows = [...plan, far];
    expect((await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows, merges: ['J1:XFD1'] }]))).rows).toHaveLength(4);
  });

  it('reads days however the sheet shows them; a number that is no day, and words, are kept and remarked upon', async () => {
    const days: XlsxCell[][] = [
      ['Start', 'Klart senast'], [{ serial: 46054, format: 'yyyy-mm-dd' }, { serial: 46356.75, format: 'm/d/yy' }], [null, '30 november 2026'], [46054, 'hösten 2026'],
      [{ serial: 2026, format: 'yyyy-mm-dd' }, { serial: 46356, format: '[$-41D]d mmmm yyyy' }]
    ];
    const { rows } = await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows: plan.map((cells, at) => [...cells, ...days[at]]) }]));
    expect(rows.map(({ start, due }) => [start, due])).toEqual([['2026-02-01', '2026-11-30'], [undefined, '2026-11-30'], [undefined, undefined], [undefined, '2026-11-30']]);
    expect(rows.map(({ remarks }) => remarks)).toEqual([[], [], [
      { kind: 'dayUnreadable', column: 'start', written: '46054' }, { kind: 'dayUnreadable', column: 'due', written: 'hösten 2026' }
    ], [{ kind: 'dayUnreadable', column: 'start', written: '1905-07-18' }]]);
  });

  it('names the columns that it did not read', async () => {
    const rows = plan.map((row, index) => [...row, index === 0 ? 'Kommentar' : 'Bra']);
    expect((await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows }]))).otherColumns).toEqual(['Kommentar']);
  });

  it('takes an area alone in its row as a heading, with a remark on the rows under it', async () => {
    const rows = [header, [null, 'Fokusområde 5'], ['ÄO', null, null, 'Öva bortfall av larm', 'MAS', 'Liten', 'Stor', 6]];
    const result = await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows }]));
    expect(result.rejected).toEqual([]);
    expect(result.rows[0]).toMatchObject({ areaKey: 'F5', remarks: [{ kind: 'areaFromHeading' }, { kind: 'themeMissing' }] });
  });
});
