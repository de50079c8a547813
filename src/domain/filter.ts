import { Activity, Person, Status } from './activity';
import { LocalDate } from './calendar';
import { DueLimit, ReportLimit, dueFits, reportFits } from './filterDates';
import { PlanIndex, isMine } from './plan';
import { priorityOf } from './priority';
import { Signal, Standing, signalsOf, standingOf } from './standing';
import { havingTerms } from './searchText';
import { isNarrower, searchTerms } from './words';

/** Stands for activities of the whole municipality where a unit's id is asked for. */
export const wholeMunicipality = 0;

/** Stands for activities without a priority where a priority is asked for. */
export const noPriority = 0;

/** What the table shows. Within one member any value fits, between members all must; empty means no limit. */
export interface ActivityFilter {
  text: string;
  /** Ids of units; `wholeMunicipality` for activities without a unit. */
  unitIds: number[];
  areaKeys: string[];
  themeKeys: string[];
  /** Roles that answer for it; these and `personIds` are one member: who answers for it. */
  roleIds: number[];
  /** People who are named on it. */
  personIds: number[];
  statuses: Status[];
  signals: Signal[];
  /** Where they stand, late apart from their status; see `standingOf`. */
  standings: Standing[];
  /** Priority values; `noPriority` for activities that have none. */
  priorities: number[];
  /** When it is due: `DueLimit`s. */
  dues: DueLimit[];
  /** When somebody last reported on it. */
  reports: ReportLimit[];
  mine: boolean;
  /** The archived activities instead of those in the plan; who filters hands them in. */
  archived?: boolean;
}

/** Lets every activity through. */
export const noFilter: ActivityFilter = {
  text: '', unitIds: [], areaKeys: [], themeKeys: [], roleIds: [], personIds: [], statuses: [], signals: [], standings: [], priorities: [], dues: [], reports: [],
  mine: false
};

/** What a filter needs beside the activity: the registers, the day, and who asks. */
export interface FilterContext {
  index: PlanIndex;
  today: LocalDate;
  staleAfterDays: number;
  user: Pick<Person, 'id'>;
}

function anyOf<T>(wanted: T[], has: (value: T) => boolean): boolean {
  return wanted.length === 0 || wanted.some(has);
}

function answersFor(activity: Activity, { roleIds, personIds }: ActivityFilter): boolean {
  return (
    (roleIds.length === 0 && personIds.length === 0) ||
    roleIds.some(id => activity.roleIds.includes(id)) || activity.people.some(person => personIds.includes(person.id))
  );
}

/** Whether an activity stands in the filtered table. */
export function matches(activity: Activity, filter: ActivityFilter, context: FilterContext): boolean {
  return fits(activity, filter, context) && havingTerms(searchTerms(filter.text), context.index)(activity);
}

/** All of a filter but its text. */
function fits(activity: Activity, filter: ActivityFilter, context: FilterContext): boolean {
  const { index, today, staleAfterDays, user } = context;
  return (
    anyOf(filter.unitIds, id => id === (activity.unitId ?? wholeMunicipality)) &&
    anyOf(filter.areaKeys, key => key === activity.areaKey) &&
    anyOf(filter.themeKeys, key => key === activity.themeKey) &&
    answersFor(activity, filter) &&
    anyOf(filter.statuses, status => status === activity.status) &&
    (filter.signals.length === 0 || anyOf(filter.signals, wanted => signalsOf(activity, today, staleAfterDays).includes(wanted))) &&
    (filter.standings.length === 0 || filter.standings.includes(standingOf(activity, today))) &&
    anyOf(filter.priorities, value => value === (priorityOf(activity.effort, activity.expectedEffect)?.value ?? noPriority)) &&
    anyOf(filter.dues, limit => dueFits(activity, limit, today)) &&
    anyOf(filter.reports, limit => reportFits(activity, limit, today)) &&
    (!filter.mine || isMine(activity, user, index))
  );
}

/** The activities that match, in the order given. */
export function filterActivities(activities: Activity[], filter: ActivityFilter, context: FilterContext): Activity[] {
  const found = withTerms(activities, searchTerms(filter.text), context);
  return countLimits({ ...filter, text: '' }) === 0 ? found : found.filter(activity => fits(activity, filter, context));
}

/** The same list when nothing is asked for. */
function withTerms(activities: Activity[], terms: string[], { index }: FilterContext): Activity[] {
  return terms.length === 0 ? activities : activities.filter(havingTerms(terms, index));
}

/** A filtering and what it answered, for the next one to begin with. */
export interface Filtered {
  of: Activity[];
  filter: ActivityFilter;
  context: FilterContext;
  rows: Activity[];
}

/**
 * As `filterActivities`, from what the last filtering left when only letters were added to the text: no other row
 * can match then. Answers the same rows.
 */
export function filterFrom(last: Filtered | undefined, of: Activity[], filter: ActivityFilter, context: FilterContext): Filtered {
  const goesOn = last !== undefined && last.of === of && sameContext(last.context, context) &&
    sameLimits(last.filter, filter) && isNarrower(searchTerms(filter.text), searchTerms(last.filter.text));
  return { of, filter, context, rows: goesOn ? withTerms(last.rows, searchTerms(filter.text), context) : filterActivities(of, filter, context) };
}

function sameContext(a: FilterContext, b: FilterContext): boolean {
  return a.index === b.index && a.today === b.today && a.staleAfterDays === b.staleAfterDays && a.user.id === b.user.id;
}

/** Whether two filters differ in nothing but their text. */
function sameLimits(a: ActivityFilter, b: ActivityFilter): boolean {
  return JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' });
}

/** How many limits the filter sets, for “3 filter”. */
export function countLimits(filter: ActivityFilter): number {
  const lists = [
    filter.unitIds, filter.areaKeys, filter.themeKeys, filter.roleIds, filter.personIds, filter.statuses, filter.signals, filter.standings, filter.priorities,
    filter.dues, filter.reports
  ];
  return lists.reduce((sum, list) => sum + list.length, 0) + (filter.mine ? 1 : 0) + (filter.archived ? 1 : 0) + (filter.text.trim() ? 1 : 0);
}
