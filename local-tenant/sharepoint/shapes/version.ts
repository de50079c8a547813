import { isOwn } from '../fields/builtin';
import { StoredField, isLookup, isPerson } from '../fields/field';
import { unknownSelect } from '../http/errors';
import { Format } from '../http/format';
import { Viewer, mayOnItem } from '../permissions/sight';
import { Store } from '../store/database';
import { fieldsOf } from '../store/fields';
import { StoredList, listById } from '../store/lists';
import { principalById } from '../store/principals';
import { ItemRow, Value, Values, hasAttachments, itemById, pastVersions } from '../store/rows';
import { annotate } from '../odata/render';
import { contentTypeId } from './contentType';
import { versionLabel } from './itemColumns';
import { listPath } from './list';

type Json = Record<string, unknown>;

export interface VersionShape extends Viewer {
  list: StoredList;
  format: Format;
  select: string[];
}

interface Version {
  version: number;
  modified: string;
  editor: number;
  data: Values;
}

/** Versions name people with id, name and address, other than items do. */
function personIn(store: Store, id: number): Json {
  const person = principalById(store, id);
  return { LookupId: id, LookupValue: person?.title ?? '', Email: person?.email ?? '' };
}

function pointedAt(viewer: Viewer, field: StoredField, id: number): Json {
  const target = listById(viewer.store, field.lookupList!);
  const row = target && mayOnItem(viewer, target, id, 'ViewListItems') ? itemById(viewer.store, target, id) : undefined;
  return { LookupId: id, LookupValue: row ? String(row.data[field.lookupField ?? 'Title'] ?? '') : '' };
}

function valueIn(viewer: Viewer, field: StoredField, value: Value | undefined): unknown {
  if (value === undefined || value === null) return null;
  const one = isPerson(field.type) ? (id: number) => personIn(viewer.store, id) : isLookup(field.type) ? (id: number) => pointedAt(viewer, field, id) : undefined;
  if (!one) return value;
  return Array.isArray(value) ? (value as number[]).map(one) : one(value as number);
}

/** Inner names are escaped twice in versions: `OData__x005f_UIVersionString`. */
const versionName = (name: string): string => (name.startsWith('_') ? `OData__x005f_${name.slice(1)}` : name.replace(/_/g, '_x005f_'));

function whole(shape: VersionShape, row: ItemRow, version: Version, current: boolean): Json {
  const { store, list } = shape;
  const own = fieldsOf(store, list).filter(isOwn);
  return {
    Created: version.modified.replace('Z', ''),
    IsCurrentVersion: current,
    VersionId: version.version * 512,
    VersionLabel: versionLabel(version),
    ID: row.id,
    ContentTypeId: { StringValue: contentTypeId(list) },
    ...Object.fromEntries(own.map(field => [versionName(field.name), valueIn(shape, field, version.data[field.name])])),
    Modified: version.modified,
    Author: personIn(store, row.author),
    Editor: personIn(store, version.editor),
    OData__x005f_UIVersionString: versionLabel(version),
    Attachments: version.data[hasAttachments] === true,
    GUID: row.guid,
    ComplianceAssetId: null,
    OData__x005f_ModerationStatus: 0,
    OData__x005f_Level: 1,
    UniqueId: row.uniqueId,
    owshiddenversion: version.version,
    FSObjType: '0',
    ScopeId: `{${list.id.toUpperCase()}}`,
    FileRef: `${list.url}/${row.id}_.000`,
    MetaInfo: ''
  };
}

function cut(members: Json, select: string[]): Json {
  if (select.length === 0 || select.includes('*')) return members;
  return Object.fromEntries(select.map(name => {
    if (!(name in members)) throw unknownSelect(name);
    return [name, members[name]];
  }));
}

/** All versions of a row, the current one first. */
export function versionRows(shape: VersionShape, row: ItemRow): Json[] {
  const versions: Version[] = [row, ...pastVersions(shape.store, shape.list, row.id)];
  return versions.map((version, at) => {
    const path = `${listPath(shape.list)}/Items(${row.id})/Versions(${version.version * 512})`;
    return { ...annotate(shape.format, { type: 'SP.ListItemVersion', id: path, editLink: path }), ...cut(whole(shape, row, version, at === 0), shape.select) };
  });
}
