import * as React from 'react';
import { Activity, Instant, ProgressUpdate } from '../../../domain';
import { ActivityVersion, PlanRepository } from '../../../lists';
import { Load, useLoad } from '../../../ui';
import type { DeskState } from '../reporting';

/** What is known of an activity's past; reports and versions come, and fail, by themselves. */
export interface ActivityHistory {
  updates: Load<ProgressUpdate[]>;
  versions: Load<ActivityVersion[]>;
  /** When it was read again because the activity had changed while it was open. */
  readAgainAt?: Instant;
}

export interface HistoryOptions {
  repository: PlanRepository;
  /** Where the reader's own reports go; the history hears of those that arrive. */
  desk: DeskState;
  clock: () => Date;
}

/** The reports on an activity and its versions; read again when the activity changes, or a report on it arrives, while it is open. */
export function useHistory({ id, etag }: Activity, { repository, desk, clock }: HistoryOptions): ActivityHistory {
  const loadUpdates = React.useCallback(() => repository.updatesOf(id), [repository, id]);
  const loadVersions = React.useCallback(() => repository.versionsOf(id), [repository, id]);
  const updates = useLoad(loadUpdates);
  const versions = useLoad(loadVersions);
  const [readAgain, setReadAgain] = React.useState<{ id: number; at: Instant }>();
  const seen = React.useRef({ id, etag });
  const reload = useOnceATurn(() => [updates, versions].forEach(load => { if (load.state !== 'loading') load.reload(); }));
  React.useEffect(() => {
    const before = seen.current;
    seen.current = { id, etag };
    if (before.id !== id || before.etag === etag) return;
    reload();
    setReadAgain({ id, at: clock().toISOString() });
  }, [id, etag, clock, reload]);
  useArrivals(desk, id, reload);
  return { updates, versions, readAgainAt: readAgain?.id === id ? readAgain.at : undefined };
}

/**
 * Tells of each report on an activity that arrives. The activity's row does not tell of all: a report that is kept back, or corrects one
 * of the same second, leaves it as it is.
 */
function useArrivals(desk: DeskState, id: number, onArrival: () => void): void {
  const queue = desk.state === 'ready' ? desk.desk.queue : undefined;
  React.useEffect(() => {
    if (!queue) return undefined;
    let known = queue.current().saved?.key;
    return queue.subscribe(() => {
      const { saved } = queue.current();
      if (!saved || saved.key === known) return;
      known = saved.key;
      if (saved.report.activityId === id) onArrival();
    });
  }, [queue, id, onArrival]);
}

/** Runs once for all that ask for it in one turn: a report that arrives mostly changes its activity, too. */
function useOnceATurn(run: () => void): () => void {
  const last = React.useRef(run);
  last.current = run;
  const timer = React.useRef<number>();
  React.useEffect(() => () => window.clearTimeout(timer.current), []);
  return React.useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => last.current(), 0);
  }, []);
}
