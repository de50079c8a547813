import { Answer } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { notModelled, wrongType } from '../http/errors';
import { CamlView, readView } from '../caml/view';
import { CamlScope } from '../caml/where';
import { isLookup, isPerson, entityName } from '../fields/field';
import { moment, siteTime } from '../fields/time';
import { Page, findPage } from '../query/page';
import { itemRows, itemSet } from '../shapes/item';
import { fieldsOf } from '../store/fields';
import { StoredList } from '../store/lists';
import { groupsOf } from '../store/principals';
import { shapeOf } from './item';
import { Resource, method } from './resource';

/** What a CAML query of a list is read with. */
export function camlScope(call: Call, list: StoredList): CamlScope {
  const groupIds = groupsOf(call.store, call.user.id).map(group => group.id);
  return { fields: fieldsOf(call.store, list), userId: call.user.id, now: moment(call.tenant.now()), groupIds };
}

/** Runs a view's query; without a row limit it asks for every row, and meets the threshold with more than 5,000. */
export function runView(call: Call, list: StoredList, view: CamlView, paging?: string): Page {
  return findPage(call, list, {
    select: [], expand: [], filter: view.filter, orderBy: view.orderBy, top: view.rowLimit ?? Infinity, skip: 0, raw: [],
    skipToken: paging ? new URLSearchParams(paging.replace(/^\?/, '')) : undefined
  });
}

const always = ['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl'];

/** What of a row comes: the view's columns, lookups and people by their ids; everything when it names none. */
function selected(call: Call, list: StoredList, view: CamlView): string[] {
  if (call.options.select.length > 0 || view.fields.length === 0) return call.options.select;
  const names = fieldsOf(call.store, list).filter(field => view.fields.includes(field.name) && field.name !== 'ID').map(field => {
    if (field.name === 'LinkTitle' || field.name === 'LinkTitleNoMenu') return 'Title';
    return entityName(field.name) + (isLookup(field.type) || isPerson(field.type) ? 'Id' : '');
  });
  return [...always, ...new Set(names)];
}

/** Moments in the site's own time, without a zone, as GetItems gives them unless it is asked for UTC. */
function inSiteTime(call: Call, list: StoredList, row: Record<string, unknown>): Record<string, unknown> {
  const shifted = { ...row };
  for (const field of fieldsOf(call.store, list)) {
    const name = entityName(field.name);
    const at = shifted[name];
    if (field.type === 'DateTime' && typeof at === 'string') shifted[name] = siteTime(at);
  }
  return shifted;
}

function getItems(call: Call, list: StoredList): Answer {
  const query = (bodyOf(call).query ?? {}) as Record<string, unknown>;
  const { ViewXml = '', DatesInUtc, ListItemCollectionPosition, FolderServerRelativeUrl } = query;
  if (typeof ViewXml !== 'string') throw wrongType('Edm.String');
  if (FolderServerRelativeUrl) throw notModelled('a CAML query in a folder');
  const { PagingInfo } = (ListItemCollectionPosition ?? {}) as { PagingInfo?: string };
  const view = readView(camlScope(call, list), ViewXml);
  const rows = itemRows({ ...shapeOf(call, list), select: selected(call, list, view) }, runView(call, list, view, PagingInfo).rows);
  return { kind: 'rows', set: itemSet(list), rows: DatesInUtc === true ? rows : rows.map(row => inSiteTime(call, list, row)) };
}

/** `getitems` of a list: rows by CAML, without a word of a next page. */
export const getItemsResource = (call: Call, list: StoredList): Resource => method(() => getItems(call, list));
