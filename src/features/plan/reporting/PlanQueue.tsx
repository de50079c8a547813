import * as React from 'react';
import { Desk } from './useDesk';

/** The reports that lie on this computer, on the plan; and what is heard of them. */
export function PlanQueue({ desk: { parts, queue }, onOpen }: { desk: Desk; onOpen: (activityId: number) => void }): JSX.Element {
  const { QueueBar, ReportsHeard, useReports } = parts;
  const state = useReports(queue);
  return <><ReportsHeard state={state} /><QueueBar state={state} onOpen={onOpen} onTry={() => queue.tryNow()} /></>;
}
