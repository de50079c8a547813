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

let swedish: Intl.Collator | undefined;

/** Made when words are first sorted: a page that opens by priority does without, and a browser takes a while to make one. */
function compareWords(a: string, b: string): number {
  swedish ??= new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });
  return swedish.compare(a, b);
}

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

/** A number for every value, in the values' order: texts are compared once for each that differs, and not once for each pair of rows. */
function ranksOf(values: SortValue[]): (number | undefined)[] {
  const texts = Array.from(new Set(values.filter((value): value is string => typeof value === 'string'))).sort(compareWords);
  if (texts.length === 0) return values as (number | undefined)[];
  const ranks = new Map<string, number>();
  texts.forEach((text, at) => ranks.set(text, at > 0 && compareWords(texts[at - 1], text) === 0 ? ranks.get(texts[at - 1]) ?? at : at));
  return values.map(value => (typeof value === 'string' ? ranks.get(value) : value));
}

/** A sorted copy. Rows without a value come last in both directions; equal rows keep the plan's order, by id. */
export function sortActivities(activities: Activity[], { column, descending }: Sorting, index: PlanIndex): Activity[] {
  const read = valueOf[column];
  const ranks = ranksOf(activities.map(activity => read(activity, index)));
  const keyed = activities.map((activity, at) => ({ activity, rank: rankOf(ranks[at], descending) }));
  keyed.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank) || a.activity.id - b.activity.id);
  return keyed.map(entry => entry.activity);
}

function rankOf(rank: number | undefined, descending: boolean): number {
  if (rank === undefined) return Infinity;
  return descending ? -rank : rank;
}

const lastSorted = new WeakMap<Activity[], { sorting: Sorting; index: PlanIndex; rows: Activity[] }>();

/** As `sortActivities`, and not again while the same rows are asked for in the same order. */
export function sortedOnce(activities: Activity[], sorting: Sorting, index: PlanIndex): Activity[] {
  const last = lastSorted.get(activities);
  if (last && last.index === index && last.sorting.column === sorting.column && last.sorting.descending === sorting.descending) return last.rows;
  const rows = sortActivities(activities, sorting, index);
  lastSorted.set(activities, { sorting, index, rows });
  return rows;
}
