import * as React from 'react';
import { Activity, Instant } from '../../../domain';
import { ChangeReader, Plan, PlanChanges, VisibilityPort, watchChanges } from '../../../lists';
import { asFailure } from '../../../ui';
import { begin, liveReducer } from './liveState';
import { News, newsBetween } from './news';

/** How a plan on the page learns what others have changed. Keep it stable. */
export interface Watching {
  reader: ChangeReader;
  visibility: VisibilityPort;
}

export interface LivePlan {
  /** The plan with what has become of it since it was read. */
  plan: Plan;
  /** Whether it is all of it, and not its first rows. */
  whole: boolean;
  /** The plan as it was when its rows got their places, and whether that was all of it. */
  base: Plan;
  baseWhole: boolean;
  /** What differs between the two. */
  news: News;
  checkedAt: Instant;
  /** Why the last question about changes had no answer. */
  failure?: unknown;
  /** Asks anew at once. */
  retry: () => void;
  /** The reader wants the whole plan read again. */
  renew: () => void;
  /** Gives the rows their places anew. */
  settle: () => void;
  /** Shows the reader's own change, which is no news. */
  put: (activity: Activity) => void;
}

interface LiveOptions {
  read: Plan;
  whole: boolean;
  watching: Watching | undefined;
  clock: () => Date;
  /** Reads the whole plan again, in the background. */
  reload: () => void;
}

/** Keeps a plan that has been read up to date, while somebody sees it. */
export function useLivePlan({ read, whole, watching, clock, reload }: LiveOptions): LivePlan {
  const [kept, dispatch] = React.useReducer(liveReducer, undefined, () => begin(read, whole));
  const state = liveReducer(kept, { type: 'read', plan: read, whole });
  React.useEffect(() => dispatch({ type: 'read', plan: read, whole }), [read, whole]);

  const [retried, setRetried] = React.useState<{ read: Plan }>();
  const latest = React.useRef(state.now);
  latest.current = state.now;
  React.useEffect(() => {
    const { changeToken } = latest.current;
    if (!watching || !whole || changeToken === undefined) return undefined;
    let wanted = true;
    const tell = (event: Parameters<typeof dispatch>[0]): void => { if (wanted) dispatch(event); };
    const end = watchChanges({
      // The first time it is asked a minute after the reading; a reader who wants to know now is not kept waiting.
      reader: watching.reader, changeToken, fetchedAt: retried?.read === read ? longAgo : read.fetchedAt, visibility: watching.visibility,
      now: () => clock().getTime(), after,
      onAnswer: () => tell({ type: 'asked', at: clock().toISOString() }),
      onChanges: (changes: PlanChanges) => {
        if (changes.kind === 'changes') tell({ type: 'changed', changes });
        else reload();
      },
      onFailure: failure => {
        // A site that lacks columns refuses to be asked for them; the whole reading knows how to do without.
        if (read.olderThanCode && asFailure(failure).reason === 'invalid') reload();
        else tell({ type: 'failed', failure });
      }
    });
    return () => {
      wanted = false;
      end();
    };
  }, [watching, whole, read, retried, clock, reload]);

  const { base, now, baseWhole, checkedAt, failure } = state;
  const news = React.useMemo(() => newsBetween(base, now), [base, now]);
  const retry = React.useCallback(() => {
    dispatch({ type: 'retrying' });
    setRetried({ read });
  }, [read]);
  const renew = React.useCallback(() => {
    dispatch({ type: 'renewing' });
    reload();
  }, [reload]);
  const settle = React.useCallback(() => {
    // A reading that came with this very drawing counts, too.
    dispatch({ type: 'read', plan: read, whole });
    dispatch({ type: 'settled' });
  }, [read, whole]);
  const put = React.useCallback((activity: Activity) => dispatch({ type: 'put', activity }), []);
  return { plan: now, whole, base, baseWhole, news, checkedAt, failure, retry, renew, settle, put };
}

const longAgo = new Date(0).toISOString();

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
