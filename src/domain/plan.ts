import { Activity, Person, Role, Unit } from './activity';
import { Area, Framework, Theme, themesOf } from './framework';

/** What a municipality has decided about its plan. */
export interface PlanSettings {
  /** For example “Handlingsplan 2026”. */
  title: string;
  edition: string;
  /** After how many days without a report an activity counts as quiet. */
  staleAfterDays: number;
  /** The page on the intranet that shows the plan, server-relative: where links from Teams lead. Undefined when it is not known. */
  pagePath?: string;
}

/** Everything the views read: the activities and the registers that give them names. */
export interface PlanData {
  settings: PlanSettings;
  framework: Framework;
  units: Unit[];
  roles: Role[];
  activities: Activity[];
}

/** Registers by key, made once for each set of data, so that views and filters need not search. */
export interface PlanIndex {
  unit(id: number | undefined): Unit | undefined;
  role(id: number): Role | undefined;
  area(key: string): Area | undefined;
  theme(key: string | undefined): Theme | undefined;
}

function byId<T extends { id: number }>(rows: T[]): Map<number, T> {
  return new Map(rows.map(row => [row.id, row]));
}

type Registers = Pick<PlanData, 'units' | 'roles' | 'framework'>;

const indexed = new WeakMap<Framework, { of: Registers; index: PlanIndex }>();

/** The registers and the framework by id and key; the same index as long as they are the same, so that what is kept by it stays. */
export function indexPlan(data: Registers): PlanIndex {
  const last = indexed.get(data.framework);
  if (last?.of.units === data.units && last.of.roles === data.roles) return last.index;
  const { units, roles, framework } = data;
  const index = makeIndex(data);
  indexed.set(framework, { of: { units, roles, framework }, index });
  return index;
}

function makeIndex(data: Registers): PlanIndex {
  const units = byId(data.units);
  const roles = byId(data.roles);
  const themes = new Map(themesOf(data.framework).map(theme => [theme.key, theme]));
  const areas = new Map([...data.framework.areas].reverse().map(area => [area.key, area]));
  return {
    unit: id => (id === undefined ? undefined : units.get(id)),
    role: id => roles.get(id),
    area: key => areas.get(key),
    theme: key => (key === undefined ? undefined : themes.get(key))
  };
}

/** The roles that a person holds. */
export function rolesOf(roles: Role[], person: Pick<Person, 'id'>): Role[] {
  return roles.filter(role => role.people.some(holder => holder.id === person.id));
}

/** Whether an activity is a person's own: named on it, or holder of a role that answers for it. */
export function isMine(activity: Activity, person: Pick<Person, 'id'>, index: PlanIndex): boolean {
  return (
    activity.people.some(named => named.id === person.id) ||
    activity.roleIds.some(id => index.role(id)?.people.some(holder => holder.id === person.id) ?? false)
  );
}
