import { Activity, ActivityGroup } from '../../../domain';

/** Rows that the table draws at first, and adds each time its end comes into view. */
export const sliceSize = 200;

export interface GroupSlice {
  group: ActivityGroup;
  /** The rows that are drawn: the first ones, as far as the limit goes; none while the group is folded. */
  rows: Activity[];
}

/** The groups from the first one on, with at most `limit` rows drawn in all. Folded groups cost nothing. */
export function takeRows(groups: ActivityGroup[], limit: number, isOpen: (key: string) => boolean): GroupSlice[] {
  const slices: GroupSlice[] = [];
  let left = limit;
  for (const group of groups) {
    if (left <= 0) break;
    const rows = isOpen(group.key) ? group.activities.slice(0, left) : [];
    slices.push({ group, rows });
    left -= rows.length;
  }
  return slices;
}
