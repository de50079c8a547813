import * as React from 'react';

/** Every load is one of these; a new load of something that is there keeps the old until the new has come. */
export type Load<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; reload: () => void }
  | { state: 'ready'; value: T; reload: () => void; reloading: boolean; reloadError?: unknown };

interface Outcome<T> {
  /** Which load's answer it is. */
  of: () => Promise<T>;
  value?: T;
  ready: boolean;
  error?: unknown;
  failed: boolean;
  pending: boolean;
}

const begun = <T>(of: () => Promise<T>): Outcome<T> => ({ of, ready: false, failed: false, pending: true });

/** The outcome as a view needs it. */
function describe<T>(outcome: Outcome<T>, reload: () => void): Load<T> {
  if (outcome.ready) {
    return { state: 'ready', value: outcome.value as T, reload, reloading: outcome.pending, reloadError: outcome.failed ? outcome.error : undefined };
  }
  return outcome.failed && !outcome.pending ? { state: 'failed', error: outcome.error, reload } : { state: 'loading' };
}

/**
 * Loads when the component comes and whenever `load` is another function; keep it stable with useCallback.
 * An answer that comes after a newer load began, or after the component went, is dropped.
 */
export function useLoad<T>(load: () => Promise<T>): Load<T> {
  const [outcome, setOutcome] = React.useState<Outcome<T>>(() => begun(load));
  const [round, setRound] = React.useState(0);
  const current = outcome.of === load ? outcome : begun(load);

  React.useEffect(() => {
    let wanted = true;
    setOutcome(before => (before.of === load ? { ...before, pending: true } : begun(load)));
    load().then(
      value => { if (wanted) setOutcome({ of: load, value, ready: true, failed: false, pending: false }); },
      (error: unknown) => { if (wanted) setOutcome(before => ({ ...before, error, failed: true, pending: false })); }
    );
    return () => { wanted = false; };
  }, [load, round]);

  const reload = React.useCallback(() => setRound(before => before + 1), []);
  return describe(current, reload);
}
