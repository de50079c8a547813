import * as React from 'react';

/**
 * Every load is one of these; a new load of something that is there keeps the old until the new has come.
 * While `partial`, the value is the first part of what was asked for; it stays partial when the rest fails.
 */
export type Load<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; reload: () => void }
  | { state: 'ready'; value: T; reload: () => void; reloading: boolean; reloadError?: unknown; partial: boolean };

type Loader<T> = (early: (part: T) => void) => Promise<T>;

interface Outcome<T> {
  /** Which load's answer it is. */
  of: Loader<T>;
  value?: T;
  ready: boolean;
  partial: boolean;
  error?: unknown;
  failed: boolean;
  pending: boolean;
}

const begun = <T>(of: Loader<T>): Outcome<T> => ({ of, ready: false, partial: false, failed: false, pending: true });

/** The outcome as a view needs it. */
function describe<T>(outcome: Outcome<T>, reload: () => void): Load<T> {
  if (outcome.ready) {
    const { value, pending, failed, error, partial } = outcome;
    return { state: 'ready', value: value as T, reload, reloading: pending, reloadError: failed ? error : undefined, partial };
  }
  return outcome.failed && !outcome.pending ? { state: 'failed', error: outcome.error, reload } : { state: 'loading' };
}

/**
 * Loads when the component comes and whenever `load` is another function; keep it stable with useCallback.
 * An answer that comes after a newer load began, or after the component went, is dropped. `load` may tell of a first part early;
 * a part never takes the place of a whole.
 */
export function useLoad<T>(load: Loader<T>): Load<T> {
  const [outcome, setOutcome] = React.useState<Outcome<T>>(() => begun(load));
  const [round, setRound] = React.useState(0);
  const current = outcome.of === load ? outcome : begun(load);

  React.useEffect(() => {
    let wanted = true;
    setOutcome(before => (before.of === load ? { ...before, pending: true } : begun(load)));
    const early = (value: T): void => {
      if (wanted) setOutcome(before => (before.ready && !before.partial ? before : { ...before, value, ready: true, partial: true }));
    };
    load(early).then(
      value => { if (wanted) setOutcome({ of: load, value, ready: true, partial: false, failed: false, pending: false }); },
      (error: unknown) => { if (wanted) setOutcome(before => ({ ...before, error, failed: true, pending: false })); }
    );
    return () => { wanted = false; };
  }, [load, round]);

  const reload = React.useCallback(() => setRound(before => before + 1), []);
  return describe(current, reload);
}
