import * as React from 'react';
import { FailureBox } from '../../ui';

export interface Attempt {
  busy: boolean;
  /** Why the last one failed, with a button for a new try. */
  failure: JSX.Element | undefined;
  error: unknown;
  run<T>(act: () => Promise<T>, then?: (value: T) => void): Promise<void>;
  clear(): void;
}

/** One write at a time; a second press while it is under way does nothing. */
export function useAttempt(onFailure: (failure: unknown) => void): Attempt {
  const [work, setWork] = React.useState<{ busy: boolean; error?: unknown; again?: () => void }>({ busy: false });
  const state = React.useRef({ busy: false, alive: true });
  React.useEffect(() => {
    const mine = state.current;
    mine.alive = true;
    return () => { mine.alive = false; };
  }, []);
  const run = async <T,>(act: () => Promise<T>, then?: (value: T) => void): Promise<void> => {
    if (state.current.busy) return;
    state.current.busy = true;
    setWork({ busy: true });
    try {
      const value = await act();
      state.current.busy = false;
      if (!state.current.alive) return;
      setWork({ busy: false });
      then?.(value);
    } catch (error) {
      state.current.busy = false;
      onFailure(error);
      if (state.current.alive) setWork({ busy: false, error, again: () => { run(act, then).catch(onFailure); } });
    }
  };
  return {
    busy: work.busy, error: work.error, run, clear: () => setWork({ busy: state.current.busy }),
    failure: work.error === undefined ? undefined : <FailureBox error={work.error} task="writing" onRetry={work.again} />
  };
}
