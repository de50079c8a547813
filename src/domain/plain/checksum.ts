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
 * The checksum of texts one after another, 16 hexadecimal digits. It finds what was lost or altered by mistake, and is no seal against
 * somebody who means to.
 */
export function checksumOfTexts(texts: string[]): string {
  const hash = start();
  for (const text of texts) add(hash, text);
  return digits(hash.a) + digits(hash.b);
}
