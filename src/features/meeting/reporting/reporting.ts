import * as React from 'react';
import { Activity } from '../../../domain';
import { Drafts, QueueState, ReportPorts, ReportQueue, createDrafts, useReports } from '../../update';

/** A person's reports in this meeting: what waits, what has arrived, what is begun. */
export interface Reporting {
  queue: ReportQueue;
  drafts: Drafts;
  state: QueueState;
}

const ReportingContext = React.createContext<Reporting | undefined>(undefined);
export const ReportingProvider = ReportingContext.Provider;

export function useReporting(): Reporting {
  const reporting = React.useContext(ReportingContext);
  if (!reporting) throw new Error('A part of the meeting stands outside its reporting.');
  return reporting;
}

/**
 * The queue of a person's reports, sending while the component is there. Keep the ports stable. Not `enabled`: nothing is sent and nothing
 * that waits is shown, since it may be another person who sits there.
 */
export function useReportQueue(ports: Omit<ReportPorts, 'onActivity'>, enabled: boolean, onActivity: (activity: Activity) => void): Reporting {
  const told = React.useRef(onActivity);
  told.current = onActivity;
  const queue = React.useMemo(() => new ReportQueue({ ...ports, onActivity: activity => told.current(activity) }), [ports]);
  const drafts = React.useMemo(() => createDrafts(ports.unsent, ports.clock), [ports]);
  React.useEffect(() => (enabled ? queue.start() : undefined), [queue, enabled]);
  const state = useReports(queue);
  return React.useMemo(() => ({ queue, drafts, state }), [queue, drafts, state]);
}

/** Activities with reports that have not arrived. */
export function queuedOn({ reports }: Pick<QueueState, 'reports'>): ReadonlySet<number> {
  return new Set(reports.map(({ seen }) => seen.id));
}
