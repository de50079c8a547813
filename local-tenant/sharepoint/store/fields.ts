import { StoredField } from '../fields/field';
import { Row, Store } from './database';
import { StoredList, tableOf } from './lists';

const field = (row: Row): StoredField => JSON.parse(String(row.definition)) as StoredField;

interface FieldCache {
  rollbacks: number;
  lists: Map<number, StoredField[]>;
}

const cache = new WeakMap<Store, FieldCache>();

function cached(store: Store): FieldCache['lists'] {
  let found = cache.get(store);
  if (found?.rollbacks !== store.rollbacks()) cache.set(store, found = { rollbacks: store.rollbacks(), lists: new Map() });
  return found.lists;
}

/** All fields of a list in their order, the built-in ones included. */
export function fieldsOf(store: Store, list: StoredList): StoredField[] {
  const lists = cached(store);
  let found = lists.get(list.number);
  if (!found) lists.set(list.number, found = store.all('SELECT definition FROM fields WHERE list = ? ORDER BY position', list.number).map(field));
  return found;
}

/** By internal name or, failing that, by title. */
export function fieldByName(store: Store, list: StoredList, name: string): StoredField | undefined {
  const all = fieldsOf(store, list);
  return all.find(each => each.name.toLowerCase() === name.toLowerCase()) ?? all.find(each => each.title === name);
}

/** Forgets what was read of a list's fields. */
function forgetFields(store: Store, list: StoredList): void {
  cached(store).delete(list.number);
}

export function addField(store: Store, list: StoredList, added: StoredField): void {
  forgetFields(store, list);
  store.run('INSERT INTO fields (list, id, name, title, position, definition) VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM fields WHERE list = ?), ?)',
    list.number, added.id, added.name, added.title, list.number, JSON.stringify(added));
  if (added.indexed) indexField(store, list, added);
}

export function saveField(store: Store, list: StoredList, changed: StoredField): void {
  forgetFields(store, list);
  store.run('UPDATE fields SET title = ?, definition = ? WHERE list = ? AND name = ?', changed.title, JSON.stringify(changed), list.number, changed.name);
  if (changed.indexed) indexField(store, list, changed);
  else unindexField(store, list, changed);
}

export function removeField(store: Store, list: StoredList, gone: StoredField): void {
  forgetFields(store, list);
  unindexField(store, list, gone);
  const path = `'$."${gone.name}"'`;
  store.run(`UPDATE ${tableOf(list)} SET data = json_remove(data, ${path}), keys = json_remove(keys, ${path})`);
  store.run('DELETE FROM fields WHERE list = ? AND name = ?', list.number, gone.name);
}

/** Where a field's searchable value stands in a row. */
export const keyOf = (name: string): string => `json_extract(keys, '$."${name}"')`;

const indexName = (list: StoredList, field: StoredField): string => `"${tableOf(list)}_${field.name}"`;

function indexField(store: Store, list: StoredList, field: StoredField): void {
  store.run(`CREATE INDEX IF NOT EXISTS ${indexName(list, field)} ON ${tableOf(list)} (${keyOf(field.name)}, id)`);
}

function unindexField(store: Store, list: StoredList, field: StoredField): void {
  store.run(`DROP INDEX IF EXISTS ${indexName(list, field)}`);
}
