import { Framework, Person, PlanSettings, ProgressUpdate } from '../../domain';
import { Plan, PlanRepository } from '../repositories';
import {
  ListDeclaration, RowOf, StoredRow, activitiesList, decodeAll, expandOf, rolesList, schemaVersion, selectOf, settingsList,
  themesList, unitsList, updatesList
} from '../schema';
import { inBatch, valueOf } from './batch';
import { Connection, listOf } from './connect';
import { failingAs, toFailure } from './failures';
import { PermissionMask, allows } from './permissions';
import { lacksColumns, readPart } from './presentPart';
import { SettingsRow, readSettings } from './settings';

/** SharePoint's largest page, and the most rows that a filter may meet. */
const pageSize = 5000;

type Stored<L extends ListDeclaration> = RowOf<L> & StoredRow;

/** Reads the plan from the lists of a site. */
export function createPlanRepository(connection: Connection, now: () => Date = () => new Date()): PlanRepository {
  return {
    load: () => failingAs('plan', () => load(connection, now)),
    updatesOf: activityId => failingAs(updatesList.key, () => updatesOf(connection, activityId))
  };
}

async function load(connection: Connection, now: () => Date): Promise<Plan> {
  const lists = [settingsList, themesList, unitsList, rolesList, activitiesList] as const;
  const guarded = [activitiesList, updatesList, unitsList] as const;
  const results = await inBatch<unknown[]>(connection.sp, batched => [
    ...lists.map(list => rowsFrom(connection, list, batched)),
    ...guarded.map(list => listOf(connection, list, batched).select('EffectiveBasePermissions')()),
    batched.web.currentUser.select('Id', 'Title', 'Email')(),
    listOf(connection, activitiesList, batched).items.select('Id').orderBy('Id', false).top(1)()
  ]);
  const parts = await Promise.all(lists.map((list, index) => readPart(connection, list, results[index], present => rowsFrom(connection, present))));
  const [settings, themes, units, roles, activities] = parts.map(({ rows }) => rows);
  const [onActivities, onUpdates, onUnits, user, newest] = results.slice(lists.length).map((result, index) => {
    if (result.status === 'rejected') throw toFailure(result.reason, guarded[index]?.key);
    return valueOf(result);
  });
  const more = await restOf(connection, parts[4].list, activities as { Id: number }[], (newest as { Id: number }[])[0]?.Id ?? 0);
  const decoded = {
    settings: decodeAll(settingsList, settings),
    themes: decodeAll(themesList, themes),
    units: decodeAll(unitsList, units),
    roles: decodeAll(rolesList, roles),
    activities: decodeAll(activitiesList, activities.concat(more))
  };
  const stored = readSettings(decoded.settings.rows as SettingsRow[]);
  return {
    settings: stored.settings,
    framework: frameworkFrom(decoded.themes.rows, stored.settings),
    units: decoded.units.rows.map(({ id, code, name }) => ({ id, code, name })),
    roles: decoded.roles.rows.map(({ id, code, name, people }) => ({ id, code, name, people })),
    activities: decoded.activities.rows.map(toActivity),
    unreadable: Object.values(decoded).flatMap(part => part.unreadable),
    rights: {
      addActivities: allows(maskOf(onActivities), 'addListItems'),
      editActivities: allows(maskOf(onActivities), 'editListItems'),
      addUpdates: allows(maskOf(onUpdates), 'addListItems'),
      changeRegisters: allows(maskOf(onUnits), 'addListItems')
    },
    user: personFrom(user as { Id: number; Title: string; Email?: string }),
    fetchedAt: now().toISOString(),
    newerThanCode: stored.version > schemaVersion,
    olderThanCode: stored.version < schemaVersion || parts.some((part, index) => lacksColumns(part, lists[index]))
  };
}

function rowsFrom(connection: Connection, list: ListDeclaration, batched?: Connection['sp']): Promise<unknown[]> {
  return listOf(connection, list, batched).items.select(...selectOf(list)).expand(...expandOf(list)).top(pageSize)();
}

/**
 * The activities beyond the first page, at once in ranges of ids. A range holds at most a page, so no query meets the threshold:
 * “Id gt n” alone would, when more than 5,000 rows follow.
 */
async function restOf(connection: Connection, list: ListDeclaration, firstPage: { Id: number }[], newestId: number): Promise<unknown[]> {
  if (firstPage.length < pageSize) return [];
  const ranges: Promise<unknown[]>[] = [];
  for (let after = firstPage[firstPage.length - 1].Id; after < newestId; after += pageSize) {
    ranges.push(listOf(connection, list).items
      .select(...selectOf(list)).expand(...expandOf(list))
      .filter(`Id gt ${after} and Id le ${after + pageSize}`).top(pageSize)());
  }
  return (await Promise.all(ranges)).flat();
}

function maskOf(answer: unknown): PermissionMask {
  return (answer as { EffectiveBasePermissions: PermissionMask }).EffectiveBasePermissions;
}

function personFrom(user: { Id: number; Title: string; Email?: string }): Person {
  return { id: user.Id, name: user.Title, email: user.Email || undefined };
}

function toActivity(row: Stored<typeof activitiesList>): Plan['activities'][number] {
  return { ...row, status: row.status ?? 'notStarted', percent: row.percent ?? 0, themeKey: row.themeKey || undefined };
}

/** The framework of the plan's edition, from its rows; rows in their order, themes under their area. */
function frameworkFrom(rows: Stored<typeof themesList>[], settings: PlanSettings): Framework {
  const own = rows.filter(row => row.edition === settings.edition).sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.id - b.id);
  const areas = own.filter(row => row.kind === 'area').map(({ key, title }) => ({
    key, title,
    themes: own.filter(row => row.kind === 'theme' && row.areaKey === key)
      .map(theme => ({ key: theme.key, areaKey: key, title: theme.title, parentKey: theme.parentKey || undefined }))
  }));
  return { edition: settings.edition, title: settings.edition, areas };
}

async function updatesOf(connection: Connection, activityId: number): Promise<ProgressUpdate[]> {
  const raws: unknown[] = await listOf(connection, updatesList).items
    .select(...selectOf(updatesList), 'Author/Id', 'Author/Title').expand(...expandOf(updatesList), 'Author')
    .filter(`HPActivityId eq ${activityId}`).orderBy('Id', false).top(pageSize)();
  const authors = new Map(raws.map(raw => [(raw as { Id: number }).Id, (raw as { Author: { Id: number; Title: string } }).Author]));
  return decodeAll(updatesList, raws).rows.map(row => ({
    ...row,
    activityId,
    by: personFrom(authors.get(row.id) ?? { Id: 0, Title: '' }),
    at: row.at ?? row.created,
    status: row.status ?? 'notStarted',
    percent: row.percent ?? 0
  }));
}
