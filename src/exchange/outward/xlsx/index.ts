import { generateXlsxFileSync } from 'write-excel-file/in-place';
import { atOnce, partOf } from '../inSteps';
import { OutTable } from '../table';
import { WritingOptions } from '../types';
import { paperAndFilter } from './paperAndFilter';
import { properties } from './properties';
import { sheetRows } from './rows';
import { sheetName } from './sheetName';

/** A table as an Excel workbook of one sheet: headings that stay in sight, A4 across. Fails with WritingStopped. */
export async function writeXlsx<Row>(table: OutTable<Row>, options: WritingOptions): Promise<{ bytes: Uint8Array; shortened: number }> {
  const { title, date, columns } = table;
  const { rows, shortened } = await sheetRows(table, partOf(options, 0, 0.5));
  const sheet = sheetName(title, 'Handlingsplan');
  const sheetOptions = { sheet, columns: columns.map(({ width }) => ({ width })), orientation: 'landscape' as const, stickyRowsCount: 1 };
  const features = [paperAndFilter({ title, date, sheet, rows: rows.length, columns: columns.length }), properties({ title, date })];
  const blob = await atOnce(
    () => generateXlsxFileSync(rows, sheetOptions, { fontFamily: 'Arial', fontSize: 10, features }), partOf(options, 0.5, 1)
  );
  return { bytes: new Uint8Array(await blob.arrayBuffer()), shortened };
}
