import { randomUUID } from 'node:crypto';
import { accessDenied, duplicateValue, etagMismatch, invalidQuery, itemMissing } from '../http/errors';
import { Call } from '../http/call';
import { compute, keysOf } from '../fields/compute';
import { isOwn } from '../fields/builtin';
import { StoredField } from '../fields/field';
import { moment } from '../fields/time';
import { ValueChecks, defaultOf, fieldWritten, readValue } from '../fields/values';
import { may } from '../permissions/effective';
import { Permission } from '../permissions/bits';
import { Cell } from '../store/database';
import { fieldsOf, keyOf } from '../store/fields';
import { StoredList, listById, saveList, scopeOf, tableOf } from '../store/lists';
import { principalById } from '../store/principals';
import { ItemRow, Values, deleteRow, insertRow, itemById, keepVersion, recycleRow, updateRow } from '../store/rows';

export const itemType = (list: StoredList): string => `SP.Data.${list.entity}Item`;
/** The ETag of headers and of 412 texts. */
export const itemEtag = (row: ItemRow): string => `"${row.uniqueId},${row.version}"`;

export function demandOnList(call: Call, list: StoredList, permission: Permission): void {
  if (!may(call.store, scopeOf(list), call.user, permission)) throw accessDenied();
}

function checksOf(call: Call): ValueChecks {
  const { store } = call;
  return {
    verbose: call.verboseBody,
    userExists: id => principalById(store, id) !== undefined,
    rowExists: (listId, id) => {
      const target = listById(store, listId);
      return target !== undefined && store.one(`SELECT 1 AS there FROM ${tableOf(target)} WHERE id = ?`, id) !== undefined;
    }
  };
}

/** The values that a body writes. Read-only columns are passed over, as SharePoint does. */
function written(call: Call, list: StoredList, fields: StoredField[], body: Record<string, unknown>): Values {
  const checks = checksOf(call);
  const values: Values = {};
  for (const [property, value] of Object.entries(body)) {
    const field = fieldWritten(fields, property, itemType(list));
    if (isOwn(field) && !field.readOnly) values[field.name] = readValue(value, field, checks);
  }
  return values;
}

function checkUnique(call: Call, list: StoredList, fields: StoredField[], keys: Values, id: number): void {
  for (const field of fields) {
    const key = keys[field.name];
    if (!field.unique || key === undefined || key === null) continue;
    const other = call.store.one(`SELECT id FROM ${tableOf(list)} WHERE ${keyOf(field.name)} = ? AND id <> ?`, key as Cell, id);
    if (other) throw duplicateValue(field.title);
  }
}

/** Adds a row with the body's values and the columns' defaults. Needs AddListItems. */
export function addItem(call: Call, list: StoredList, body: Record<string, unknown>): ItemRow {
  demandOnList(call, list, 'AddListItems');
  const { store } = call;
  const fields = fieldsOf(store, list);
  const now = moment(call.tenant.now());
  const data: Values = {};
  for (const field of fields.filter(isOwn)) data[field.name] = defaultOf(field, now);
  Object.assign(data, written(call, list, fields, body));
  compute(fields, data);
  const keys = keysOf(fields, data);
  const row: ItemRow = {
    id: list.lastId + 1, guid: randomUUID(), uniqueId: randomUUID(), version: 1, created: now, modified: now,
    author: call.user.id, editor: call.user.id, data
  };
  checkUnique(call, list, fields, keys, row.id);
  insertRow(store, list, row, keys);
  saveList(store, { ...list, lastId: row.id, itemCount: list.itemCount + 1, modified: now });
  return row;
}

/** Whether `If-Match` fits: `*`, the number alone, or the guid with the number. */
function matches(sent: string, row: ItemRow): boolean {
  return sent.trim() === '*' || sent === `"${row.version}"` || sent === itemEtag(row);
}

/** Fails with 412 and the held ETag when the row has changed since the caller read it. */
function checkEtag(call: Call, row: ItemRow): void {
  if (call.ifMatch === undefined) throw invalidQuery('The If-Match header is missing. A MERGE or DELETE of a list item needs it.');
  if (!matches(call.ifMatch, row)) throw etagMismatch(call.ifMatch, itemEtag(row));
}

/** Changes some columns of a row; the row as it was becomes a version. Needs EditListItems and a fitting If-Match. */
export function updateItem(call: Call, list: StoredList, id: number, body: Record<string, unknown>): ItemRow {
  demandOnList(call, list, 'EditListItems');
  const { store } = call;
  const row = heldItem(call, list, id);
  checkEtag(call, row);
  const fields = fieldsOf(store, list);
  const data = { ...row.data, ...written(call, list, fields, body) };
  compute(fields, data);
  const keys = keysOf(fields, data);
  checkUnique(call, list, fields, keys, id);
  const changed: ItemRow = { ...row, version: row.version + 1, modified: moment(call.tenant.now()), editor: call.user.id, data };
  if (list.settings.EnableVersioning) keepVersion(store, list, row);
  updateRow(store, list, changed, keys);
  saveList(store, { ...list, modified: changed.modified });
  return changed;
}

/** A row that is there. Fails with 404. */
export function heldItem(call: Call, list: StoredList, id: number): ItemRow {
  const row = itemById(call.store, list, id);
  if (!row) throw itemMissing();
  return row;
}

function countDown(call: Call, list: StoredList): void {
  const now = moment(call.tenant.now());
  saveList(call.store, { ...list, itemCount: list.itemCount - 1, modified: now, deleted: now });
}

/** Deletes a row for good. Needs DeleteListItems and a fitting If-Match. */
export function deleteItem(call: Call, list: StoredList, id: number): void {
  demandOnList(call, list, 'DeleteListItems');
  checkEtag(call, heldItem(call, list, id));
  deleteRow(call.store, list, id);
  countDown(call, list);
}

/** Moves a row to the recycle bin; answers the bin's id. Needs DeleteListItems. */
export function recycleItem(call: Call, list: StoredList, id: number): string {
  demandOnList(call, list, 'DeleteListItems');
  const row = heldItem(call, list, id);
  const bin = { id: randomUUID(), at: moment(call.tenant.now()), by: call.user.id };
  recycleRow(call.store, list, row, bin);
  countDown(call, list);
  return bin.id;
}
