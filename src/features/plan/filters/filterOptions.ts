import { Activity, ActivityFilter, shortAreaTitle, statuses, themesOf, wholeMunicipality } from '../../../domain';
import { Strings } from '../../../loc';
import { Option } from '../../../ui';
import { roleTitle, unitCode, unitName } from '../names';
import { PlanScene } from '../planScene';

/** One of the filter menus: its choices, and how a choice becomes a filter. */
export interface FilterKind {
  key: 'unit' | 'area' | 'theme' | 'role' | 'status';
  name: string;
  options: Option[];
  selected: string[];
  /** The choice in words. */
  value: string;
  choose(selected: string[]): ActivityFilter;
}

function count(activities: Activity[], has: (activity: Activity) => boolean): number {
  return activities.reduce((sum, activity) => sum + (has(activity) ? 1 : 0), 0);
}

function unitOptions({ plan, index }: PlanScene, strings: Strings): Option[] {
  return plan.units.map(unit => unit.id).concat(wholeMunicipality).map(id => ({
    key: String(id),
    text: unitName(index.unit(id), strings),
    detail: String(count(plan.activities, activity => (activity.unitId ?? wholeMunicipality) === id))
  }));
}

function areaOptions({ plan }: PlanScene): Option[] {
  return plan.framework.areas.map(area => ({
    key: area.key, text: area.title, detail: String(count(plan.activities, activity => activity.areaKey === area.key))
  }));
}

/** Themes of the chosen areas, or of all; those without an activity only when they are chosen. */
function themeOptions({ plan, index }: PlanScene, filter: ActivityFilter): Option[] {
  return themesOf(plan.framework)
    .filter(theme => filter.areaKeys.length === 0 || filter.areaKeys.includes(theme.areaKey) || filter.themeKeys.includes(theme.key))
    .map(theme => {
      const area = index.area(theme.areaKey);
      const activities = count(plan.activities, activity => activity.themeKey === theme.key);
      return { key: theme.key, text: theme.title, group: area && shortAreaTitle(area), activities };
    })
    .filter(option => option.activities > 0 || filter.themeKeys.includes(option.key))
    .map(({ activities, ...option }) => ({ ...option, detail: String(activities) }));
}

function roleOptions({ plan }: PlanScene): Option[] {
  return plan.roles.map(role => ({
    key: String(role.id),
    text: roleTitle(role),
    detail: String(count(plan.activities, activity => activity.roleIds.includes(role.id)))
  }));
}

function statusOptions({ plan }: PlanScene, strings: Strings): Option[] {
  return statuses.map(status => ({
    key: status, text: strings.common.status[status], detail: String(count(plan.activities, activity => activity.status === status))
  }));
}

function valueOf(selected: string[], short: (key: string) => string, strings: Strings): string {
  if (selected.length === 0) return strings.plan.filters.all;
  return selected.length === 1 ? short(selected[0]) : strings.plan.filters.chosen(selected.length);
}

/** The filter menus of the plan, in their order on the page. */
export function filterKinds(scene: PlanScene, filter: ActivityFilter, strings: Strings): FilterKind[] {
  const { index } = scene;
  const { names } = strings.plan.filters;
  const numbers = (keys: string[]): number[] => keys.map(Number);
  const texts = (ids: number[]): string[] => ids.map(String);
  const areaShort = (key: string): string => { const area = index.area(key); return area ? shortAreaTitle(area) : key; };
  const kinds: (Omit<FilterKind, 'value'> & { short: (key: string) => string })[] = [
    { key: 'unit', name: names.unit, options: unitOptions(scene, strings), selected: texts(filter.unitIds), short: key => unitCode(index.unit(Number(key)), strings), choose: keys => ({ ...filter, unitIds: numbers(keys) }) },
    { key: 'area', name: names.area, options: areaOptions(scene), selected: filter.areaKeys, short: areaShort, choose: keys => ({ ...filter, areaKeys: keys }) },
    { key: 'theme', name: names.theme, options: themeOptions(scene, filter), selected: filter.themeKeys, short: key => index.theme(key)?.title ?? key, choose: keys => ({ ...filter, themeKeys: keys }) },
    { key: 'role', name: names.role, options: roleOptions(scene), selected: texts(filter.roleIds), short: key => index.role(Number(key))?.code ?? key, choose: keys => ({ ...filter, roleIds: numbers(keys) }) },
    { key: 'status', name: names.status, options: statusOptions(scene, strings), selected: filter.statuses, short: key => strings.common.status[statuses.find(status => status === key) ?? 'notStarted'], choose: keys => ({ ...filter, statuses: statuses.filter(status => keys.includes(status)) }) }
  ];
  // Numbers that are not final stand only where there is room to say so.
  const counted = (options: Option[]): Option[] => (scene.whole ? options : options.map(option => ({ ...option, detail: undefined })));
  return kinds.map(({ short, options, ...kind }) => ({ ...kind, options: counted(options), value: valueOf(kind.selected, short, strings) }));
}
