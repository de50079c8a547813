import { Framework, Person, PlanSettings } from '../../domain';
import { splitArchived } from '../planChanges';
import { LoadOptions, Plan } from '../repositories';
import { ListDeclaration, activitiesList, decodeAll, rolesList, schemaVersion, settingsList, themesList, unitsList } from '../schema';
import { toActivity } from './activities';
import { Reading, readTogether } from './batch';
import { Connection, listOf } from './connect';
import { toFailure } from './failures';
import { FirstReading, firstReadings, guardedLists, listsWithRows, rowsOf } from './firstCall';
import { nameTheNameless } from './peopleNames';
import { PermissionMask, allows } from './permissions';
import { lacksColumns, readPart } from './presentPart';
import { IdRange, ReadActivities, allOf, joined, rangesAfter, readRange } from './restOfPlan';
import { Stored } from './rows';
import { SettingsRow, readSettings, titleOfEdition } from './settings';
import { noteSiteVersion } from './siteVersion';

/** Ranges that are asked for before the first rows are drawn; to ask for all of them keeps the page from drawing. */
const soonRanges = 2;

interface ListAnswer {
  ItemCount: number;
  EffectiveBasePermissions: PermissionMask;
  CurrentChangeToken?: { StringValue: string };
}

/** What one call brings: registers, settings, rights, the person, and the first page of activities. */
interface FirstAnswer {
  rows: Record<(typeof listsWithRows)[number]['key'], unknown[]>;
  on: Record<(typeof guardedLists)[number]['key'], ListAnswer>;
  user: { Id: number; Title: string; Email?: string };
  newestId: number;
  /** The activities' columns that the site has. */
  activities: ListDeclaration;
  /** Some list lacks columns that the code knows. */
  lacksColumns: boolean;
}

/**
 * Reads the plan: up to 500 activities in one call, more in further calls at once. `onFirstRows` gets the plan with its
 * first activities while the others are on their way.
 */
export async function loadPlan(connection: Connection, now: () => Date, { onFirstRows }: LoadOptions = {}): Promise<Plan> {
  const first = await readFirst(connection);
  const { version, settings } = readSettings(decodeAll(settingsList, first.rows.settings).rows as SettingsRow[]);
  noteSiteVersion(connection, version);
  connection.pagePath = settings.pagePath;
  const ranges = rangesAfter(idsOf(first.rows.activities), first.newestId, first.on.activities.ItemCount);
  const read = (wanted: IdRange[]): Promise<ReadActivities> => allOf(wanted.map(range => readRange(connection, first.activities, range)));
  const soon = await begun(read(ranges.slice(0, soonRanges)));
  const plan = await nameTheNameless(connection, planFrom(first, now()));
  if (ranges.length === 0) return plan;
  onFirstRows?.(plan);
  const rest = joined(await Promise.all([soon.ended, read(ranges.slice(soonRanges))]));
  return nameTheNameless(connection, {
    ...plan, activities: plan.activities.concat(rest.activities), archived: plan.archived.concat(rest.archived), unreadable: plan.unreadable.concat(rest.unreadable)
  });
}

/** Requests that are on their way before the first rows are drawn, which takes the page a while. What they end with is asked for later. */
async function begun<T>(ended: Promise<T>): Promise<{ ended: Promise<T> }> {
  ended.catch(() => undefined);
  // @pnp sends a request when the timers have their turn.
  await new Promise(resolve => { setTimeout(resolve, 0); });
  return { ended };
}

const idsOf = (rows: unknown[]): number[] => (rows as { Id: number }[]).map(({ Id }) => Id);

async function readFirst(connection: Connection): Promise<FirstAnswer> {
  const results = await readTogether<unknown[]>(connection, firstReadings().map(reading => asked(connection, reading)));
  const parts = await Promise.all(listsWithRows.map((list, index) =>
    readPart(connection, list, results[guardedLists.length + index], present => asked(connection, rowsOf(present))(connection.sp) as Promise<unknown[]>)));
  const values = [...results.slice(0, guardedLists.length), ...results.slice(guardedLists.length + listsWithRows.length)].map((result, index) => {
    if (result.status === 'rejected') throw toFailure(result.reason, guardedLists[index]?.key);
    return result.value;
  });
  const [user, newest] = values.slice(guardedLists.length) as [FirstAnswer['user'], { Id: number }[]];
  return {
    rows: Object.fromEntries(listsWithRows.map((list, index) => [list.key, parts[index].rows])) as FirstAnswer['rows'],
    on: Object.fromEntries(guardedLists.map((list, index) => [list.key, values[index]])) as FirstAnswer['on'],
    user, newestId: newest[0]?.Id ?? 0,
    activities: parts[listsWithRows.indexOf(activitiesList)].list,
    lacksColumns: parts.some((part, index) => lacksColumns(part, listsWithRows[index]))
  };
}

/** Asks a question of the first call through @pnp/sp. */
function asked(connection: Connection, { list, rows, select }: FirstReading): Reading<unknown> {
  return sp => {
    if (!list) return sp.web.currentUser.select(...select)();
    if (!rows) return listOf(connection, list, sp).select(...select)();
    const items = listOf(connection, list, sp).items.select(...select).expand(...rows.expand);
    return (rows.newestFirst ? items.orderBy('Id', false) : items).top(rows.top)();
  };
}

function planFrom({ rows, on, user, lacksColumns: incomplete }: FirstAnswer, now: Date): Plan {
  const decoded = {
    settings: decodeAll(settingsList, rows.settings), themes: decodeAll(themesList, rows.themes), units: decodeAll(unitsList, rows.units),
    roles: decodeAll(rolesList, rows.roles), activities: decodeAll(activitiesList, rows.activities)
  };
  const settingsRows: SettingsRow[] = decoded.settings.rows;
  const stored = readSettings(settingsRows);
  return {
    settings: stored.settings,
    framework: frameworkFrom(decoded.themes.rows, stored.settings, settingsRows),
    units: decoded.units.rows.map(({ id, code, name }) => ({ id, code, name })),
    roles: decoded.roles.rows.map(({ id, code, name, people }) => ({ id, code, name, people })),
    ...splitArchived(decoded.activities.rows.map(toActivity)),
    unreadable: Object.values(decoded).flatMap(part => part.unreadable),
    rights: {
      addActivities: allows(on.activities.EffectiveBasePermissions, 'addListItems'),
      editActivities: allows(on.activities.EffectiveBasePermissions, 'editListItems'),
      addUpdates: allows(on.updates.EffectiveBasePermissions, 'addListItems'),
      changeRegisters: allows(on.units.EffectiveBasePermissions, 'addListItems')
    },
    user: personFrom(user),
    fetchedAt: now.toISOString(),
    newerThanCode: stored.version > schemaVersion,
    olderThanCode: stored.version < schemaVersion || incomplete,
    changeToken: on.activities.CurrentChangeToken?.StringValue
  };
}

/** A person as the service answers them. */
export function personFrom(user: { Id: number; Title: string; Email?: string }): Person {
  return { id: user.Id, name: user.Title, email: user.Email || undefined };
}

/** The framework of an edition, from its rows and the settings that name it; rows in their order, themes under their area. */
export function frameworkFrom(rows: Stored<typeof themesList>[], { edition }: Pick<PlanSettings, 'edition'>, settings: SettingsRow[]): Framework {
  const own = rows.filter(row => row.edition === edition).sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.id - b.id);
  const areas = own.filter(row => row.kind === 'area').map(({ key, title }) => ({
    key, title,
    themes: own.filter(row => row.kind === 'theme' && row.areaKey === key)
      .map(theme => ({ key: theme.key, areaKey: key, title: theme.title, parentKey: theme.parentKey || undefined, ...(theme.hidden ? { hidden: true } : {}) }))
  }));
  return { edition, title: titleOfEdition(settings, edition), areas };
}
