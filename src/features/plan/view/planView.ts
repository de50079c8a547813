import { ActivityFilter, Grouping, Sorting, defaultSorting, noFilter } from '../../../domain';

/** What one sees of the plan; all of it stands in the address, so that it can be shared. */
export interface PlanView {
  filter: ActivityFilter;
  sorting: Sorting;
  grouping: Grouping;
  /** The activity whose details are open. */
  activityId?: number;
}

/** What the plan opens with. */
export const startView: PlanView = { filter: noFilter, sorting: defaultSorting, grouping: 'area' };
