import { Grid, GridCell, isBlank, textOf } from '../grids/grid';
import { SourceColumn } from '../rows';
import { Columns, Header, headerOf, joinHeaders } from './columns';

/** The cells of a row by column. */
export type WrittenRow = Partial<Record<SourceColumn, GridCell>>;

/** A row of a table with activities, before its words are understood. */
export interface TableRow {
  /** The source's own row number, or counted from the header. */
  row: number;
  written: WrittenRow;
  /** The text of a row that is a heading inside the table. */
  section?: string;
}

/** A table that is a plan: its columns, what stands above it, its rows. */
export interface PlanTable {
  sheet?: string;
  columns: Columns;
  /** What stands above the table, nearest first. */
  titles: string[];
  rows: TableRow[];
  otherColumns: string[];
}

const columnOrder: SourceColumn[] = ['unit', 'area', 'theme', 'activity', 'responsible', 'effort', 'effect', 'priority', 'start', 'due', 'status', 'percent', 'needsHelp', 'followUp'];

/** Reads a grid as a table with activities; undefined when it has no header that names them. `columns` stands in for a header. */
export function tableOf(grid: Grid, columns?: Columns): PlanTable | undefined {
  const headers = grid.rows.map(headerOf);
  const start = headers.findIndex(Boolean);
  if (start < 0 && !columns) return undefined;
  const titles = grid.rows.slice(0, Math.max(0, start)).map(rowText).reverse();
  const header: Header = { columns: columns ?? {}, others: new Map() };
  return { sheet: grid.sheet, titles: [...titles.filter(Boolean), ...grid.above], ...readRows(grid, headers, Math.max(0, start), header) };
}

function readRows(grid: Grid, headers: (Header | undefined)[], start: number, first: Header): Pick<PlanTable, 'columns' | 'rows' | 'otherColumns'> {
  const rows: TableRow[] = [];
  const others = new Set<string>();
  let header = first;
  let headerAt = -1;
  let countFrom = start;
  for (let at = start; at < grid.rows.length; at += 1) {
    const found = headers[at];
    if (found) {
      header = headerAt === at - 1 && headerAt >= 0 ? joinHeaders(header, found) : found;
      headerAt = at;
      if (rows.length === 0) countFrom = at + 1;
      continue;
    }
    if (headerAt === at - 1) header.others.forEach(heading => others.add(heading));
    const above = headerAt === at - 1 ? undefined : grid.rows[at - 1];
    addRow(rows, grid.rows[at], above, header.columns, grid.numbered ? at + 1 : at - countFrom + 1);
  }
  return { columns: header.columns, rows, otherColumns: Array.from(others) };
}

/** Adds a row, or its new words to the row above when both share one merged activity. Empty rows are not rows. */
function addRow(rows: TableRow[], cells: GridCell[], above: GridCell[] | undefined, columns: Columns, row: number): void {
  const written = writtenOf(cells, columns);
  const own = writtenOf(cells.map((cell, place) => (cell === above?.[place] ? { lines: [] } : cell)), columns);
  if (columnOrder.every(column => isBlank(own[column]))) return;
  const last = rows[rows.length - 1];
  if (last && !isBlank(written.activity) && isBlank(own.activity)) last.written = joinRows(last.written, own);
  else rows.push({ row, written, section: sectionOf(cells, columns) });
}

/** Several places of one column are read as one cell with all their lines. */
function writtenOf(cells: GridCell[], columns: Columns): WrittenRow {
  const written: WrittenRow = {};
  for (const column of columnOrder) {
    const places = columns[column];
    if (places) written[column] = joinCells(places.map(place => cells[place]).filter(cell => cell !== undefined));
  }
  return written;
}

function joinRows(row: WrittenRow, more: WrittenRow): WrittenRow {
  const joined: WrittenRow = {};
  for (const column of columnOrder) {
    const cells = [row[column], more[column]].filter((cell): cell is GridCell => cell !== undefined);
    if (cells.length > 0) joined[column] = joinCells(cells);
  }
  return joined;
}

function joinCells(cells: GridCell[]): GridCell {
  const different = Array.from(new Set(cells.filter(cell => !isBlank(cell))));
  if (different.length <= 1) return different[0] ?? cells[0];
  return {
    lines: Array.from(new Set(different.map(textOf).filter(Boolean))).join('\n').split('\n').filter(Boolean),
    formula: different.some(cell => cell.formula),
    valueMissing: different.some(cell => cell.valueMissing)
  };
}

/** One cell over all columns is a heading, and so is an area that stands alone in its row. */
function sectionOf(cells: GridCell[], columns: Columns): string | undefined {
  const places = columnOrder.reduce<number[]>((all, column) => all.concat(columns[column] ?? []), []);
  const different = new Set(places.map(place => cells[place]));
  const text = textOf(cells[places[0]]);
  if (places.length > 2 && different.size === 1) return text.replace(/\n/g, ' ');
  const filled = cells.filter(cell => !isBlank(cell));
  const area = columns.area?.map(place => cells[place]).find(cell => !isBlank(cell));
  return area && filled.length === 1 && filled[0] === area ? textOf(area).replace(/\n/g, ' ') : undefined;
}

function rowText(cells: GridCell[]): string {
  return Array.from(new Set(cells)).map(textOf).filter(Boolean).join(' ');
}
