import { Activity, efforts, expectedEffects, statuses } from './activity';
import { Instant } from './calendar';
import { PlanIndex } from './plan';
import { priorityOf } from './priority';

/** The columns that the table can have, and be sorted by. */
export const sortColumns = [
  'title', 'unit', 'responsible', 'priority', 'status', 'due', 'updated',
  'area', 'theme', 'effort', 'effect', 'start', 'percent', 'people', 'description', 'created', 'source'
] as const;
export type SortColumn = (typeof sortColumns)[number];

/** A column and its direction. */
export interface Sorting {
  column: SortColumn;
  descending: boolean;
}

/** What the plan opens with: the highest priority first. */
export const defaultSorting: Sorting = { column: 'priority', descending: true };

type SortValue = string | number | undefined;

const swedish = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });

const valueOf: Record<SortColumn, (activity: Activity, index: PlanIndex) => SortValue> = {
  title: activity => activity.title,
  unit: (activity, index) => index.unit(activity.unitId)?.code,
  responsible: (activity, index) => responsibleLabels(activity, index)[0],
  priority: activity => priorityOf(activity.effort, activity.expectedEffect)?.value,
  status: activity => statuses.indexOf(activity.status),
  due: activity => activity.due,
  updated: activity => momentOf(activity.lastReported ?? activity.created),
  area: (activity, index) => index.area(activity.areaKey)?.title ?? activity.areaKey,
  theme: (activity, index) => index.theme(activity.themeKey)?.title,
  effort: activity => placeIn(efforts, activity.effort),
  effect: activity => placeIn(expectedEffects, activity.expectedEffect),
  start: activity => activity.start,
  percent: activity => activity.percent,
  people: activity => activity.people[0]?.name,
  description: activity => activity.description || undefined,
  created: activity => momentOf(activity.created),
  source: activity => activity.source || undefined
};

function placeIn<T>(choices: readonly T[], value: T | undefined): number | undefined {
  return value === undefined ? undefined : choices.indexOf(value);
}

/** As a number: one moment is written with and without fractions of a second, which texts sort apart. */
function momentOf(instant: Instant): number | undefined {
  const moment = Date.parse(instant);
  return isNaN(moment) ? undefined : moment;
}

/** Who answers for an activity, as short labels: roles, then people; the document's own words when neither is known. */
export function responsibleLabels(activity: Activity, index: PlanIndex): string[] {
  const roles = activity.roleIds.map(id => index.role(id)?.code).filter((code): code is string => code !== undefined);
  const labels = roles.concat(activity.people.map(person => person.name));
  if (labels.length > 0) return labels;
  return activity.responsibleText ? [activity.responsibleText] : [];
}

function compareValues(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return swedish.compare(String(a), String(b));
}

/** A sorted copy. Rows without a value come last in both directions; equal rows keep the plan's order, by id. */
export function sortActivities(activities: Activity[], sorting: Sorting, index: PlanIndex): Activity[] {
  const read = valueOf[sorting.column];
  const keyed = activities.map(activity => ({ activity, value: read(activity, index) }));
  keyed.sort((a, b) => {
    if (a.value === undefined || b.value === undefined) {
      return Number(a.value === undefined) - Number(b.value === undefined) || a.activity.id - b.activity.id;
    }
    const order = compareValues(a.value, b.value);
    return (sorting.descending ? -order : order) || a.activity.id - b.activity.id;
  });
  return keyed.map(entry => entry.activity);
}
