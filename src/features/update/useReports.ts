import * as React from 'react';
import { Activity, Reported } from '../../domain';
import { latestOf } from '../../lists';
import { QueueState, ReportQueue } from './queue';

/** The queue as it is now, followed. */
export function useReports(queue: ReportQueue): QueueState {
  const [state, setState] = React.useState(() => queue.current());
  React.useEffect(() => {
    // Something may have happened between the drawing and this.
    setState(queue.current());
    return queue.subscribe(() => setState(queue.current()));
  }, [queue]);
  return state;
}

/** An activity as its reporter knows it: with what they have saved on this computer and what has not arrived. */
export function withQueued(activity: Activity, { reports }: Pick<QueueState, 'reports'>, leaveOut?: string): Reported {
  return reports.filter(({ seen, key }) => seen.id === activity.id && key !== leaveOut)
    .reduce<Reported>((now, { report }) => ({ ...now, ...latestOf(report) }), activity);
}
