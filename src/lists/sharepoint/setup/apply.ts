import { IBasePermissions } from '@pnp/sp/security';
import { Person } from '../../../domain';
import { PlanFailure } from '../../failure';
import { SetupChange, SetupOptions } from '../../repositories';
import { Column, GroupKey, ListDeclaration, ListKey, Right, groupDeclarations, roleOfRight, schemaVersion, settingsList, titleColumn } from '../../schema';
import { listDeclarations } from '../../schema/all';
import { asETag } from '../../etag';
import { addRow, addRows } from '../addRows';
import { inBatch, valueOf } from '../batch';
import { changeRow } from '../changeRow';
import { Connection, listOf, listPath } from '../connect';
import { withPermission } from '../permissions';
import { settingNames } from '../settings';
import { columnsToChange, sitePagesKey } from './changes';
import { fieldXml } from './fieldXml';
import { forgetVersions, settingsOf } from './listSettings';
import { pageRightSteps } from './pageRights';
import { RightStep, rightSteps } from './rights';
import { seedRows } from './seedRows';
import { ListState, SiteState, builtInRole, groupIdOf } from './siteState';

/** What a change needs to be made. */
export interface SetupWork {
  connection: Connection;
  /** The site as it was just before this change. */
  state: SiteState;
  options: SetupOptions;
}

/** createFieldAsXml: keep the internal name that we give, and show the column in the default view. */
const keepInternalName = 8;
const showInDefaultView = 16;
const customList = 100;

type Maker = (work: SetupWork, subject: string) => Promise<void>;

/** How each kind of change is made. The part of the change's key behind the colon says which one. */
export const makers: Record<SetupChange['kind'], Maker> = {
  role: makeRole, group: makeGroup, list: makeList, column: makeColumn, rights: setRights, rows: fillRows, member: addMembers, version: stampVersion
};

function listByKey(key: string): ListDeclaration {
  const list = listDeclarations.find(declared => declared.key === key);
  if (!list) throw new Error(`no list is declared under ${key}`);
  return list;
}

async function makeRole({ connection, state, options }: SetupWork, right: string): Promise<void> {
  const source = roleOfRight[right as Exclude<Right, 'none'>];
  if (!('own' in source)) throw new Error(`${right} is given by a built-in role`);
  const read = builtInRole(state, 'read');
  const order = 200;
  await connection.sp.web.roleDefinitions.add(
    source.own[options.language], '', order, source.readAnd.reduce(withPermission, read.BasePermissions) as unknown as IBasePermissions
  );
}

async function makeGroup({ connection, options }: SetupWork, key: string): Promise<void> {
  const group = groupDeclarations.find(declared => declared.key === (key as GroupKey));
  if (!group) throw new Error(`no group is declared under ${key}`);
  await connection.sp.web.siteGroups.add({
    Title: group.title[options.language], Description: group.description[options.language],
    OnlyAllowMembersViewMembership: false, AllowMembersEditMembership: false
  });
}

/** Makes a list with all its columns, or gives one that is there its settings. */
async function makeList(work: SetupWork, key: string): Promise<void> {
  const list = listByKey(key);
  const { connection, state, options } = work;
  const there = state.lists[list.key];
  if (there) {
    if (!list.versioning && there.versioning) await forgetVersions(connection, list);
    await updateList(work, list, { ...settingsOf(list), ...(there.title === list.url ? { Title: list.title[options.language] } : {}) });
    return;
  }
  await addList(connection, list, options);
  await updateList(work, list, { ...settingsOf(list), Title: list.title[options.language] });
  const field = listOf(connection, list).fields.getByInternalNameOrTitle(titleColumn);
  await field.update({ Title: titleLabel(list, options.language) });
  const columns = Object.values(list.columns).filter(column => column.name !== titleColumn);
  await makeColumns(work, list, columns);
}

async function makeColumns(work: SetupWork, list: ListDeclaration, columns: Column<unknown>[]): Promise<void> {
  const results = await inBatch<unknown[]>(work.connection.sp, sp => columns.map(column => createColumn(listOf(work.connection, list, sp), column, work)));
  results.forEach(valueOf);
}

/**
 * The first title gives the list its address; the title that people read is set afterwards. When another owner made the list
 * meanwhile, SharePoint puts a number behind our address: that second list goes away again.
 */
async function addList(connection: Connection, list: ListDeclaration, options: SetupOptions): Promise<void> {
  const { Id } = await connection.sp.web.lists.add(list.url, list.description[options.language], customList, false, { EnableVersioning: list.versioning });
  const made = connection.sp.web.lists.getById(Id);
  const stored = await made.select('RootFolder/ServerRelativeUrl').expand('RootFolder')() as unknown as { RootFolder: { ServerRelativeUrl: string }; 'odata.etag'?: string };
  if (stored.RootFolder.ServerRelativeUrl.toLowerCase() === listPath(connection, list).toLowerCase()) return;
  await made.delete(asETag(stored['odata.etag'] ?? ''));
  throw new PlanFailure('conflict', { subject: list.key });
}

/** Changes a list's settings, if nobody else has since we looked. */
async function updateList({ connection }: SetupWork, list: ListDeclaration, settings: Record<string, unknown>): Promise<void> {
  const stored = await listOf(connection, list).select('Id')() as { 'odata.etag'?: string };
  await listOf(connection, list).update(settings, asETag(stored['odata.etag'] ?? ''));
}

function titleLabel(list: ListDeclaration, language: 'sv' | 'en'): string {
  const column = Object.values(list.columns).find(({ name }) => name === titleColumn);
  return column ? column.label[language] : titleColumn;
}

function createColumn(list: ReturnType<typeof listOf>, column: Column<unknown>, { state, options }: SetupWork): Promise<unknown> {
  const idOf = (key: ListKey): string => {
    const target = state.lists[key];
    if (!target) throw new PlanFailure('notFound', { subject: key });
    return target.id;
  };
  return list.fields.createFieldAsXml({
    SchemaXml: fieldXml(column, options.language, idOf), Options: keepInternalName + showInDefaultView
  } as Parameters<typeof list.fields.createFieldAsXml>[0]);
}

/** Makes a column that is missing, or gives one that is there its index and uniqueness. */
async function makeColumn(work: SetupWork, subject: string): Promise<void> {
  const [key, name] = subject.split('.');
  const list = listByKey(key);
  const listState = work.state.lists[list.key] as ListState;
  const column = columnsToChange(list, listState).find(candidate => candidate.name === name);
  if (!column) return;
  const onList = listOf(work.connection, list);
  if (!listState.fields.some(field => field.InternalName === name)) {
    await createColumn(onList, column, work);
    return;
  }
  const field = onList.fields.getByInternalNameOrTitle(name);
  if (column.indexed || column.unique) await field.update({ Indexed: true });
  if (column.unique) await field.update({ EnforceUniqueValues: true });
}

async function setRights({ connection, state }: SetupWork, key: string): Promise<void> {
  if (key === sitePagesKey) return setPageRights(connection, state);
  const list = listByKey(key);
  for (const step of rightSteps(state, list) ?? []) await takeStep(listOf(connection, list), step);
}

async function setPageRights({ sp }: Connection, state: SiteState): Promise<void> {
  if (!state.sitePages) return;
  for (const step of pageRightSteps(state) ?? []) await takeStep(sp.web.lists.getById(state.sitePages.id), step);
}

async function takeStep(list: ReturnType<typeof listOf>, { action, principalId, roleId }: RightStep): Promise<void> {
  // Rights are copied when inheritance ends, so that no owner is shut out between two steps.
  if (action === 'break') await list.breakRoleInheritance(true, false);
  else await list.roleAssignments[action](principalId, roleId);
}

async function fillRows({ connection, state, options }: SetupWork, key: string): Promise<void> {
  const seed = seedRows.find(candidate => candidate.list.key === key);
  if (!seed) throw new Error(`nothing is declared to fill ${key} with`);
  const missing = seed.rows(options).filter(row => !state.rowKeys[seed.list.key]?.has(row.clientKey));
  const failed = (await addRows(connection, seed.list, missing)).find(({ result }) => result === 'failed');
  if (failed) throw failed.failure ?? new PlanFailure('unexpected', { subject: key });
}

async function addMembers({ connection, state, options }: SetupWork): Promise<void> {
  const group = groupDeclarations.find(({ key }) => key === 'planOwners');
  const id = group && groupIdOf(state, group);
  if (id === undefined) throw new PlanFailure('notFound', { subject: 'planOwners' });
  for (const person of options.planOwners) {
    await connection.sp.web.siteGroups.getById(id).users.add(await loginNameOf(connection, person));
  }
}

async function loginNameOf(connection: Connection, person: Person): Promise<string> {
  const { LoginName } = await connection.sp.web.siteUsers.getById(person.id).select('LoginName')();
  return LoginName;
}

/** Writes the version stamp: the row that says up to which step this site has come. */
async function stampVersion({ connection }: SetupWork): Promise<void> {
  const clientKey = `setting/${settingNames.version}`;
  const values = { name: settingNames.version, clientKey, value: String(schemaVersion) };
  const { row, differs } = await addRow(connection, settingsList, values);
  if (differs.length > 0) await changeRow(connection, settingsList, { seen: row, changes: { value: values.value } });
}
