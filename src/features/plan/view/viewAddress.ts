import { Grouping, PlanData, Role, Sorting, Unit, groupings, signals, sortColumns, standings, statuses, themesOf, wholeMunicipality } from '../../../domain';
import { PlanView, startView } from './planView';

/** The parameters that are ours; all others in the address are left alone. */
const names = {
  text: 'hp-q',
  unitIds: 'hp-unit',
  areaKeys: 'hp-area',
  themeKeys: 'hp-theme',
  roleIds: 'hp-role',
  statuses: 'hp-status',
  signals: 'hp-signal',
  standings: 'hp-standing',
  mine: 'hp-mine',
  sorting: 'hp-sort',
  grouping: 'hp-group',
  activity: 'hp-activity'
} as const;

/** Stands for the whole municipality where a unit's code is written. */
const wholeCode = '-';

/** What an address can name. */
export type Registers = Pick<PlanData, 'framework' | 'units' | 'roles'>;

/** Codes stand in addresses instead of ids, since they mean something and survive a new set-up. */
interface Codes {
  code(id: number): string | undefined;
  id(code: string): number | undefined;
}

function codesOf(rows: readonly (Unit | Role)[]): Codes {
  const byCode = new Map(rows.map(row => [row.code, row.id]));
  const byId = new Map(rows.map(row => [row.id, row.code]));
  return { code: id => byId.get(id), id: code => byCode.get(code) };
}

function unitCodes(units: Unit[]): Codes {
  const codes = codesOf(units);
  return {
    code: id => (id === wholeMunicipality ? wholeCode : codes.code(id)),
    id: code => (code === wholeCode ? wholeMunicipality : codes.id(code))
  };
}

function defined<T>(values: (T | undefined)[]): T[] {
  return values.filter((value): value is T => value !== undefined);
}

function writeSorting({ column, descending }: Sorting): string {
  return descending ? `-${column}` : column;
}

function readSorting(text: string | null): Sorting {
  const column = sortColumns.find(name => name === text?.replace(/^-/, ''));
  return column ? { column, descending: text?.startsWith('-') === true } : startView.sorting;
}

/** The activity whose details a query opens. */
export function activityIn(params: URLSearchParams): number | undefined {
  const activity = Number(params.get(names.activity));
  return Number.isInteger(activity) && activity > 0 ? activity : undefined;
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
      statuses: all(names.statuses, keyIn(statuses)),
      signals: all(names.signals, keyIn(signals)),
      standings: all(names.standings, keyIn(standings)),
      mine: params.get(names.mine) === '1'
    },
    sorting: readSorting(params.get(names.sorting)),
    grouping: groupings.find(key => key === params.get(names.grouping)) ?? grouping,
    activityId: activityIn(params)
  };
  return { view, unknown };
}

/** Writes a view into a query: what differs from the start view with the page's own grouping, and everything that is not ours as it was. */
export function writeView(view: PlanView, registers: Registers, before: URLSearchParams, pageGrouping: Grouping = startView.grouping): URLSearchParams {
  const params = new URLSearchParams(before);
  for (const name of Object.values(names)) params.delete(name);
  const { filter, sorting, grouping, activityId } = view;
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
  if (filter.mine) params.set(names.mine, '1');
  if (writeSorting(sorting) !== writeSorting(startView.sorting)) params.set(names.sorting, writeSorting(sorting));
  if (grouping !== pageGrouping) params.set(names.grouping, grouping);
  if (activityId !== undefined) params.set(names.activity, String(activityId));
  return params;
}
