import '@pnp/sp/fields';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import { GroupDeclaration, ListDeclaration, ListKey, builtInRoles, settingsList, themesList } from '../../schema';
import { listDeclarations } from '../../schema/all';
import { Reading, readTogether, valueOf } from '../batch';
import { Connection, listOf, listPath } from '../connect';
import { PermissionMask } from '../permissions';
import { readSettings } from '../settings';

export interface RoleDefinition {
  Id: number;
  Name: string;
  RoleTypeKind: number;
  BasePermissions: PermissionMask;
}

export interface FieldState {
  InternalName: string;
  TypeAsString: string;
  Indexed: boolean;
  EnforceUniqueValues: boolean;
  SchemaXml: string;
}

/** One group or person with rights of its own on a list. */
export interface Assignment {
  PrincipalId: number;
  RoleDefinitionBindings: RoleDefinition[];
}

export interface ListState {
  id: string;
  title: string;
  versioning: boolean;
  attachments: boolean;
  /** SharePoint's WriteSecurity and ReadSecurity: 1 all rows, 2 one's own. */
  writeSecurity: number;
  readSecurity: number;
  ownRights: boolean;
  fields: FieldState[];
  assignments: Assignment[];
}

/** Who may do what in the library of pages: the site's rights as long as it has none of its own. */
export type PagesState = Pick<ListState, 'ownRights' | 'assignments'> & { id: string };

/** What the site has today, as far as the set-up cares. */
export interface SiteState {
  version?: number;
  roleDefinitions: RoleDefinition[];
  groups: { Id: number; Title: string }[];
  ownersGroupId: number;
  visitorsGroupId: number;
  lists: Partial<Record<ListKey, ListState>>;
  /** The library that news pages lie in; undefined on a site that has none. */
  sitePages?: PagesState;
  /** Client keys of the rows in the lists that the set-up fills. */
  rowKeys: Partial<Record<ListKey, Set<string>>>;
}

interface ListAnswer {
  Id: string;
  Title: string;
  BaseTemplate: number;
  EnableVersioning: boolean;
  EnableAttachments: boolean;
  WriteSecurity: number;
  ReadSecurity: number;
  HasUniqueRoleAssignments: boolean;
  RootFolder: { ServerRelativeUrl: string };
}

/** SharePoint's template of the library that modern pages lie in. */
const pageLibrary = 119;
const listMembers = [
  'Id', 'Title', 'BaseTemplate', 'EnableVersioning', 'EnableAttachments', 'WriteSecurity', 'ReadSecurity', 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl'
];

/** Reads the site's state in two round trips. Needs the rights of a site owner. */
export async function readSiteState(connection: Connection): Promise<SiteState> {
  const [roles, groups, owners, visitors, lists] = await readTogether<[RoleDefinition[], SiteState['groups'], { Id: number }, { Id: number }, ListAnswer[]]>(
    connection, [
      sp => sp.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')(),
      sp => sp.web.siteGroups.select('Id', 'Title')(),
      sp => sp.web.associatedOwnerGroup.select('Id')(),
      sp => sp.web.associatedVisitorGroup.select('Id')(),
      sp => sp.web.lists.select(...listMembers).expand('RootFolder')()
    ]
  );
  const found = listDeclarations.map(list => ({ list, answer: valueOf(lists).find(answer => isAt(answer, listPath(connection, list))) }))
    .filter((entry): entry is { list: ListDeclaration; answer: ListAnswer } => entry.answer !== undefined);
  return {
    roleDefinitions: valueOf(roles),
    groups: valueOf(groups),
    ownersGroupId: valueOf(owners).Id,
    visitorsGroupId: valueOf(visitors).Id,
    ...(await readLists(connection, found, valueOf(lists).find(({ BaseTemplate }) => BaseTemplate === pageLibrary)))
  };
}

function isAt(answer: ListAnswer, path: string): boolean {
  return answer.RootFolder.ServerRelativeUrl.toLowerCase() === path.toLowerCase();
}

async function readLists(
  connection: Connection, found: { list: ListDeclaration; answer: ListAnswer }[], pages: ListAnswer | undefined
): Promise<Pick<SiteState, 'lists' | 'rowKeys' | 'version' | 'sitePages'>> {
  const filled = [settingsList, themesList].filter(list => found.some(entry => entry.list.key === list.key));
  if (found.length === 0 && !pages) return { lists: {}, rowKeys: {} };
  const results = await readTogether<unknown[]>(connection, [
    ...found.map(({ list }): Reading<unknown> => sp => listOf(connection, list, sp).fields.select('InternalName', 'TypeAsString', 'Indexed', 'EnforceUniqueValues', 'SchemaXml')()),
    ...found.map(({ list }): Reading<unknown> => sp => listOf(connection, list, sp).roleAssignments.expand('RoleDefinitionBindings')()),
    ...filled.map((list): Reading<unknown> => sp => listOf(connection, list, sp).items.top(5000)()),
    ...(pages ? [askPages(pages)] : [])
  ]);
  const values = results.map(valueOf);
  const lists: SiteState['lists'] = {};
  found.forEach(({ list, answer }, index) => {
    lists[list.key] = {
      id: answer.Id, title: answer.Title, versioning: answer.EnableVersioning, attachments: answer.EnableAttachments, writeSecurity: answer.WriteSecurity,
      readSecurity: answer.ReadSecurity, ownRights: answer.HasUniqueRoleAssignments,
      fields: values[index] as FieldState[], assignments: values[found.length + index] as Assignment[]
    };
  });
  const rows = filled.map((list, index) => ({ key: list.key, rows: values[2 * found.length + index] as Record<string, string>[] }));
  const settings = rows.find(entry => entry.key === 'settings')?.rows ?? [];
  const { version } = readSettings(settings.map(row => ({ name: row.Title, clientKey: row.HPClientKey, value: row.HPValue })));
  return {
    lists,
    sitePages: pages && { id: pages.Id, ownRights: pages.HasUniqueRoleAssignments, assignments: values[values.length - 1] as Assignment[] },
    rowKeys: Object.fromEntries(rows.map(entry => [entry.key, new Set(entry.rows.map(row => row.HPClientKey))])),
    version: version || undefined
  };
}

/** Who may do what with pages. */
function askPages({ Id }: ListAnswer): Reading<unknown> {
  return sp => sp.web.lists.getById(Id).roleAssignments.expand('RoleDefinitionBindings')();
}

/** The id of a declared group on the site; undefined while it is not there. */
export function groupIdOf(state: SiteState, group: GroupDeclaration): number | undefined {
  if (group.builtIn === 'visitors') return state.visitorsGroupId;
  return state.groups.find(({ Title }) => Title === group.title.sv || Title === group.title.en)?.Id;
}

/** The built-in role definition of a kind; every site has them. */
export function builtInRole(state: SiteState, role: keyof typeof builtInRoles): RoleDefinition {
  const found = state.roleDefinitions.find(({ RoleTypeKind }) => RoleTypeKind === builtInRoles[role]);
  if (!found) throw new Error(`the site has no role definition of kind ${builtInRoles[role]} (${role})`);
  return found;
}
