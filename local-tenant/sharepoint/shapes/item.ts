import { Format } from '../http/format';
import { expandMissing, notModelled, projectionEmpty, projectionUnknown, unknownSelect } from '../http/errors';
import { isOwn } from '../fields/builtin';
import { StoredField, entityName, isLookup, isPerson, isSeveral } from '../fields/field';
import { annotate, collection, navigation } from '../odata/render';
import { Store } from '../store/database';
import { fieldsOf } from '../store/fields';
import { StoredList, listById } from '../store/lists';
import { principalById } from '../store/principals';
import { ItemRow, Value, itemsByIds } from '../store/rows';
import { itemEtag, itemType } from '../work/items';
import { listPath } from './list';

type Json = Record<string, unknown>;

/** Writes one or more members of a row into an answer. */
type Writer = (row: ItemRow, into: Json) => void;

/** What shaping rows has to know of the request. */
export interface ItemShape {
  store: Store;
  list: StoredList;
  format: Format;
  select: string[];
  expand: string[];
  /** Answers HasUniqueRoleAssignments and EffectiveBasePermissions, which items have from their list. */
  rights: () => { unique: boolean; mask: unknown };
}

const contentTypeId = (list: StoredList): string => `0x0100${list.id.replace(/-/g, '').toUpperCase()}`;
export const versionLabel = (row: { version: number }): string => `${row.version}.0`;

function plainValue(format: Format, value: Value | undefined): unknown {
  return Array.isArray(value) ? collection(format, value) : value ?? null;
}

/** Columns that stand outside the row's data. */
const systemWriters: Record<string, (list: StoredList) => Writer> = {
  FileSystemObjectType: () => (_, into) => { into.FileSystemObjectType = 0; },
  Id: () => (row, into) => { into.Id = row.id; },
  ID: () => (row, into) => { into.ID = row.id; },
  ServerRedirectedEmbedUri: () => (_, into) => { into.ServerRedirectedEmbedUri = null; },
  ServerRedirectedEmbedUrl: () => (_, into) => { into.ServerRedirectedEmbedUrl = ''; },
  ContentTypeId: list => (_, into) => { into.ContentTypeId = contentTypeId(list); },
  ComplianceAssetId: () => (_, into) => { into.ComplianceAssetId = null; },
  OData__ColorTag: () => (_, into) => { into.OData__ColorTag = null; },
  Modified: () => (row, into) => { into.Modified = row.modified; },
  Created: () => (row, into) => { into.Created = row.created; },
  AuthorId: () => (row, into) => { into.AuthorId = row.author; },
  EditorId: () => (row, into) => { into.EditorId = row.editor; },
  OData__UIVersionString: () => (row, into) => { into.OData__UIVersionString = versionLabel(row); },
  Attachments: () => (_, into) => { into.Attachments = false; },
  GUID: () => (row, into) => { into.GUID = row.guid; }
};

const leadingNames = ['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId'];
const trailingNames = ['ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID'];

/** A person has the id as number and as text; empty ones are null in both. A lookup has the id alone. */
function columnWriter(format: Format, field: StoredField): Writer {
  const name = entityName(field.name);
  if (isPerson(field.type)) {
    return (row, into) => {
      const value = row.data[field.name] ?? null;
      const ids = Array.isArray(value) ? (value as number[]) : undefined;
      const empty = value === null || ids?.length === 0;
      into[`${name}Id`] = empty ? null : plainValue(format, value);
      into[`${name}StringId`] = empty ? null : ids ? collection(format, ids.map(String)) : String(value);
    };
  }
  if (isLookup(field.type)) return (row, into) => { into[`${name}Id`] = plainValue(format, row.data[field.name]); };
  return (row, into) => { into[name] = plainValue(format, row.data[field.name]); };
}

function everything(shape: ItemShape, fields: StoredField[]): Writer[] {
  const own = fields.filter(isOwn);
  const [title, rest] = [own.filter(field => field.name === 'Title'), own.filter(field => field.name !== 'Title')];
  const system = (name: string): Writer => systemWriters[name](shape.list);
  const writer = (field: StoredField): Writer => columnWriter(shape.format, field);
  return [...leadingNames.map(system), ...title.map(writer), system('OData__ColorTag'), system('ComplianceAssetId'), ...rest.map(writer), ...trailingNames.map(system)];
}

/** The writer of one name of `$select`. `Id` brings `ID` with it. */
function selected(shape: ItemShape, fields: StoredField[], name: string): Writer[] {
  if (name === '*') return everything(shape, fields);
  if (/^id$/i.test(name)) return [systemWriters.Id(shape.list), systemWriters.ID(shape.list)];
  if (name === 'HasUniqueRoleAssignments') return [(_, into) => { into[name] = shape.rights().unique; }];
  if (name === 'EffectiveBasePermissions') return [(_, into) => { into[name] = shape.rights().mask; }];
  if (systemWriters[name]) return [systemWriters[name](shape.list)];
  const own = fields.filter(isOwn);
  const field = own.find(each => entityName(each.name) === name);
  if (field && (isLookup(field.type) || isPerson(field.type))) throw expandMissing(field.name);
  if (field) return [columnWriter(shape.format, field)];
  const pointer = own.find(each => (isLookup(each.type) || isPerson(each.type)) && [`${entityName(each.name)}Id`, `${entityName(each.name)}StringId`].includes(name));
  if (!pointer) throw unknownSelect(name);
  const write = columnWriter(shape.format, pointer);
  return [(row, into) => {
    const whole: Json = {};
    write(row, whole);
    into[name] = whole[name];
  }];
}

/** What can be read of a person behind a column. */
const personMembers: Record<string, (person: { id: number; title: string; email: string; login: string }) => unknown> = {
  Id: person => person.id, ID: person => person.id, Title: person => person.title, Name: person => person.login, EMail: person => person.email,
  UserName: person => person.email, FirstName: person => person.title.split(' ')[0], LastName: person => person.title.split(' ').slice(1).join(' ')
};

function personOf(shape: ItemShape, field: StoredField, names: string[]): (id: number) => Json | undefined {
  for (const name of names) if (!personMembers[name]) throw projectionUnknown(`${field.name}/${name}`);
  const known = new Map<number, Json | undefined>();
  return id => {
    if (!known.has(id)) {
      const person = principalById(shape.store, id);
      known.set(id, person && Object.fromEntries(names.map(name => [name, personMembers[name](person)])));
    }
    return known.get(id);
  };
}

function lookedUp(shape: ItemShape, field: StoredField, names: string[], rows: ItemRow[]): { read: (id: number) => Json | undefined; type: string } {
  const target = listById(shape.store, field.lookupList!);
  if (!target) return { read: () => undefined, type: 'SP.ListItem' };
  const fields = fieldsOf(shape.store, target);
  const writers = names.flatMap(name => {
    if (!/^id$/i.test(name) && !systemWriters[name] && !fields.some(each => entityName(each.name) === name)) throw projectionUnknown(`${field.name}/${name}`);
    return /^id$/i.test(name) ? [systemWriters.Id(target)] : selected({ ...shape, list: target, select: [], expand: [] }, fields, name);
  });
  const ids = rows.flatMap(row => row.data[field.name] as number | number[] | null).filter((id): id is number => id !== null && id !== undefined);
  const held = itemsByIds(shape.store, target, ids);
  const read = (id: number): Json | undefined => {
    const row = held.get(id);
    if (!row) return undefined;
    const into: Json = {};
    for (const write of writers) write(row, into);
    return into;
  };
  return { read, type: itemType(target) };
}

function idsIn(row: ItemRow, field: StoredField): number | number[] | null {
  if (field.name === 'Author') return row.author;
  if (field.name === 'Editor') return row.editor;
  return (row.data[field.name] ?? null) as number | number[] | null;
}

/**
 * Writes what `$expand` asks for of one column. An empty several-person value leaves the property out in minimal metadata;
 * one of several without the value that was asked for fails the whole request.
 */
function expanded(shape: ItemShape, field: StoredField, rows: ItemRow[]): Writer {
  const name = entityName(field.name);
  const names = shape.select.filter(path => path.startsWith(`${name}/`)).map(path => path.slice(name.length + 1));
  if (names.length === 0) throw expandMissing(field.name);
  const person = isPerson(field.type);
  const found = person ? { read: personOf(shape, field, names), type: 'SP.Data.UserInfoItem' } : lookedUp(shape, field, names, rows);
  const dress = (id: number): Json | undefined => {
    const members = found.read(id);
    if (!members) return undefined;
    const empty = isSeveral(field.type) ? names.find(each => members[each] === '' || members[each] === null) : undefined;
    if (empty) throw projectionEmpty(field.name, empty);
    const notes = annotate(shape.format, { type: found.type, id: '', editLink: '' });
    delete notes['odata.editLink'];
    delete notes['@odata.editLink'];
    const marked = Object.fromEntries(Object.entries(notes).map(([key, value]) => [key, key.endsWith('odata.id') ? `${found.type}-${id}` : value]));
    return { ...marked, ...members };
  };
  return (row, into) => {
    Object.assign(into, navigation(shape.format, name, `${listPath(shape.list)}/Items(${row.id})`));
    const value = idsIn(row, field);
    if (isSeveral(field.type)) {
      const all = ((value ?? []) as number[]).map(dress).filter(each => each !== undefined);
      if (all.length > 0) into[name] = collection(shape.format, all);
      else if (!person || shape.format !== 'minimal') into[name] = collection(shape.format, []);
    } else into[name] = value === null ? null : dress(value as number) ?? null;
  };
}

/** Shapes rows for an answer. Fails with SharePoint's 400 for what cannot be selected or expanded. */
export function itemRows(shape: ItemShape, rows: ItemRow[]): Json[] {
  const fields = fieldsOf(shape.store, shape.list);
  const type = itemType(shape.list);
  const path = listPath(shape.list);
  const heads = shape.expand.map(name => {
    if (name.includes('/')) throw notModelled(`$expand=${name} on items`);
    const field = fields.find(each => entityName(each.name) === name);
    if (!field) throw unknownSelect(name);
    if (!isLookup(field.type) && !isPerson(field.type)) throw notModelled(`$expand=${name} on items`);
    return expanded(shape, field, rows);
  });
  const missing = shape.select.filter(name => name.includes('/')).find(name => !shape.expand.includes(name.split('/')[0]));
  if (missing) throw expandMissing(missing.split('/')[0]);
  const plain = shape.select.filter(name => !name.includes('/'));
  const writers = shape.select.length === 0 ? everything(shape, fields) : plain.flatMap(name => selected(shape, fields, name));
  const ordered = shape.format.startsWith('v4') ? [...writers, ...heads] : [...heads, ...writers];
  return rows.map(row => {
    const into: Json = annotate(shape.format, { type, id: row.uniqueId, etag: `"${row.version}"`, editLink: `${path}/Items(${row.id})` });
    for (const write of ordered) write(row, into);
    return into;
  });
}

/** The set that `odata.metadata` names for a list's items. */
export const itemSet = (list: StoredList): string => `SP.ListData.${list.entity}Items`;

/** Headers of an added row. */
export function addedHeaders(row: ItemRow, list: StoredList, webUrl: string): Record<string, string> {
  return { ETag: itemEtag(row), Location: `${webUrl}/_api/${listPath(list)}/Items(${row.id})` };
}
