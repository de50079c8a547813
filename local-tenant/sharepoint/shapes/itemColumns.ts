import { Format } from '../http/format';
import { expandMissing, notModelled, unknownSelect } from '../http/errors';
import { isOwn } from '../fields/builtin';
import { StoredField, entityName, isLookup, isPerson } from '../fields/field';
import { collection } from '../odata/render';
import { own } from '../own';
import { Viewer } from '../permissions/sight';
import { contentTypeId } from './contentType';
import { StoredList, isPageLibrary } from '../store/lists';
import { ItemRow, Value, Values, hasAttachments, uiVersionOf } from '../store/rows';
import { pageWriters } from './pageColumns';

type Json = Record<string, unknown>;

/** Writes one or more members of a row into an answer. */
export type Writer = (row: ItemRow, into: Json) => void;

/** What shaping rows has to know of the request. */
export interface ItemShape extends Viewer {
  list: StoredList;
  format: Format;
  webUrl: string;
  select: string[];
  expand: string[];
  /** HasUniqueRoleAssignments and EffectiveBasePermissions of a row. */
  rights: (id: number) => { unique: boolean; mask: unknown };
}

export function versionLabel(row: { version: number; data: Values }): string {
  const version = uiVersionOf(row);
  return `${Math.floor(version / 512)}.${version % 512}`;
}

function plainValue(format: Format, value: Value | undefined): unknown {
  if (Array.isArray(value)) return collection(format, value);
  return typeof value === 'object' && value !== null ? { Description: value.Description, Url: value.Url } : value ?? null;
}

/** Columns that stand outside the row's data. */
export const systemWriters: Record<string, (list: StoredList) => Writer> = {
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
  Attachments: () => (row, into) => { into.Attachments = row.data[hasAttachments] === true; },
  GUID: () => (row, into) => { into.GUID = row.guid; }
};

const leadingNames = ['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId'];
const trailingNames = ['ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID'];

/** A library's rows end otherwise. */
const pageTail = ['ID', 'Created', 'AuthorId', 'Modified', 'EditorId', 'OData__CopySource', 'CheckoutUserId', 'OData__UIVersionString', 'GUID'];

/** Names that every item has on SharePoint and the tenant does not keep. */
export const unmodelled = new Set([
  'FileRef', 'FileLeafRef', 'FileDirRef', 'EncodedAbsUrl', 'ServerUrl', 'UniqueId', 'FSObjType', 'owshiddenversion', 'OData__ModerationStatus', 'PermMask',
  'AttachmentFiles', 'ContentType', 'FieldValuesAsHtml', 'FieldValuesAsText', 'FieldValuesForEdit', 'File', 'Folder', 'ParentList', 'RoleAssignments',
  'FirstUniqueAncestorSecurableObject', 'LikedByInformation', 'CheckoutUser', 'CommentsDisabled', 'Properties', 'Versions'
]);

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
  if (field.type === 'LookupMulti') return (row, into) => { into[`${name}Id`] = plainValue(format, row.data[field.name] ?? []); };
  if (field.type === 'Lookup') return (row, into) => { into[`${name}Id`] = plainValue(format, row.data[field.name]); };
  return (row, into) => { into[name] = plainValue(format, row.data[field.name]); };
}

/** What comes without `$select`, in SharePoint's order. */
export function everything(shape: ItemShape, fields: StoredField[]): Writer[] {
  const columns = fields.filter(isOwn);
  const [title, rest] = [columns.filter(field => field.name === 'Title'), columns.filter(field => field.name !== 'Title')];
  const system = (name: string): Writer => systemWriters[name](shape.list);
  const writer = (field: StoredField): Writer => columnWriter(shape.format, field);
  if (isPageLibrary(shape.list)) return [...leadingNames.map(system), system('ComplianceAssetId'), ...columns.map(writer), ...pageTail.map(name => own(pageWriters, name)?.(shape) ?? system(name))];
  return [...leadingNames.map(system), ...title.map(writer), system('OData__ColorTag'), system('ComplianceAssetId'), ...rest.map(writer), ...trailingNames.map(system)];
}

/** The writer of one name of `$select`. `Id` brings `ID` with it. Fails with 400 for what the list has not. */
export function selected(shape: ItemShape, fields: StoredField[], name: string): Writer[] {
  if (name === '*') return everything(shape, fields);
  if (/^id$/i.test(name)) return [systemWriters.Id(shape.list), systemWriters.ID(shape.list)];
  if (name === 'HasUniqueRoleAssignments') return [(row, into) => { into[name] = shape.rights(row.id).unique; }];
  if (name === 'EffectiveBasePermissions') return [(row, into) => { into[name] = shape.rights(row.id).mask; }];
  const ofPage = isPageLibrary(shape.list) ? own(pageWriters, name) : undefined;
  if (ofPage) return [ofPage(shape)];
  const system = own(systemWriters, name);
  if (system) return [system(shape.list)];
  const columns = fields.filter(isOwn);
  const field = columns.find(each => entityName(each.name) === name);
  if (field && (isLookup(field.type) || isPerson(field.type))) throw expandMissing(field.name);
  if (field) return [columnWriter(shape.format, field)];
  const pointer = columns.find(each => (isLookup(each.type) || isPerson(each.type)) && [`${entityName(each.name)}Id`, `${entityName(each.name)}StringId`].includes(name));
  if (!pointer) throw unmodelled.has(name) ? notModelled(`the column '${name}' of items`) : unknownSelect(name);
  const write = columnWriter(shape.format, pointer);
  return [(row, into) => {
    const whole: Json = {};
    write(row, whole);
    into[name] = whole[name];
  }];
}
