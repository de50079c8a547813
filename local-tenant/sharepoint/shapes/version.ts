import { isOwn } from '../fields/builtin';
import { StoredField, isLookup, isPerson } from '../fields/field';
import { unknownSelect } from '../http/errors';
import { Format } from '../http/format';
import { Viewer, mayOnItem } from '../permissions/sight';
import { Store } from '../store/database';
import { fieldsOf } from '../store/fields';
import { StoredList, isPageLibrary, listById } from '../store/lists';
import { checkedIn, checkedOut, publishedRow } from '../store/pageDrafts';
import { principalById } from '../store/principals';
import { ItemRow, Value, Values, hasAttachments, itemById, pastVersions, uiVersionOf } from '../store/rows';
import { annotate } from '../odata/render';
import { contentTypeId } from './contentType';
import { versionLabel } from './itemColumns';
import { listPath } from './list';
import { fileRefOf } from './pageColumns';

type Json = Record<string, unknown>;

interface VersionShape extends Viewer {
  list: StoredList;
  format: Format;
  select: string[];
}

/** A row at one version. */
export interface Version {
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
    VersionId: uiVersionOf(version),
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
    OData__x005f_Level: levelOf(shape, row, version),
    UniqueId: row.uniqueId,
    owshiddenversion: version.version,
    FSObjType: '0',
    ScopeId: `{${list.id.toUpperCase()}}`,
    FileRef: fileRefOf(list, row),
    MetaInfo: ''
  };
}

function cut(members: Json, select: string[]): Json {
  if (select.length === 0 || select.includes('*')) return members;
  return Object.fromEntries(select.map(name => {
    if (!Object.hasOwn(members, name)) throw unknownSelect(name);
    return [name, members[name]];
  }));
}

/** 1 published, 2 a draft, 255 checked out. */
function levelOf({ store, list }: VersionShape, row: ItemRow, version: Version): number {
  if (uiVersionOf(version) % 512 === 0) return 1;
  return version === row && checkedOut(store, list, row.id) ? 255 : 2;
}

/** A row as it was and is, the version in sight first. Of a page readers have the published versions alone. */
export function versionsOf(viewer: Viewer, list: StoredList, row: ItemRow): Version[] {
  const past: Version[] = pastVersions(viewer.store, list, row.id);
  if (!isPageLibrary(list)) return [row, ...past];
  const levels = [publishedRow(viewer.store, list, row.id), checkedIn(viewer.store, list, row.id)].filter((each): each is ItemRow => each !== undefined);
  const before = [...levels, ...past].filter(each => uiVersionOf(each) < uiVersionOf(row)).sort((a, b) => uiVersionOf(b) - uiVersionOf(a));
  const all = [row, ...before];
  return mayOnItem(viewer, list, row.id, 'EditListItems') ? all : all.filter(each => uiVersionOf(each) % 512 === 0);
}

/** All versions of a row, the current one first. */
export function versionRows(shape: VersionShape, row: ItemRow): Json[] {
  return versionsOf(shape, shape.list, row).map((version, at) => {
    const path = `${listPath(shape.list)}/Items(${row.id})/Versions(${uiVersionOf(version)})`;
    return { ...annotate(shape.format, { type: 'SP.ListItemVersion', id: path, editLink: path }), ...cut(whole(shape, row, version, at === 0), shape.select) };
  });
}
