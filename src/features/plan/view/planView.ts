import { ActivityFilter, Grouping, SortColumn, Sorting, defaultSorting, groupings, noFilter } from '../../../domain';

/** A column beside the title, which is every row's heading and always there. */
export type ColumnKey = Exclude<SortColumn, 'title'>;

/** The columns that the plan opens with. */
export const firstColumns: ColumnKey[] = ['unit', 'responsible', 'priority', 'status', 'due', 'updated'];

/** What one sees of the plan; all of it stands in the address, so that it can be shared. */
export interface PlanView {
  filter: ActivityFilter;
  sorting: Sorting;
  grouping: Grouping;
  /** In their order. */
  columns: ColumnKey[];
  /** The named view that it comes from: the key of a ready-made one, or the id of a kept one. */
  named?: string;
  /** The activity whose details are open. */
  activityId?: number;
}

/** What the plan opens with. */
export const startView: PlanView = { filter: noFilter, sorting: defaultSorting, grouping: 'area', columns: firstColumns };

/** What a page's editors choose for the plan on their page; the address comes first. */
export interface PlanDefaults {
  grouping: Grouping;
  /** Whether the summary stands above the table. */
  showSummary: boolean;
}

/** The defaults as a page keeps them; what is missing or makes no sense is as in a new web part. */
export function readDefaults({ grouping, showSummary }: { grouping?: unknown; showSummary?: unknown }): PlanDefaults {
  return { grouping: groupings.find(key => key === grouping) ?? startView.grouping, showSummary: showSummary !== false };
}

export const noDefaults: PlanDefaults = readDefaults({});
