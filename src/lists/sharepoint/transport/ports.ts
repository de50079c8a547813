/** What the transport takes from its surroundings; tests hand in their own. */
export interface TransportPorts {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something once after some milliseconds; what it answers takes that back. */
  after(milliseconds: number, run: () => void): () => void;
  /** From 0 up to, but not including, 1. */
  random(): number;
}

/** The browser's own. */
export const browserPorts: TransportPorts = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random()
};
