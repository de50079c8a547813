import { Answer } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { notModelled, wrongType } from '../http/errors';
import { CamlView, readView } from '../caml/view';
import { StoredField } from '../fields/field';
import { maskOn } from '../permissions/effective';
import { contentTypeId } from '../shapes/contentType';
import { fileRefOf, leafOf } from '../shapes/pageColumns';
import { writeCell } from '../shapes/stream';
import { fieldsOf } from '../store/fields';
import { scopeOfItem } from '../store/itemScopes';
import { StoredList, isPageLibrary, scopeOf } from '../store/lists';
import { ItemRow, hasAttachments, uiVersionOf } from '../store/rows';
import { viewsOf } from '../store/views';
import { camlScope, runView } from './caml';
import { Resource, method } from './resource';

/** Bit of `RenderOptions` for the rows; the others ask for what stands around a list. */
const listData = 2;
/** Rows of a view that says nothing of it. */
const viewRows = 30;

const hex = (mask: bigint): string => `0x${mask.toString(16)}`;

function baseMembers(call: Call, list: StoredList, row: ItemRow): Record<string, unknown> {
  const file = fileRefOf(list, row);
  return {
    ID: String(row.id), PermMask: hex(maskOn(call.store, scopeOfItem(call.store, list, row.id), call.user)), FSObjType: '0', UniqueId: `{${row.uniqueId.toUpperCase()}}`,
    ContentTypeId: contentTypeId(list), FileRef: file, 'FileRef.urlencode': encodeURIComponent(file).replace(/_/g, '%5F').replace(/\./g, '%2E'),
    'FileRef.urlencodeasurl': encodeURI(file), 'FileRef.urlencoding': encodeURI(file), 'FileRef.scriptencodeasurl': file.replace(/\//g, '\\u002f'),
    Attachments: row.data[hasAttachments] === true ? '1' : '0', SMTotalSize: String(JSON.stringify(row.data).length), _CommentFlags: '', _CommentCount: ''
  };
}

/** A page's row says more of its file, and nothing of files at the row. */
function pageMembers(list: StoredList, row: ItemRow, base: Record<string, unknown>): Record<string, unknown> {
  const { ID, PermMask, FSObjType, UniqueId, SMTotalSize, _CommentFlags, ...rest } = base;
  const leaf = leafOf(row);
  for (const name of ['Attachments', '_CommentCount']) delete rest[name];
  return {
    ID, PermMask, FSObjType, HTML_x0020_File_x0020_Type: '', UniqueId, ProgId: '', NoExecute: '0', ...rest, _UIVersion: String(uiVersionOf(row)), SMTotalSize,
    File_x0020_Size: SMTotalSize, _CommentFlags, File_x0020_Type: 'aspx', FileLeafRef: leaf, 'FileLeafRef.Name': leaf.replace(/\.aspx$/, ''), 'FileLeafRef.Suffix': 'aspx',
    FileDirRef: list.url
  };
}

function rowOf(call: Call, list: StoredList, fields: StoredField[], row: ItemRow): Record<string, unknown> {
  const into: Record<string, unknown> = isPageLibrary(list) ? pageMembers(list, row, baseMembers(call, list, row)) : baseMembers(call, list, row);
  for (const field of fields) if (!(field.name in into)) writeCell(call, call.tenant.language, field, row, into);
  return { ...into, ItemChildCount: '0', FolderChildCount: '0', owshiddenversion: String(row.version), Restricted: '' };
}

/** The view's columns; the default view's when it names none. */
function shownFields(call: Call, list: StoredList, view: CamlView): StoredField[] {
  const names = view.fields.length > 0 ? view.fields : viewsOf(call.store, list).find(each => each.isDefault)?.fields ?? ['Title'];
  const fields = fieldsOf(call.store, list);
  return names.flatMap(name => fields.find(field => field.name === name) ?? []);
}

function render(call: Call, list: StoredList): Answer {
  const { parameters, overrideParameters } = bodyOf(call) as { parameters?: Record<string, unknown>; overrideParameters?: unknown };
  const { ViewXml = '', RenderOptions = listData, Paging, ...others } = parameters ?? {};
  const asked = Object.keys(others).filter(name => !['__metadata', 'AddRequiredFields', 'AllowMultipleValueFilterForTaxonomyFields', 'DatesInUtc'].includes(name));
  if (overrideParameters || asked.length > 0) throw notModelled(`RenderListDataAsStream with ${asked.join(', ') || 'overrideParameters'}`);
  if (typeof ViewXml !== 'string') throw wrongType('Edm.String');
  if (RenderOptions !== listData && RenderOptions !== 0) throw notModelled(`RenderListDataAsStream with RenderOptions ${String(RenderOptions)}`);
  const view = readView(camlScope(call, list), ViewXml);
  const limit = view.rowLimit ?? viewRows;
  const paging = typeof Paging === 'string' && Paging !== '' ? Paging : undefined;
  const page = runView(call, list, { ...view, rowLimit: limit }, paging);
  const first = Number(new URLSearchParams(paging?.replace(/^\?/, '')).get('PageFirstRow') ?? 1);
  const fields = shownFields(call, list, view);
  const next = page.position && `?${page.position}&PageFirstRow=${first + limit}&View=00000000-0000-0000-0000-000000000000`;
  const body = {
    Row: page.rows.map(row => rowOf(call, list, fields, row)), FirstRow: first, FolderPermissions: hex(maskOn(call.store, scopeOf(list), call.user)),
    LastRow: first + page.rows.length - 1, RowLimit: limit, ...(next ? { NextHref: next } : {}), FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
  return { kind: 'raw', contentType: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

/** `RenderListDataAsStream` of a list: rows as a page would show them, everything as text. */
export const streamResource = (call: Call, list: StoredList): Resource => method(() => render(call, list));
