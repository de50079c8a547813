import { generateXlsxFileSync } from 'write-excel-file/in-place';
import { OutColumn } from '../columns';
import { atOnce, partOf } from '../inSteps';
import { OutgoingPlan, WritingOptions } from '../types';
import { paperAndFilter } from './paperAndFilter';
import { properties } from './properties';
import { sheetRows } from './rows';
import { sheetName } from './sheetName';

/** The plan as an Excel workbook of one sheet: headings that stay in sight, one row for each activity, A4 across. Fails with WritingStopped. */
export async function writeXlsx(plan: OutgoingPlan, columns: OutColumn[], options: WritingOptions): Promise<{ bytes: Uint8Array; shortened: number }> {
  const { rows, shortened } = await sheetRows(plan, columns, partOf(options, 0, 0.5));
  const sheet = sheetName(plan.title, 'Handlingsplan');
  const sheetOptions = { sheet, columns: columns.map(({ width }) => ({ width })), orientation: 'landscape' as const, stickyRowsCount: 1 };
  const features = [paperAndFilter({ ...plan, sheet, rows: rows.length, columns: columns.length }), properties(plan)];
  const blob = await atOnce(
    () => generateXlsxFileSync(rows, sheetOptions, { fontFamily: 'Arial', fontSize: 10, features }), partOf(options, 0.5, 1)
  );
  return { bytes: new Uint8Array(await blob.arrayBuffer()), shortened };
}
