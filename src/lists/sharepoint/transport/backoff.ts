/** How long to wait before a request is tried again. Milliseconds. */
export interface Backoff {
  first: number;
  /** The longest wait of our own choosing; what the service asks for may be longer and is obeyed. */
  ceiling: number;
}

export const requestBackoff: Backoff = { first: 1000, ceiling: 30_000 };

/**
 * The wait after the failed try number `attempt` (1 is the first). Doubles up to the ceiling and is drawn from its upper half,
 * so that many people who failed at once do not come back at once. Never shorter than what the service asked for.
 */
export function delayAfter(attempt: number, askedFor: number | undefined, random: () => number, { first, ceiling }: Backoff = requestBackoff): number {
  const full = Math.min(ceiling, first * 2 ** Math.min(attempt - 1, 20));
  const jittered = Math.round(full / 2 + (full / 2) * random());
  return askedFor === undefined ? jittered : askedFor + Math.round((first / 2) * random());
}
