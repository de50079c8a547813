import * as React from 'react';
import { Activity } from '../../domain';
import { Plan } from '../../lists';

/** Why an activity that is open is no longer in the plan. */
export type Lost = 'removed' | 'unreadable';

export interface OpenActivity {
  /** As it is; as it was last seen, when it is lost. */
  activity: Activity;
  lost?: Lost;
}

/** The activity with an id, an archived one too; also after somebody has removed it while it was open. Undefined when the plan has not had it. */
export function useOpenActivity(plan: Plan, id: number | undefined): OpenActivity | undefined {
  const seen = React.useRef<Activity>();
  const activity = React.useMemo(() => plan.activities.find(candidate => candidate.id === id) ?? plan.archived.find(candidate => candidate.id === id), [plan, id]);
  if (activity || seen.current?.id !== id) seen.current = activity;
  if (activity) return { activity };
  if (!seen.current) return undefined;
  const unreadable = plan.unreadable.some(row => row.list === 'activities' && row.id === id);
  return { activity: seen.current, lost: unreadable ? 'unreadable' : 'removed' };
}
