/** The first 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function constants(): { round: number[]; start: number[] } {
  const [round, start]: [number[], number[]] = [[], []];
  const bits = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
  for (let candidate = 2; round.length < 64; candidate += 1) {
    if (Array.from({ length: Math.floor(Math.sqrt(candidate)) - 1 }, (_, at) => at + 2).some(divisor => candidate % divisor === 0)) continue;
    if (start.length < 8) start.push(bits(Math.sqrt(candidate)));
    round.push(bits(Math.cbrt(candidate)));
  }
  return { round, start };
}

const { round, start } = constants();

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** UTF-8 with the padding of FIPS 180-4, 5.1.1. */
function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const block = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(block.length - 8, Math.floor((bytes.length * 8) / 2 ** 32));
  view.setUint32(block.length - 4, (bytes.length * 8) >>> 0);
  return view;
}

function scheduleOf(view: DataView, offset: number): Int32Array {
  const words = new Int32Array(64);
  for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(offset + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [words[at - 15], words[at - 2]];
    words[at] = words[at - 16] + words[at - 7]
      + (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) + (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10));
  }
  return words;
}

function compress(state: number[], words: Int32Array): number[] {
  let [a, b, c, d, e, f, g, h] = state;
  for (let at = 0; at < 64; at += 1) {
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + round[at] + words[at]) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((value, at) => (value + state[at]) | 0);
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits: at once, where the browser's own answers later. */
export function sha256(text: string): string {
  const view = padded(text);
  let state = start;
  for (let offset = 0; offset < view.byteLength; offset += 64) state = compress(state, scheduleOf(view, offset));
  return state.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
