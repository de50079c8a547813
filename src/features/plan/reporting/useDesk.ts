import * as React from 'react';
import { Activity } from '../../../domain';
import { ActivityRepository, PeopleFinder, PlanFailure, ServiceWaits, UnsentWrites } from '../../../lists';
import type { Drafts, ReportQueue } from '../../update';

/** Where reports from the plan go. Keep it stable. */
export interface Reporting {
  activities: ActivityRepository;
  unsent: UnsentWrites;
  waits: ServiceWaits;
  /** Left out: only those whom the plan names can be named. */
  people?: PeopleFinder;
}

/** Reporting, once its code has come: its pieces of screen, the queue, the drafts. */
export interface Desk {
  parts: typeof import('../../update');
  queue: ReportQueue;
  drafts: Drafts;
}

export type DeskState = { state: 'none' } | { state: 'loading' } | { state: 'failed'; error: PlanFailure; retry: () => void } | { state: 'ready'; desk: Desk };

interface DeskOptions {
  reporting: Reporting | undefined;
  clock: () => Date;
  /** Somebody is about to report. */
  wanted: boolean;
  /** Told of each activity that a report has changed. */
  onActivity: (activity: Activity) => void;
}

/** Fetches reporting when it is wanted, or when an earlier visit has left reports on this computer: those are then sent. */
export function useDesk({ reporting, clock, wanted, onActivity }: DeskOptions): DeskState {
  const [left] = React.useState(() => reporting?.unsent.all().some(({ kind }) => kind === 'report') ?? false);
  const [desk, setDesk] = React.useState<Desk>();
  const [error, setError] = React.useState<PlanFailure>();
  const tell = React.useRef(onActivity);
  tell.current = onActivity;
  const fetching = Boolean(reporting) && (wanted || left) && !desk && !error;

  React.useEffect(() => {
    if (!fetching || !reporting) return undefined;
    let here = true;
    import(/* webpackChunkName: 'handlingsplan-update' */ '../../update').then(
      parts => { if (here) setDesk(openDesk(parts, reporting, clock, activity => tell.current(activity))); },
      (cause: unknown) => { if (here) setError(new PlanFailure('offline', { cause })); }
    );
    return () => { here = false; };
  }, [fetching, reporting, clock]);
  React.useEffect(() => desk?.queue.start(), [desk]);

  if (desk) return { state: 'ready', desk };
  if (error) return { state: 'failed', error, retry: () => setError(undefined) };
  return fetching ? { state: 'loading' } : { state: 'none' };
}

function openDesk(parts: Desk['parts'], { activities, unsent, waits }: Reporting, clock: () => Date, onActivity: (activity: Activity) => void): Desk {
  const queue = new parts.ReportQueue({ activities, unsent, waits, clock, contact: parts.browserContact(), ...parts.browserTools, onActivity });
  return { parts, queue, drafts: parts.createDrafts(unsent, clock) };
}
