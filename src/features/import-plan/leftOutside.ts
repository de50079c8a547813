import { guardFormula } from '../../exchange/formulaText';
import type { RejectedRow, SourceColumn } from '../../exchange/inward';

/** The columns of the file, in the order of the first source document; its headings are read again by the import. */
export const outsideColumns: readonly SourceColumn[] = ['unit', 'area', 'theme', 'activity', 'responsible', 'effort', 'effect', 'priority', 'start', 'due', 'status', 'percent', 'needsHelp', 'followUp'];

export interface OutsideWords {
  headings: Record<SourceColumn | 'where' | 'why', string>;
  where: (row: RejectedRow) => string;
  why: (row: RejectedRow) => string;
}

/** A mark that tells Excel that the text is UTF-8. */
const byteOrderMark = '\ufeff';

/** The rows that are left outside as csv text, as Swedish Excel opens it; corrected, it can be imported. */
export function leftOutsideCsv(rows: RejectedRow[], words: OutsideWords): string {
  const heading = [...outsideColumns.map(column => words.headings[column]), words.headings.where, words.headings.why];
  const body = rows.map(row => [...outsideColumns.map(column => row.written[column] ?? ''), words.where(row), words.why(row)]);
  return byteOrderMark + [heading, ...body].map(cells => cells.map(quoted).join(';')).join('\r\n') + '\r\n';
}

function quoted(text: string): string {
  return `"${guardFormula(text).replace(/"/g, '""')}"`;
}
