import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { Grid, GridCell, cellOf, complete, mostColumns } from './grid';

type SheetData = (CellObject | undefined)[][];

/** The visible sheets of a workbook, one grid each. `bytes` is a checked archive. Formulas keep their last computed value. */
export async function readXlsx(bytes: ArrayBuffer): Promise<Grid[]> {
  const xlsx = await import(/* webpackChunkName: 'read-xlsx' */ '@e965/xlsx');
  const book = xlsx.read(bytes, { type: 'array', dense: true, cellFormula: true, cellHTML: false, sheetStubs: true });
  return book.SheetNames
    .filter((_, index) => !isHidden(book, index))
    .map(name => ({ above: [], sheet: name, numbered: true, rows: sheetRows(book.Sheets[name]) }));
}

function isHidden(book: WorkBook, index: number): boolean {
  return Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
}

function sheetRows(sheet: WorkSheet): GridCell[][] {
  const data = (sheet['!data'] ?? []) as SheetData;
  const rows = complete(Array.from({ length: lastRow(data) }, (_, row) => Array.from((data[row] ?? []).slice(0, mostColumns), readCell)));
  for (const merge of sheet['!merges'] ?? []) applyMerge(rows, merge);
  return rows;
}

/** Counts rows with content: formatting alone can reach to the sheet's last row. */
function lastRow(data: SheetData): number {
  let last = data.length;
  while (last > 0 && !(data[last - 1] ?? []).some(cell => cell && (cell.v !== undefined || cell.f))) last -= 1;
  return last;
}

function readCell(cell: CellObject | undefined): GridCell {
  if (!cell || (cell.v === undefined && cell.f === undefined)) return { lines: [] };
  const read = cellOf(cellText(cell));
  if (cell.f === undefined) return read;
  return { ...read, formula: true, valueMissing: read.lines.length === 0 };
}

/** The value as the sheet shows it; text as it was typed, also when it begins with = + - or @. */
function cellText(cell: CellObject): string {
  if (cell.v === undefined || cell.t === 'z') return '';
  return cell.t === 's' ? String(cell.v) : cell.w ?? String(cell.v);
}

function applyMerge(rows: GridCell[][], { s: start, e: end }: Range): void {
  const cell = rows[start.r]?.[start.c];
  if (!cell) return;
  for (let row = start.r; row <= Math.min(end.r, rows.length - 1); row += 1) {
    for (let column = start.c; column <= Math.min(end.c, rows[row].length - 1); column += 1) rows[row][column] = cell;
  }
}
