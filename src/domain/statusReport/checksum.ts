import { checksumOfTexts } from '../plain';
import { plainComments, plainHead, plainRow } from './plain';
import { FrozenActivity, ReportHead } from './types';

/**
 * A report's checksum, 16 hexadecimal digits: FNV-1a over the plain form of the head with its comments and then of every row, by id. In which order
 * rows arrive makes no difference; a row that is missing, there twice or changed does. It finds what was lost or altered by mistake, and
 * is no seal against somebody who means to.
 */
export function checksumOf(head: Omit<ReportHead, 'checksum'>, rows: FrozenActivity[]): string {
  const ordered = [...rows].sort((one, other) => one.id - other.id);
  const first = JSON.stringify([plainHead({ ...head, checksum: '' }), plainComments(head.comments)]);
  return checksumOfTexts([first, ...ordered.map(row => `\n${JSON.stringify(plainRow(row))}`)]);
}

/** Whether a head and rows are the ones that were frozen together. */
export function isIntact({ head, rows }: { head: ReportHead; rows: FrozenActivity[] }): boolean {
  return rows.length === head.figures.total && checksumOf(head, rows) === head.checksum;
}
