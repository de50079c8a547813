/** Milliseconds that a Retry-After header asks for: seconds, or a date. Undefined when it says nothing that can be read. */
export function retryAfterIn(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const milliseconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
