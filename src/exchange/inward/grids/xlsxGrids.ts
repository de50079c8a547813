import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { LocalDate, isLocalDate } from '../../../domain';
import { Grid, GridCell, cellOf, complete, mostColumns } from './grid';

type SheetData = (CellObject | undefined)[][];

/** The visible sheets of a workbook, one grid each. `bytes` is a checked archive. Formulas keep their last computed value. */
export async function readXlsx(bytes: ArrayBuffer): Promise<Grid[]> {
  const xlsx = await import(/* webpackChunkName: 'read-xlsx' */ '@e965/xlsx');
  const book = xlsx.read(bytes, { type: 'array', dense: true, cellFormula: true, cellHTML: false, sheetStubs: true, cellNF: true });
  const dayOf = (cell: CellObject): LocalDate | undefined => storedDay(cell, xlsx.SSF as NumberFormats, Boolean(book.Workbook?.WBProps?.date1904));
  return book.SheetNames
    .filter((_, index) => !isHidden(book, index))
    .map(name => ({ above: [], sheet: name, numbered: true, rows: sheetRows(book.Sheets[name], dayOf) }));
}

function isHidden(book: WorkBook, index: number): boolean {
  return Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
}

/** The part of the library that tells days from numbers, which its types leave out. */
interface NumberFormats {
  is_date(format: string | number): boolean;
  parse_date_code(value: number, options: { date1904: boolean }): { y: number; m: number; d: number } | null;
}

/** A spreadsheet stores a day as a number that its format shows as one; how it shows it depends on the reader's own country. */
function storedDay({ t, v, z }: CellObject, formats: NumberFormats, date1904: boolean): LocalDate | undefined {
  if (t !== 'n' || typeof v !== 'number' || z === undefined || !formats.is_date(z)) return undefined;
  const parts = formats.parse_date_code(v, { date1904 });
  const day = parts ? [String(parts.y).padStart(4, '0'), ...[parts.m, parts.d].map(part => String(part).padStart(2, '0'))].join('-') : '';
  return isLocalDate(day) ? day : undefined;
}

type DayOf = (cell: CellObject) => LocalDate | undefined;

function sheetRows(sheet: WorkSheet, dayOf: DayOf): GridCell[][] {
  const data = (sheet['!data'] ?? []) as SheetData;
  const rows = complete(Array.from({ length: lastRow(data) }, (_, row) => Array.from((data[row] ?? []).slice(0, mostColumns), cell => readCell(cell, dayOf))));
  for (const merge of sheet['!merges'] ?? []) applyMerge(rows, merge);
  return rows;
}

/** Counts rows with content: formatting alone can reach to the sheet's last row. */
function lastRow(data: SheetData): number {
  let last = data.length;
  while (last > 0 && !(data[last - 1] ?? []).some(cell => cell && (cell.v !== undefined || cell.f))) last -= 1;
  return last;
}

function readCell(cell: CellObject | undefined, dayOf: DayOf): GridCell {
  if (!cell || (cell.v === undefined && cell.f === undefined)) return { lines: [] };
  const day = dayOf(cell);
  const read = { ...cellOf(cellText(cell)), ...(day ? { day } : {}) };
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
