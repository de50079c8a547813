import {
  Activity, ActivityFilter, DueLimit, FilterContext, dueKinds, matches, noFilter, noPriority, reportLimits, shortAreaTitle, statuses, themesOf, wholeMunicipality
} from '../../../domain';
import { Formats, Strings } from '../../../loc';
import { Option } from '../../../ui';
import { roleTitle, unitCode, unitName } from '../names';
import { PlanScene, filterContextOf } from '../planScene';
import { dueText, namedPeople, personName } from './filterWords';

/** One of the filter menus: its choices, and how a choice becomes a filter. */
export interface FilterKind {
  key: 'unit' | 'area' | 'theme' | 'role' | 'status' | 'priority' | 'due' | 'report';
  name: string;
  /** Counted when they are looked at: a long plan is gone through once for each. */
  options: () => Option[];
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

/** Roles, and the people who are named beside them; a person's key has a letter before the id. */
function responsibleOptions({ plan }: PlanScene, { plan: { filters } }: Strings): Option[] {
  const people = namedPeople(plan);
  const roles: Option[] = plan.roles.map(role => ({
    key: String(role.id),
    text: roleTitle(role),
    detail: String(count(plan.activities, activity => activity.roleIds.includes(role.id))),
    ...(people.length > 0 && { group: filters.roles })
  }));
  return roles.concat(people.map(person => ({
    key: personKey(person.id),
    text: person.name,
    detail: String(count(plan.activities, activity => activity.people.some(({ id }) => id === person.id))),
    group: filters.people
  })));
}

const personKey = (id: number): string => `p${id}`;

/** The highest first, then rows without. */
const priorities = [7, 6, 5, 4, 3, 2, noPriority];

/** Choices whose count is what the filter would show. */
function limitOptions<K extends 'priorities' | 'dues' | 'reports'>(
  scene: PlanScene, member: K, limits: readonly ActivityFilter[K][number][], textOf: (limit: ActivityFilter[K][number]) => string
): Option[] {
  const context: FilterContext = filterContextOf(scene);
  return limits.map(limit => {
    const alone = { ...noFilter, [member]: [limit] };
    return { key: String(limit), text: textOf(limit), detail: String(count(scene.plan.activities, activity => matches(activity, alone, context))) };
  });
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

const isSpan = (limit: DueLimit): boolean => limit.includes('..');

function responsibleIn(keys: string[]): Pick<ActivityFilter, 'roleIds' | 'personIds'> {
  const isPerson = (key: string): boolean => key.startsWith('p');
  return { roleIds: keys.filter(key => !isPerson(key)).map(Number), personIds: keys.filter(isPerson).map(key => Number(key.slice(1))) };
}

/** The filter menus of the plan, in their order on the page. */
export function filterKinds(scene: PlanScene, filter: ActivityFilter, strings: Strings, formats: Formats): FilterKind[] {
  const { index } = scene;
  const { names, prio, reports } = strings.plan.filters;
  const { priorityMissing } = strings.common;
  const numbers = (keys: string[]): number[] => keys.map(Number);
  const texts = (ids: number[]): string[] => ids.map(String);
  const areaShort = (key: string): string => { const area = index.area(key); return area ? shortAreaTitle(area) : key; };
  const kinds: (Omit<FilterKind, 'value'> & { short: (key: string) => string })[] = [
    { key: 'unit', name: names.unit, options: () => unitOptions(scene, strings), selected: texts(filter.unitIds), short: key => unitCode(index.unit(Number(key)), strings), choose: keys => ({ ...filter, unitIds: numbers(keys) }) },
    { key: 'area', name: names.area, options: () => areaOptions(scene), selected: filter.areaKeys, short: areaShort, choose: keys => ({ ...filter, areaKeys: keys }) },
    { key: 'theme', name: names.theme, options: () => themeOptions(scene, filter), selected: filter.themeKeys, short: key => index.theme(key)?.title ?? key, choose: keys => ({ ...filter, themeKeys: keys }) },
    { key: 'role', name: names.role, options: () => responsibleOptions(scene, strings), selected: texts(filter.roleIds).concat(filter.personIds.map(personKey)), short: key => index.role(Number(key))?.code ?? personName(Number(key.slice(1)), scene.plan) ?? key, choose: keys => ({ ...filter, ...responsibleIn(keys) }) },
    { key: 'status', name: names.status, options: () => statusOptions(scene, strings), selected: filter.statuses, short: key => strings.common.status[statuses.find(status => status === key) ?? 'notStarted'], choose: keys => ({ ...filter, statuses: statuses.filter(status => keys.includes(status)) }) },
    { key: 'priority', name: names.priority, options: () => limitOptions(scene, 'priorities', priorities, value => (value === noPriority ? priorityMissing : prio(String(value)))), selected: texts(filter.priorities), short: key => (key === String(noPriority) ? priorityMissing : key), choose: keys => ({ ...filter, priorities: numbers(keys) }) },
    { key: 'due', name: names.due, options: () => limitOptions(scene, 'dues', [...dueKinds, ...filter.dues.filter(isSpan)], limit => dueText(limit, strings, formats)), selected: filter.dues, short: key => dueText(key as DueLimit, strings, formats), choose: keys => ({ ...filter, dues: keys as DueLimit[] }) },
    { key: 'report', name: names.report, options: () => limitOptions(scene, 'reports', reportLimits, limit => reports[limit]), selected: filter.reports, short: key => reports[reportLimits.find(limit => limit === key) ?? 'never'], choose: keys => ({ ...filter, reports: reportLimits.filter(limit => keys.includes(limit)) }) }
  ];
  // Numbers that are not final stand only where there is room to say so.
  const counted = (options: Option[]): Option[] => (scene.whole ? options : options.map(option => ({ ...option, detail: undefined })));
  return kinds.map(({ short, options, ...kind }) => ({ ...kind, options: () => counted(options()), value: valueOf(kind.selected, short, strings) }));
}
