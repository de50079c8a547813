import { Framework } from '../../../domain';
import { Grid, textOf } from '../grids/grid';
import { ReadResult, RejectedRow, Rejection, RowPlace, SourceColumn } from '../rows';
import { findArea } from './areas';
import { Columns } from './columns';
import { Names, namesOf } from './names';
import { isRejection, readRow } from './readRow';
import { PlanTable, TableRow, WrittenRow, tableOf } from './tables';
import { readWhere } from './where';

/** Turns tables into rows of a plan. Tables without activities are left out; `tables` is 0 when there is none. */
export function recognise(grids: Grid[], framework: Framework): ReadResult {
  const names = namesOf(framework);
  const tables = planTables(grids, names);
  const result: ReadResult = { rows: [], rejected: [], tables: tables.length, otherColumns: [] };
  tables.forEach((table, index) => readTable(table, index + 1, names, result));
  result.otherColumns = Array.from(new Set(tables.reduce<string[]>((all, table) => all.concat(table.otherColumns), [])));
  return result;
}

/** How many columns of a plan the tables' headers name: tells which reading of separated text is right. */
export function columnsFound(grid: Grid): number {
  return Object.keys(tableOf(grid)?.columns ?? {}).length;
}

function planTables(grids: Grid[], names: Names): PlanTable[] {
  const tables: PlanTable[] = [];
  let before: { columns: Columns; width: number } | undefined;
  for (const grid of grids) {
    const width = grid.rows[0]?.length ?? 0;
    const table = tableOf(grid) ?? (before?.width === width ? continuation(grid, before.columns, names) : undefined);
    before = table && { columns: table.columns, width };
    if (table && table.rows.length > 0) tables.push(table);
  }
  return tables;
}

/** A table that a page break cut in two goes on without a header: its rows must name an area or theme where the first half did. */
function continuation(grid: Grid, columns: Columns, names: Names): PlanTable | undefined {
  const table = tableOf(grid, columns);
  const fits = table?.rows.some(({ written }) => {
    const where = readWhere({ area: textOf(written.area), theme: textOf(written.theme), above: [] }, names);
    return !('kind' in where) && Boolean(textOf(written.activity));
  });
  return fits ? table : undefined;
}

function readTable(table: PlanTable, number: number, names: Names, result: ReadResult): void {
  let above = table.titles;
  for (const row of table.rows) {
    const place: RowPlace = { table: number, row: row.row, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
    if (row.section !== undefined && findArea(row.section, names)) {
      above = [row.section, ...table.titles];
      continue;
    }
    const reading = readRow(row.written, above, names);
    if (isRejection(reading)) result.rejected.push(rejected(row, place, reading));
    else result.rows.push({ place, ...reading });
  }
}

function rejected(row: TableRow, place: RowPlace, why: Rejection): RejectedRow {
  return { place, written: textsOf(row.written), why };
}

function textsOf(written: WrittenRow): Partial<Record<SourceColumn, string>> {
  const texts: Partial<Record<SourceColumn, string>> = {};
  for (const column of Object.keys(written) as SourceColumn[]) {
    const text = textOf(written[column]);
    if (text) texts[column] = text;
  }
  return texts;
}
