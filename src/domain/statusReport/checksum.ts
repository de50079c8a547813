import { plainComments, plainHead, plainRow } from './plain';
import { FrozenActivity, ReportHead } from './types';

/** FNV-1a in 32 bits, two runs side by side from different starts: 64 bits together. */
interface Hash {
  a: number;
  b: number;
}

const prime = 0x01000193;
const start = (): Hash => ({ a: 0x811c9dc5, b: 0x050c5d1f });

function add(hash: Hash, text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash.a = Math.imul(Math.imul(hash.a ^ (unit & 0xff), prime) ^ (unit >>> 8), prime);
    hash.b = Math.imul(Math.imul(hash.b ^ (unit >>> 8), prime) ^ (unit & 0xff), prime);
  }
}

function digits(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * A report's checksum, 16 hexadecimal digits: FNV-1a over the plain form of the head with its comments and then of every row, by id. In which order
 * rows arrive makes no difference; a row that is missing, there twice or changed does. It finds what was lost or altered by mistake, and
 * is no seal against somebody who means to.
 */
export function checksumOf(head: Omit<ReportHead, 'checksum'>, rows: FrozenActivity[]): string {
  const hash = start();
  add(hash, JSON.stringify([plainHead({ ...head, checksum: '' }), plainComments(head.comments)]));
  const ordered = [...rows].sort((one, other) => one.id - other.id);
  for (const row of ordered) add(hash, `\n${JSON.stringify(plainRow(row))}`);
  return digits(hash.a) + digits(hash.b);
}

/** Whether a head and rows are the ones that were frozen together. */
export function isIntact({ head, rows }: { head: ReportHead; rows: FrozenActivity[] }): boolean {
  return rows.length === head.figures.total && checksumOf(head, rows) === head.checksum;
}
