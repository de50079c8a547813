import { Activity } from './activity';
import { wholeMunicipality } from './filter';
import { PlanData } from './plan';

/** How the table can be grouped; 'none' is one group of all. */
export const groupings = ['area', 'unit', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** A group of the table. `key` is the area's key, or the unit's id as text (`wholeMunicipality` for rows without one), or '' for 'none'. */
export interface ActivityGroup {
  key: string;
  activities: Activity[];
}

const keyOf: Record<Grouping, (activity: Activity) => string> = {
  area: activity => activity.areaKey,
  unit: activity => String(activity.unitId ?? wholeMunicipality),
  none: () => ''
};

function orderOf(data: Pick<PlanData, 'framework' | 'units'>, grouping: Grouping): string[] {
  if (grouping === 'area') return data.framework.areas.map(area => area.key);
  if (grouping === 'unit') return data.units.map(unit => String(unit.id)).concat(String(wholeMunicipality));
  return [''];
}

/**
 * Groups rows in the framework's or the unit register's own order, each row in exactly one group and in its given order.
 * Rows whose key the registers no longer have come last. Empty groups are left out.
 */
export function groupActivities(
  activities: Activity[], grouping: Grouping, data: Pick<PlanData, 'framework' | 'units'>
): ActivityGroup[] {
  const groups = new Map<string, Activity[]>(orderOf(data, grouping).map(key => [key, []]));
  for (const activity of activities) {
    const key = keyOf[grouping](activity);
    const rows = groups.get(key);
    if (rows) rows.push(activity);
    else groups.set(key, [activity]);
  }
  return Array.from(groups, ([key, rows]) => ({ key, activities: rows })).filter(group => group.activities.length > 0);
}
