import {
  Grouping, PlanData, Sorting, groupings, noPriority, readDueLimit, reportLimits, signals, sortColumns, standings, statuses, themesOf
} from '../../../domain';
import { codesOf, unitCodes } from './codes';
import { ColumnKey, PlanView, firstColumns, startView } from './planView';

/** The parameters that are ours; all others in the address are left alone. */
const names = {
  text: 'hp-q',
  unitIds: 'hp-unit',
  areaKeys: 'hp-area',
  themeKeys: 'hp-theme',
  roleIds: 'hp-role',
  personIds: 'hp-person',
  statuses: 'hp-status',
  signals: 'hp-signal',
  standings: 'hp-standing',
  priorities: 'hp-prio',
  dues: 'hp-due',
  reports: 'hp-reported',
  mine: 'hp-mine',
  archived: 'hp-archived',
  sorting: 'hp-sort',
  grouping: 'hp-group',
  columns: 'hp-cols',
  named: 'hp-named',
  activity: 'hp-activity'
} as const;

/** What an address can name. */
export type Registers = Pick<PlanData, 'framework' | 'units' | 'roles'>;

function defined<T>(values: (T | undefined)[]): T[] {
  return values.filter((value): value is T => value !== undefined);
}

/** Stands for rows without a priority; and for a table of titles alone. */
const noCode = '-';
const noColumns = 'title';

function writeSorting({ column, descending }: Sorting): string {
  return descending ? `-${column}` : column;
}

function readSorting(text: string | null): Sorting {
  const column = sortColumns.find(name => name === text?.replace(/^-/, ''));
  return column ? { column, descending: text?.startsWith('-') === true } : startView.sorting;
}

/** Keys of columns, in their order, with full stops between them, which addresses leave as they are. */
function writeColumns(columns: ColumnKey[]): string {
  return columns.join('.') || noColumns;
}

function readColumns(text: string | null): ColumnKey[] {
  if (text === null) return firstColumns;
  const wanted = Array.from(new Set(text.split('.')));
  const known = defined(wanted.map(key => sortColumns.find((name): name is ColumnKey => name !== 'title' && name === key)));
  return known.length > 0 || text === noColumns ? known : firstColumns;
}

function readPriority(text: string): number | undefined {
  if (text === noCode) return noPriority;
  return /^[2-7]$/.test(text) ? Number(text) : undefined;
}

/** An id as SharePoint gives it. */
function readId(text: string | null): number | undefined {
  const id = Number(text);
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/** The activity whose details a query opens. */
export function activityIn(params: URLSearchParams): number | undefined {
  return readId(params.get(names.activity));
}

/** A query that opens an activity's details. */
export function withActivity(before: URLSearchParams, activityId: number): URLSearchParams {
  const params = new URLSearchParams(before);
  params.set(names.activity, String(activityId));
  return params;
}

/** A view read from an address. */
export interface ReadView {
  view: PlanView;
  /** Codes in the address that the plan does not have: the link is older than the plan. */
  unknown: string[];
}

/** Reads a view from the page's query; `grouping` is the page's own choice where the query names none. What it does not know is left out and named. */
export function readView(params: URLSearchParams, registers: Registers, grouping: Grouping = startView.grouping): ReadView {
  const unknown: string[] = [];
  const all = <T>(name: string, find: (text: string) => T | undefined): T[] =>
    defined(Array.from(new Set(params.getAll(name)), text => {
      const found = find(text);
      if (found === undefined) unknown.push(text);
      return found;
    }));
  const keyIn = <K extends string>(keys: readonly K[]) => (text: string): K | undefined => keys.find(key => key === text);
  const view: PlanView = {
    filter: {
      text: params.get(names.text) ?? '',
      unitIds: all(names.unitIds, unitCodes(registers.units).id),
      areaKeys: all(names.areaKeys, keyIn(registers.framework.areas.map(area => area.key))),
      themeKeys: all(names.themeKeys, keyIn(themesOf(registers.framework).map(theme => theme.key))),
      roleIds: all(names.roleIds, codesOf(registers.roles).id),
      personIds: all(names.personIds, readId),
      statuses: all(names.statuses, keyIn(statuses)),
      signals: all(names.signals, keyIn(signals)),
      standings: all(names.standings, keyIn(standings)),
      priorities: all(names.priorities, readPriority),
      dues: all(names.dues, readDueLimit),
      reports: all(names.reports, keyIn(reportLimits)),
      mine: params.get(names.mine) === '1',
      ...(params.get(names.archived) === '1' ? { archived: true } : {})
    },
    sorting: readSorting(params.get(names.sorting)),
    grouping: groupings.find(key => key === params.get(names.grouping)) ?? grouping,
    columns: readColumns(params.get(names.columns)),
    named: params.get(names.named) || undefined,
    activityId: activityIn(params)
  };
  return { view, unknown };
}

/** Writes a view into a query: what differs from the start view with the page's own grouping, and everything that is not ours as it was. */
export function writeView(view: PlanView, registers: Registers, before: URLSearchParams, pageGrouping: Grouping = startView.grouping): URLSearchParams {
  const params = new URLSearchParams(before);
  for (const name of Object.values(names)) params.delete(name);
  const { filter, sorting, grouping, columns, named, activityId } = view;
  const add = (name: string, values: (string | undefined)[]): void => defined(values).forEach(value => params.append(name, value));
  const units = unitCodes(registers.units);
  const roles = codesOf(registers.roles);
  if (filter.text) params.set(names.text, filter.text);
  add(names.unitIds, filter.unitIds.map(units.code));
  add(names.areaKeys, filter.areaKeys);
  add(names.themeKeys, filter.themeKeys);
  add(names.roleIds, filter.roleIds.map(roles.code));
  add(names.statuses, filter.statuses);
  add(names.signals, filter.signals);
  add(names.standings, filter.standings);
  add(names.personIds, filter.personIds.map(String));
  add(names.priorities, filter.priorities.map(value => (value === noPriority ? noCode : String(value))));
  add(names.dues, filter.dues);
  add(names.reports, filter.reports);
  if (filter.mine) params.set(names.mine, '1');
  if (filter.archived) params.set(names.archived, '1');
  if (writeSorting(sorting) !== writeSorting(startView.sorting)) params.set(names.sorting, writeSorting(sorting));
  if (grouping !== pageGrouping) params.set(names.grouping, grouping);
  if (writeColumns(columns) !== writeColumns(firstColumns)) params.set(names.columns, writeColumns(columns));
  if (named) params.set(names.named, named);
  if (activityId !== undefined) params.set(names.activity, String(activityId));
  return params;
}
