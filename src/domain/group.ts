import { Activity, statuses } from './activity';
import { wholeMunicipality } from './filter';
import { PlanData } from './plan';

/** How the table can be grouped; 'none' is one group of all. */
export const groupings = ['area', 'unit', 'theme', 'responsible', 'status', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * A group of the table. `key`: the area's or theme's key, an area's key after `/` for rows of the whole area, the unit's id as text
 * (`wholeMunicipality` for rows without one), who answers for the rows as `responsibleKey` has it, the status, or '' for 'none'.
 */
export interface ActivityGroup {
  key: string;
  activities: Activity[];
}

/** What the order of groups comes from. */
export type GroupData = Pick<PlanData, 'framework' | 'units' | 'roles'>;

/** All who answer for an activity, as one key: rows with the same roles and people belong together, whatever their order. */
function responsibleKey({ roleIds, people, responsibleText }: Activity): string {
  const named = people.map(person => person.id);
  if (roleIds.length + named.length === 0) return responsibleText && `"${responsibleText}`;
  return `${[...roleIds].sort((a, b) => a - b).join(',')}|${named.sort((a, b) => a - b).join(',')}`;
}

const keyOf: Record<Grouping, (activity: Activity) => string> = {
  area: activity => activity.areaKey,
  unit: activity => String(activity.unitId ?? wholeMunicipality),
  theme: activity => activity.themeKey ?? `/${activity.areaKey}`,
  responsible: responsibleKey,
  status: activity => activity.status,
  none: () => ''
};

const orderOf: Record<Grouping, (data: GroupData) => string[]> = {
  area: ({ framework }) => framework.areas.map(area => area.key),
  unit: ({ units }) => units.map(unit => String(unit.id)).concat(String(wholeMunicipality)),
  theme: ({ framework }) => framework.areas.flatMap(area => [`/${area.key}`, ...area.themes.map(theme => theme.key)]),
  responsible: ({ roles }) => roles.map(role => `${role.id}|`),
  status: () => [...statuses],
  none: () => ['']
};

/**
 * Groups rows in the framework's or the register's own order, each row in exactly one group and in its given order. Who answers for rows
 * together comes after who does so alone. Rows whose key the registers no longer have come last, and those that nobody answers for.
 * Empty groups are left out.
 */
export function groupActivities(activities: Activity[], grouping: Grouping, data: GroupData): ActivityGroup[] {
  const groups = new Map<string, Activity[]>(orderOf[grouping](data).map(key => [key, []]));
  const read = keyOf[grouping];
  for (const activity of activities) {
    const key = read(activity);
    const rows = groups.get(key);
    if (rows) rows.push(activity);
    else groups.set(key, [activity]);
  }
  const found = Array.from(groups, ([key, rows]) => ({ key, activities: rows })).filter(group => group.activities.length > 0);
  const nobody = found.findIndex(group => group.key === '');
  return nobody < 0 ? found : [...found.slice(0, nobody), ...found.slice(nobody + 1), found[nobody]];
}
