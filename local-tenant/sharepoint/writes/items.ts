import { randomUUID } from 'node:crypto';
import { accessDenied, duplicateValue, etagMismatch, invalidQuery, itemMissing, libraryNeedsFile } from '../http/errors';
import { Call } from '../http/call';
import { compute, keysOf } from '../fields/compute';
import { isOwn } from '../fields/builtin';
import { StoredField } from '../fields/field';
import { moment } from '../fields/time';
import { ValueChecks, defaultOf, fieldWritten, readValue } from '../fields/values';
import { may } from '../permissions/effective';
import { mayOnItem } from '../permissions/sight';
import { Permission } from '../permissions/bits';
import { changeTypes, recordChange } from '../store/changes';
import { Cell } from '../store/database';
import { fieldsOf, keyOf } from '../store/fields';
import { StoredList, isPageLibrary, listById, saveList, scopeOf, tableOf } from '../store/lists';
import { principalById } from '../store/principals';
import { ItemRow, Values, insertRow, itemById, keepVersion, updateRow } from '../store/rows';
import { demandCheckedOut, keepWork, pageRowValues } from './checkout';
import { checkValidation } from './validation';

export const itemType = (list: StoredList): string => `SP.Data.${list.entity}Item`;
/** The ETag of headers and of 412 texts. */
export const itemEtag = (row: ItemRow): string => `"${row.uniqueId},${row.version}"`;

export function demandOnList(call: Call, list: StoredList, permission: Permission): void {
  if (!may(call.store, scopeOf(list), call.user, permission)) throw accessDenied();
}

/** Tells the change log what happened to a row. */
export function logItem(call: Call, list: StoredList, row: ItemRow, type: number, draft = false): void {
  recordChange(call.store, call.tenant.now(), { kind: 'Item', type, list: list.id, item: row.id, thing: row.uniqueId, draft });
}

function checksOf(call: Call): ValueChecks {
  const { store } = call;
  return {
    verbose: call.verboseBody,
    userExists: id => principalById(store, id) !== undefined,
    rowExists: (listId, id) => {
      const target = listById(store, listId);
      return target !== undefined && mayOnItem(call, target, id, 'ViewListItems') && store.one(`SELECT 1 AS there FROM ${tableOf(target)} WHERE id = ?`, id) !== undefined;
    }
  };
}

/** The values of a form's columns, by the rules of a plain body. */
export const checkedValues = (call: Call, list: StoredList, fields: StoredField[], body: Record<string, unknown>): Values =>
  written({ ...call, verboseBody: false }, list, fields, body);

/** The values that a body writes. Read-only columns are passed over, as SharePoint does. */
function written(call: Call, list: StoredList, fields: StoredField[], body: Record<string, unknown>): Values {
  const checks = checksOf(call);
  const values = pageRowValues(list, body);
  for (const [property, value] of Object.entries(body)) {
    const field = fieldWritten(fields, property, itemType(list));
    if (isOwn(field) && !field.readOnly) values[field.name] = readValue(value, field, checks);
  }
  return values;
}

/** Fails with SharePoint's 500 when another row has the value of a unique column. */
export function checkUnique(call: Call, list: StoredList, fields: StoredField[], keys: Values, id: number): void {
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
  if (list.template !== 100) throw libraryNeedsFile();
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
  checkValidation(list, fields, data);
  checkUnique(call, list, fields, keys, row.id);
  insertRow(store, list, row, keys);
  saveList(store, { ...list, lastId: row.id, itemCount: list.itemCount + 1, modified: now });
  logItem(call, list, row, changeTypes.add);
  return row;
}

/** Whether `If-Match` fits: `*`, the number alone, or the guid with the number. */
function matches(sent: string, row: ItemRow): boolean {
  return sent.trim() === '*' || sent === `"${row.version}"` || sent === itemEtag(row);
}

/** Fails with 412 and the held ETag when the row has changed since the caller read it. */
export function checkEtag(call: Call, row: ItemRow): void {
  if (call.ifMatch === undefined) throw invalidQuery('The If-Match header is missing. A MERGE or DELETE of a list item needs it.');
  if (!matches(call.ifMatch, row)) throw etagMismatch(call.ifMatch, itemEtag(row));
}

/** Changes some columns of a row; the row as it was becomes a version. Needs EditListItems and a fitting If-Match. */
export function updateItem(call: Call, list: StoredList, id: number, body: Record<string, unknown>): ItemRow {
  checkEtag(call, itemFor(call, list, id, 'EditListItems'));
  return reviseItem(call, list, id, (row, fields) => ({ ...row.data, ...written(call, list, fields, body) }));
}

/** Gives a row new values and a new version; the caller has looked at rights and ETag. */
export function reviseItem(call: Call, list: StoredList, id: number, revise: (row: ItemRow, fields: StoredField[]) => Values): ItemRow {
  const { store } = call;
  const row = heldItem(call, list, id);
  if (isPageLibrary(list)) demandCheckedOut(call, list, row);
  const fields = fieldsOf(store, list);
  const data = revise(row, fields);
  compute(fields, data);
  checkValidation(list, fields, data);
  const keys = keysOf(fields, data);
  checkUnique(call, list, fields, keys, id);
  const changed: ItemRow = { ...row, version: row.version + 1, modified: moment(call.tenant.now()), editor: call.user.id, data };
  keepChanged(call, list, row, changed, keys);
  saveList(store, { ...list, modified: changed.modified });
  logItem(call, list, changed, changeTypes.update, isPageLibrary(list));
  return changed;
}

function keepChanged(call: Call, list: StoredList, row: ItemRow, changed: ItemRow, keys: Values): void {
  if (isPageLibrary(list)) return keepWork(call, list, changed);
  if (list.settings.EnableVersioning) keepVersion(call.store, list, row);
  updateRow(call.store, list, changed, keys);
}

/** A row that is there and in the caller's sight. Fails with 404: who may not see a row does not learn that it is there. */
export function heldItem(call: Call, list: StoredList, id: number): ItemRow {
  const row = itemById(call.store, list, id);
  if (!row || !mayOnItem(call, list, id, 'ViewListItems')) throw itemMissing();
  return row;
}

/** A row that the caller may do something with. Fails with 404, and with 403 when the row is in sight but the right is missing. */
export function itemFor(call: Call, list: StoredList, id: number, permission: Permission): ItemRow {
  const row = heldItem(call, list, id);
  if (!mayOnItem(call, list, id, permission) || !mayWriteRow(call, list, row)) throw accessDenied();
  return row;
}

/** Whether the list's WriteSecurity leaves a row to the caller: who may override what a list does (CancelCheckout) is not held to it. */
function mayWriteRow(call: Call, list: StoredList, row: ItemRow): boolean {
  const { WriteSecurity = 1 } = list.settings;
  return WriteSecurity === 1 || (WriteSecurity === 2 && row.author === call.user.id) || mayOnItem(call, list, row.id, 'CancelCheckout');
}
