import { FrozenRow } from '../../statusReports';

/** Characters that a part takes at most: SharePoint's cells have room for 63,999. */
export const partRoom = 60_000;

/** A stretch of a row that is longer than a part. */
interface Piece {
  piece: string;
  last: boolean;
}

/** Rows as the contents of parts, in order: as many whole rows as fit, and what is too long for one in pieces. */
export function pack(rows: FrozenRow[], room: number = partRoom): string[] {
  const parts: string[] = [];
  let open: string[] = [];
  let length = 0;
  const close = (): void => {
    if (open.length > 0) parts.push(`[${open.join(',')}]`);
    [open, length] = [[], 0];
  };
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (length + text.length + 2 > room) close();
    if (text.length + 2 > room) {
      parts.push(...piecesOf(text, room));
      continue;
    }
    open.push(text);
    length += text.length + 1;
  }
  close();
  return parts;
}

/** A third of the room each: written as JSON within JSON, a text can double, and more. */
function piecesOf(text: string, room: number): string[] {
  const size = Math.max(1, Math.floor(room / 3) - 30);
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += size) pieces.push({ piece: text.slice(at, at + size), last: at + size >= text.length });
  return pieces.map(piece => JSON.stringify(piece));
}

/** The rows in the contents of parts. Throws TypeError or SyntaxError for what is none. */
export function unpack(parts: string[]): FrozenRow[] {
  const rows: FrozenRow[] = [];
  let begun = '';
  for (const content of parts) {
    const value = JSON.parse(content) as FrozenRow[] | Piece;
    if (Array.isArray(value)) {
      rows.push(...value);
      continue;
    }
    if (typeof value?.piece !== 'string') throw new TypeError(`expected rows, got ${content.slice(0, 60)}`);
    begun += value.piece;
    if (!value.last) continue;
    rows.push(JSON.parse(begun));
    begun = '';
  }
  if (begun !== '') throw new TypeError('the end of a row is missing');
  return rows;
}
