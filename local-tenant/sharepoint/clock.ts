/** The tenant's clock: its computer's, or one that stands still where it was put. */
export interface Clock {
  now(): Date;
  standing(): boolean;
  /** Stands still at a moment from now on. */
  stand(at: Date): void;
  /** Moves on by so many milliseconds; one that runs keeps running. */
  advance(milliseconds: number): void;
  /** Runs as another clock does; without one, as the one that it was made with. */
  run(by?: () => Date): void;
}

export function createClock(base: () => Date): Clock {
  let source = base;
  let ahead = 0;
  let still: Date | undefined;
  const now = (): Date => still ?? new Date(source().getTime() + ahead);
  return {
    now,
    standing: () => still !== undefined,
    stand: at => { still = at; },
    advance: milliseconds => {
      if (still) still = new Date(still.getTime() + milliseconds);
      else ahead += milliseconds;
    },
    run: (by = base) => {
      source = by;
      ahead = 0;
      still = undefined;
    }
  };
}
