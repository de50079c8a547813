import { Activity, PlanIndex, shortAreaTitle } from '../../domain';
import { MatrixEntry, PictureTheme } from '../../domain/assessment';
import { Strings } from '../../loc';

/** An entry's name within the page: activities and themes have names of their own. */
export function entryKey(entry: MatrixEntry): string {
  return entry.kind === 'activity' ? activityKey(entry.activity.id) : themeKeyOf(entry.theme.key);
}

export const activityKey = (id: number): string => `a${id}`;
export const themeKeyOf = (key: string): string => `t${key}`;

export function titleOf(entry: MatrixEntry): string {
  return entry.kind === 'activity' ? entry.activity.title : entry.theme.title;
}

/** The id of an entry's element. An activity's is the one to which its details give the focus back. */
export function entryId(entry: MatrixEntry): string {
  return entry.kind === 'activity' ? `hp-activity-${entry.activity.id}` : `hp-theme-${entry.theme.key}`;
}

/** An activity's unit: its name, or the code where there is little room; the whole municipality when it has none. */
export function unitText({ unitId }: Pick<Activity, 'unitId'>, index: PlanIndex, { common }: Strings, short: boolean): string {
  const unit = index.unit(unitId);
  if (!unit) return short ? common.wholeMunicipalityShort : common.wholeMunicipality;
  return short ? unit.code || unit.name : unit.name || unit.code;
}

/** “F3” for a theme of focus area 3, which everybody calls so; another area by its short title. */
export function areaText({ key }: Pick<PictureTheme, 'key'>, index: PlanIndex): string {
  const areaKey = index.theme(key)?.areaKey ?? key.split('.')[0];
  const area = index.area(areaKey);
  return /^F\d$/.test(areaKey) || !area ? areaKey : shortAreaTitle(area);
}
