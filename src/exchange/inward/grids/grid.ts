import { LocalDate } from '../../../domain';

/** One cell of a source table. A merged cell is one object that stands in every place it covers. */
export interface GridCell {
  /** One per paragraph or line, without empty ones. */
  lines: string[];
  /** The lines with the empty ones between them, where there are such: what an activity says in paragraphs. */
  spaced?: string;
  /** The day that the source stores, however it shows it. */
  day?: LocalDate;
  /** The source computes the value. */
  formula?: boolean;
  /** The source computes the value and has not kept it. */
  valueMissing?: boolean;
}

/** A table as every reader hands it over: merged cells spread out, so that each row is complete in itself. */
export interface Grid {
  /** Texts above the table that may say what it is about, nearest first. */
  above: string[];
  sheet?: string;
  /** Whether people see the source's own row numbers, as in a spreadsheet; otherwise rows count from the header. */
  numbered: boolean;
  rows: GridCell[][];
}

/** A cell before it is spread: its text, and how many rows and columns it covers. */
export interface SpanningCell extends GridCell {
  rowSpan?: number;
  colSpan?: number;
}

/** No plan is wider; what lies beyond is formatting, or a mistake in the file. */
export const mostColumns = 256;

/** Stands in all places that hold nothing. */
const emptyCell: GridCell = { lines: [] };

const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
/** Joiners shape Arabic and hold emoji together, so they go only where they do nothing: before Latin letters, digits, spaces and the end. */
const idleJoiners = /[\u200C\u200D]+(?=[\p{Script=Latin}\p{N}\s]|$)/gu;
/** What XML, and so SharePoint, cannot hold: control characters, halves of characters, the two that are none. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF\p{Cs}]/gu;

/** A source's text as lines: invisible characters gone, one space between words, no empty lines. */
export function linesOf(raw: string): string[] {
  return allLinesOf(raw).filter(Boolean);
}

function allLinesOf(raw: string): string[] {
  return raw
    .normalize('NFC')
    .replace(invisible, '')
    .replace(idleJoiners, '')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(line => line.replace(control, ' ').replace(/\s+/g, ' ').trim());
}

/** A cell of text as it stands in the file. */
export function cellOf(raw: string): GridCell {
  const all = allLinesOf(raw);
  const lines = all.filter(Boolean);
  const spaced = all.join('\n').trim();
  return spaced === lines.join('\n') ? { lines } : { lines, spaced };
}

/** A cell's text, its lines apart; '' where there is no cell. */
export function textOf(cell: GridCell | undefined): string {
  return cell ? cell.lines.join('\n') : '';
}

/** A cell's text; '' for a dash or a row of dots, which stand for nothing. */
export function sayingText(cell: GridCell | undefined): string {
  const text = textOf(cell);
  return /[\p{L}\p{N}]/u.test(text) || /\?/.test(text) ? text : '';
}

/** A cell's text with the empty lines between its paragraphs. */
export function spacedTextOf(cell: GridCell | undefined): string {
  return cell?.spaced ?? textOf(cell);
}

/** Whether a cell holds nothing, not even a formula. */
export function isBlank(cell: GridCell | undefined): boolean {
  return !cell || (cell.lines.length === 0 && !cell.formula);
}

/** Puts each spanning cell in every place it covers; places that nothing covers get an empty cell. */
export function spread(rows: SpanningCell[][]): GridCell[][] {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row][column]) column += 1;
      cover(grid, cell, row, column);
    }
  });
  return complete(grid);
}

function cover(grid: GridCell[][], cell: SpanningCell, row: number, column: number): void {
  const lastRow = Math.min(grid.length, row + Math.max(1, cell.rowSpan ?? 1));
  const lastColumn = Math.min(mostColumns, column + Math.max(1, cell.colSpan ?? 1));
  for (let r = row; r < lastRow; r += 1) {
    for (let c = column; c < lastColumn; c += 1) {
      if (!grid[r][c]) grid[r][c] = cell;
    }
  }
}

/** Fills the holes and makes all rows equally long. */
export function complete(rows: GridCell[][]): GridCell[][] {
  const width = widthOf(rows);
  return rows.map(row => Array.from({ length: width }, (_, column) => row[column] ?? emptyCell));
}

/** The number of columns of the widest row. */
function widthOf(rows: GridCell[][]): number {
  return rows.reduce((widest, row) => Math.max(widest, Math.min(row.length, mostColumns)), 0);
}
