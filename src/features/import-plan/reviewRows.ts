import type { RejectedRow } from '../../exchange/inward';
import { KeyedRow, Reading } from './reading';

/** How a row of the document was taken; each row in exactly one. What needs a person comes first. */
export const rowKinds = ['notUnderstood', 'remark', 'understood', 'exists'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What the table shows: everything, or one kind. */
export type RowFilter = 'all' | RowKind;

/** A row of the preview that was understood. */
export interface UnderstoodRow {
  kind: 'remark' | 'understood' | 'exists';
  id: string;
  row: KeyedRow;
}

/** One row of the preview. */
export type ReviewRow = { kind: 'notUnderstood'; id: string; rejected: RejectedRow } | UnderstoodRow;

function kindOf(row: KeyedRow, existing: ReadonlySet<string>): 'remark' | 'understood' | 'exists' {
  if (existing.has(row.clientKey)) return 'exists';
  return row.remarks.length > 0 ? 'remark' : 'understood';
}

/** All rows of a document: first what needs a person, within that in the document's order. */
export function reviewRowsOf({ rows, rejected, existing }: Reading): ReviewRow[] {
  const all: ReviewRow[] = [
    ...rejected.map((row, index): ReviewRow => ({ kind: 'notUnderstood', id: `r${index}`, rejected: row })),
    ...rows.map((row): ReviewRow => ({ kind: kindOf(row, existing), id: row.clientKey, row }))
  ];
  return rowKinds.flatMap(kind => all.filter(row => row.kind === kind));
}

/** Whether a document has days, read or not: the preview has a column for them then. */
export function hasDays({ rows, rejected }: Pick<Reading, 'rows' | 'rejected'>): boolean {
  return rows.some(({ start, due }) => start || due) || rejected.some(({ written }) => written.start || written.due);
}

/** Whether a document tells how it goes, read or not. */
function hasStandings({ rows, rejected }: Pick<Reading, 'rows' | 'rejected'>): boolean {
  return rows.some(({ standing }) => standing) || rejected.some(({ written }) => written.status || written.percent || written.needsHelp);
}

/** Columns that only some documents have. */
export interface ExtraColumns {
  days: boolean;
  standings: boolean;
}

/** Which columns the preview has besides those of every plan. */
export function extraColumns(reading: Pick<Reading, 'rows' | 'rejected'>): ExtraColumns {
  return { days: hasDays(reading), standings: hasStandings(reading) };
}

export type RowCounts = Record<RowFilter, number>;

export function countRows(rows: ReviewRow[]): RowCounts {
  const counts: RowCounts = { all: rows.length, notUnderstood: 0, remark: 0, understood: 0, exists: 0 };
  for (const row of rows) counts[row.kind] += 1;
  return counts;
}

export function filterRows(rows: ReviewRow[], filter: RowFilter): ReviewRow[] {
  return filter === 'all' ? rows : rows.filter(row => row.kind === filter);
}

/** How many rows are shown at first, and how many more each time. */
export const pageOfRows = 100;
