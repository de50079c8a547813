import { Activity } from '../activity';
import { Instant } from '../calendar';
import { ActivityState, PlanSnapshot } from './types';

/** How one activity stands, without what a comparison does not need. */
export function stateOf({ id, title, status, percent, needsHelp, due }: Activity): ActivityState {
  return { id, title, status, percent, needsHelp, due };
}

/** The plan as it stands at a moment, to compare with later. */
export function snapshotOf(activities: Activity[], at: Instant): PlanSnapshot {
  return { at, activities: activities.map(stateOf) };
}
