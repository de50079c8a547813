import { Activity, ActivityFilter, FilterContext, countLimits, filterActivities } from '../../domain';
import { Plan } from '../../lists';

/** What of the plan is taken out. */
export interface Selection {
  /** The whole plan, or what the filter shows. */
  what: 'whole' | 'filtered';
  /** Archived activities besides. */
  archived: boolean;
}

/** The activities of a selection; a filter holds for the archived ones too. */
export function selectedActivities({ what, archived }: Selection, plan: Pick<Plan, 'activities' | 'archived'>, filter: ActivityFilter, context: FilterContext): Activity[] {
  const all = archived ? plan.activities.concat(plan.archived) : plan.activities;
  return what === 'whole' ? all : filterActivities(all, filter, context);
}

/** What the panel opens with: what one sees is what one gets. */
export function firstSelection(filter: ActivityFilter): Selection {
  return { what: countLimits(filter) > 0 ? 'filtered' : 'whole', archived: false };
}
