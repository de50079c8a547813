import { createHmac } from 'node:crypto';
import { digestExpired, digestInvalid } from './http/errors';

/** Seconds that a digest lives. */
export const digestLifetime = 1800;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

/** `22 Nov 2026 10:00:00 -0000`, as SharePoint writes the moment into a digest. */
function stamp(at: Date): string {
  return `${two(at.getUTCDate())} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} -0000`;
}

function signature(secret: string, at: string): string {
  return `0x${createHmac('sha512', secret).update(at).digest('hex').toUpperCase()}`;
}

/** A new digest of the form `0x…,<moment>`. */
export function makeDigest(secret: string, now: Date): string {
  const at = stamp(now);
  return `${signature(secret, at)},${at}`;
}

/** Fails with SharePoint's 403 when the digest is missing, made up, or older than its lifetime. */
export function checkDigest(secret: string, now: Date, digest: string | null): void {
  const [signed = '', at = ''] = (digest ?? '').split(',');
  if (at === '' || signed !== signature(secret, at)) throw digestInvalid();
  if (now.getTime() - Date.parse(at) > digestLifetime * 1000) throw digestExpired();
}
