import { parse } from 'papaparse';
import { agera2020 } from '../../domain';
import { readFile } from '../../exchange/inward';
import { sv } from '../../loc/sv';
import { importRemarks } from '../../loc/sv/importRemarks';
import { leftOutsideCsv, outsideColumns } from './leftOutside';
import { rejectedRow } from './testing/samples';

const words = { headings: { ...importRemarks.columns, ...sv.importPlan.outside }, where: () => 'Tab. 4, rad 3', why: () => 'Cellen Aktivitet är tom.' };
const rowsOf = (csv: string): string[][] => parse<string[]>(csv.slice(1).trim(), { delimiter: ';' }).data;

test('the file has a heading, the cells as written, where and why; semicolons, quotes and lines survive', () => {
  const row = { ...rejectedRow, written: { unit: 'FSO; ÄO', activity: 'Säg ”ja”\noch "nej"' } };
  const csv = leftOutsideCsv([row], words);
  expect(csv.startsWith('\ufeff"Verksamhet";"Område";"Tema";"Aktivitet"')).toBe(true);
  const [heading, cells] = rowsOf(csv);
  expect(heading).toHaveLength(outsideColumns.length + 2);
  expect(cells).toEqual(['FSO; ÄO', '', '', 'Säg ”ja”\noch "nej"', '', '', '', '', '', '', '', '', '', '', 'Tab. 4, rad 3', 'Cellen Aktivitet är tom.']);
});

test.each(['=HYPERLINK("x")', '+46', '-1', '@SUM', '\tx'])('a spreadsheet never takes %j for a formula', activity => {
  const [, cells] = rowsOf(leftOutsideCsv([{ ...rejectedRow, written: { activity } }], words));
  expect(cells[3]).toBe(`'${activity}`);
});

test('once corrected, the file can be imported', async () => {
  const corrected = { ...rejectedRow, written: { ...rejectedRow.written, area: 'Fokusområde 2', activity: 'Ny belysning i korridorerna', effort: 'Medel', effect: 'Stor' } };
  const bytes = new TextEncoder().encode(leftOutsideCsv([corrected], words));
  const { rows, rejected } = await readFile({ name: 'rader.csv', bytes: bytes.buffer as ArrayBuffer }, agera2020);
  expect(rejected).toEqual([]);
  expect(rows).toMatchObject([{ unit: 'FSO', themeKey: 'F2.6', activity: 'Ny belysning i korridorerna', effort: 'medium', expectedEffect: 'large' }]);
});
