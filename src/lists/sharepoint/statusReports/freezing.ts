import { PlanFailure } from '../../failure';
import { FrozenRow, ReportContent } from '../../statusReports';
import { pack, partRoom } from './packing';

/** A report as it is written: rows in parts, and what all of it must come to when it is read. */
export interface Frozen {
  /** As JSON gives it back. */
  content: ReportContent;
  parts: string[];
  checksum: string;
}

/** The words and figures of a report, without its rows. */
export type FrozenHead = Omit<ReportContent, 'rows'>;

const checksumLength = 40;

/** SHA-256 of all that is frozen, cut to 40 hexadecimal digits. The values are those that JSON gives back. */
export async function checksumOf({ title, comments, from, figures }: FrozenHead, rows: FrozenRow[]): Promise<string> {
  const text = JSON.stringify([title, comments.overall, Object.entries(comments.areas).sort(([a], [b]) => (a < b ? -1 : 1)), from ?? null, figures, rows]);
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('').slice(0, checksumLength);
}

/** Makes of a content what is to be written. Fails with PlanFailure 'invalid' when comments or figures are larger than a cell. */
export async function frozen(given: ReportContent): Promise<Frozen> {
  const content = JSON.parse(JSON.stringify({ ...given, title: given.title.trim() })) as ReportContent;
  for (const part of ['comments', 'figures'] as const) {
    if (JSON.stringify(content[part]).length > partRoom) throw new PlanFailure('invalid', { subject: `statusReports.${part}` });
  }
  return { content, parts: pack(content.rows), checksum: await checksumOf(content, content.rows) };
}
