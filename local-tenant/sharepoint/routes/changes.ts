import { Answer } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { badArgument, invalidQuery, spException, wrongType } from '../http/errors';
import { Viewer, maySeeList, mayOnItem, sightOf } from '../permissions/sight';
import { may } from '../permissions/effective';
import { LogOwner, changeEntity, momentOfTicks } from '../shapes/change';
import { Change, ChangedKind, LogPlace, changeTypes, changesIn } from '../store/changes';
import { StoredList, listById } from '../store/lists';
import { Resource, method } from './resource';

/** Days that SharePoint Online keeps its change log. */
export const changeLogDays = 60;
/** Entries that one answer holds. */
const mostChanges = 1000;

/** The names of a ChangeQuery that choose kinds of things; those without a value are known and never in the tenant's log. */
const kindNames: Record<string, ChangedKind | undefined> = {
  Item: 'Item', List: 'List', Field: 'Field', View: 'View', Web: undefined, Site: undefined, File: undefined, Folder: undefined, Alert: undefined,
  User: undefined, Group: undefined, ContentType: undefined, SecurityPolicy: undefined, Activity: undefined
};

const { add, update, remove, rename, restore, assignmentAdd, assignmentDelete, systemUpdate, scopeAdd, scopeDelete } = changeTypes;

const typeNames: Record<string, number[]> = {
  Add: [add], Update: [update], DeleteObject: [remove], Rename: [rename], Restore: [restore], SystemUpdate: [systemUpdate],
  RoleAssignmentAdd: [assignmentAdd, scopeAdd], RoleAssignmentDelete: [assignmentDelete, scopeDelete],
  Move: [], RoleDefinitionAdd: [], RoleDefinitionDelete: [], RoleDefinitionUpdate: [], GroupMembershipAdd: [], GroupMembershipDelete: [], Navigation: []
};

const otherNames = ['__metadata', 'ChangeTokenStart', 'ChangeTokenEnd', 'FetchLimit', 'LatestFirst', 'RecursiveAll', 'RequireSecurityTrim', 'IgnoreStartTokenNotFoundError'];

const tooOld = (): Error => spException('The changeToken refers to a time before the start of the current change log.');

/** Reads a token of a log. Fails with 400 for one that is none, or of another log. */
function placeIn(value: unknown, owner: LogOwner): LogPlace | undefined {
  if (value === undefined || value === null) return undefined;
  const text = (value as { StringValue?: unknown }).StringValue;
  const read = /^1;(\d);\{?([0-9a-f-]{36})\}?;(\d+);(-?\d+)$/i.exec(String(text));
  if (!read) throw badArgument('The change token is not valid.');
  const [, scope, id, ticks, number] = read;
  if (Number(scope) !== owner.scope || id.toLowerCase() !== owner.id) throw badArgument('The change token refers to another object.');
  return { at: momentOfTicks(ticks), number: Number(number) < 0 ? undefined : Number(number) };
}

const chosen = <T>(query: Record<string, unknown>, names: Record<string, T>): T[] => Object.keys(names).filter(name => query[name] === true).map(name => names[name]);

/** How much of a list somebody sees; with `some`, each row has to be asked for. */
type Sight = 'all' | 'some' | 'nothing';

function sightInto(viewer: Viewer, list: StoredList): Sight {
  if (!maySeeList(viewer, list)) return 'nothing';
  return sightOf(viewer, list) ? 'some' : 'all';
}

/** Who does not see a list, or a row, does not learn that it changed; of lists that are gone only those who make lists hear. */
function visible(viewer: Viewer, change: Change, seen: Map<string, Sight>): boolean {
  if (seen.get(change.list) === 'all' && !change.draft) return true;
  const list: StoredList | undefined = listById(viewer.store, change.list);
  if (list && change.draft && !mayOnItem(viewer, list, change.item!, 'EditListItems')) return false;
  if (!list) return may(viewer.store, 'web', viewer.user, 'ManageLists');
  let known = seen.get(change.list);
  if (known === undefined) seen.set(change.list, known = sightInto(viewer, list));
  return known !== 'nothing' && (known === 'all' || change.item === undefined || mayOnItem(viewer, list, change.item, 'ViewListItems'));
}

function queryOf(call: Call): Record<string, unknown> {
  const { query } = bodyOf(call);
  if (typeof query !== 'object' || query === null) throw invalidQuery('The parameter query is missing in method GetChanges.');
  const unknown = Object.keys(query).find(name => !Object.hasOwn(kindNames, name) && !Object.hasOwn(typeNames, name) && !otherNames.includes(name));
  if (unknown) throw invalidQuery(`The property '${unknown}' does not exist on type 'SP.ChangeQuery'. Make sure to only use property names that are defined by the type.`);
  return query as Record<string, unknown>;
}

function changes(call: Call, owner: LogOwner, list?: string): Answer {
  const query = queryOf(call);
  const { FetchLimit = mostChanges, LatestFirst, ChangeTokenStart, ChangeTokenEnd } = query;
  // An Int64 comes as text in OData v3, as a number from those who do not know it.
  if (!/^\d+$/.test(String(FetchLimit))) throw wrongType('Edm.Int64');
  const earliest = new Date(call.tenant.now().getTime() - changeLogDays * 24 * 60 * 60 * 1000).toISOString();
  const after = placeIn(ChangeTokenStart, owner);
  if (after && after.at < earliest) throw tooOld();
  const found = changesIn(call.store, {
    list, kinds: chosen(query, kindNames).filter((kind): kind is ChangedKind => kind !== undefined), types: chosen(query, typeNames).flat(),
    after, until: placeIn(ChangeTokenEnd, owner), earliest, latestFirst: LatestFirst === true
  });
  const seen = new Map<string, Sight>();
  const most = Math.min(Number(FetchLimit), mostChanges);
  const told: Change[] = [];
  for (const change of found) {
    if (told.length >= most) break;
    if (visible(call, change, seen)) told.push(change);
  }
  return { kind: 'entities', set: 'SP.ApiData.Changes', entities: told.map(change => changeEntity(change, owner)) };
}

/** `getchanges` of the web, or of one list. */
export const changesResource = (call: Call, owner: LogOwner, list?: StoredList): Resource => method(() => changes(call, owner, list?.id));
