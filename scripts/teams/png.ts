import { inflateSync } from 'node:zlib';

/** What the head of a PNG file says. https://www.w3.org/TR/png-3/#11IHDR */
export interface PngHead {
  width: number;
  height: number;
  /** Eight bits a colour, with opacity. */
  rgba: boolean;
}

const signature = '89504e470d0a1a0a';

/** Undefined for what is no PNG. */
export function readPngHead(file: Buffer): PngHead | undefined {
  if (file.length < 26 || file.toString('hex', 0, 8) !== signature || file.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), rgba: file[24] === 8 && file[25] === 6 };
}

/** The file's points as [red, green, blue, opacity], row by row; only for 8 bits a colour with opacity, as browsers draw them. */
export function readPoints(file: Buffer): number[][] {
  const { width, height } = readPngHead(file) ?? { width: 0, height: 0 };
  const raw = inflateSync(Buffer.concat(chunks(file, 'IDAT')));
  const stride = width * 4;
  const rows: Buffer[] = [];
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    rows.push(unfiltered(raw[start], raw.subarray(start + 1, start + 1 + stride), rows[y - 1] ?? Buffer.alloc(stride)));
  }
  return rows.flatMap(row => Array.from({ length: width }, (_, x) => Array.from(row.subarray(x * 4, x * 4 + 4))));
}

function chunks(file: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === type) found.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return found;
}

/** A row without its filter. https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(filter: number, row: Buffer, above: Buffer): Buffer {
  const out = Buffer.from(row);
  for (let at = 0; at < out.length; at += 1) {
    const [left, up, corner] = [out[at - 4] ?? 0, above[at], above[at - 4] ?? 0];
    out[at] += [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter];
  }
  return out;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  return [left, up, corner].reduce((best, candidate) => (Math.abs(guess - candidate) < Math.abs(guess - best) ? candidate : best));
}
