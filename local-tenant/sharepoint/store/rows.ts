import { Cell, Row, Store } from './database';
import { StoredList, rowsTableOf, tableOf } from './lists';

/** A stored value of a column: text, number, yes/no, ids, choices or a link; null when empty. */
export type Value = string | number | boolean | null | number[] | string[] | { Url: string; Description: string };
export type Values = Record<string, Value>;

/** Where a row's data say that it has files; no column's name. */
export const hasAttachments = '@attachments';

/** Where a page's data say which version they are: 512 for each major one and 1 for each minor one. */
export const uiVersionKey = '@uiVersion';

export interface ItemRow {
  id: number;
  /** The column GUID. */
  guid: string;
  /** The guid of ETags and of `odata.id`. */
  uniqueId: string;
  version: number;
  created: string;
  modified: string;
  author: number;
  editor: number;
  data: Values;
}

export interface PastVersion {
  version: number;
  modified: string;
  editor: number;
  data: Values;
}

/** A version's number as SharePoint counts: 512 for 1.0, 513 for 1.1. */
export const uiVersionOf = ({ version, data }: { version: number; data: Values }): number => (data[uiVersionKey] as number | undefined) ?? version * 512;

export const itemOf = (row: Row): ItemRow => ({
  id: Number(row.id), guid: String(row.guid), uniqueId: String(row.unique_id), version: Number(row.version), created: String(row.created),
  modified: String(row.modified), author: Number(row.author), editor: Number(row.editor), data: JSON.parse(String(row.data)) as Values
});

export function itemById(store: Store, list: StoredList, id: number): ItemRow | undefined {
  const row = store.one(`SELECT * FROM ${tableOf(list)} WHERE id = ?`, id);
  return row && itemOf(row);
}

/** Rows by their ids, those that meet a test on the table when one is given. */
export function itemsByIds(store: Store, list: StoredList, ids: number[], test?: { sql: string; cells: Cell[] }): Map<number, ItemRow> {
  const wanted = [...new Set(ids)];
  const rows = store.all(`SELECT * FROM ${tableOf(list)} WHERE id IN (SELECT value FROM json_each(?)) AND ${test?.sql ?? 'TRUE'}`, JSON.stringify(wanted), ...test?.cells ?? []).map(itemOf);
  return new Map(rows.map(row => [row.id, row]));
}

export function insertRow(store: Store, list: StoredList, row: ItemRow, keys: Values): void {
  store.run(`INSERT INTO ${rowsTableOf(list)} (id, guid, unique_id, version, created, modified, author, editor, data, keys) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.id, row.guid, row.uniqueId, row.version, row.created, row.modified, row.author, row.editor, JSON.stringify(row.data), JSON.stringify(keys));
}

export function updateRow(store: Store, list: StoredList, row: ItemRow, keys: Values): void {
  store.run(`UPDATE ${rowsTableOf(list)} SET version = ?, modified = ?, editor = ?, data = ?, keys = ? WHERE id = ?`,
    row.version, row.modified, row.editor, JSON.stringify(row.data), JSON.stringify(keys), row.id);
}

export function deleteRow(store: Store, list: StoredList, id: number): void {
  store.run(`DELETE FROM ${rowsTableOf(list)} WHERE id = ?`, id);
  store.run('DELETE FROM versions WHERE list = ? AND item = ?', list.number, id);
  store.run('DELETE FROM page_drafts WHERE list = ? AND id = ?', list.number, id);
}

export function insertVersion(store: Store, list: StoredList, id: number, { version, modified, editor, data }: PastVersion): void {
  store.run('INSERT INTO versions (list, item, version, modified, editor, data) VALUES (?, ?, ?, ?, ?, ?)',
    list.number, id, version, modified, editor, JSON.stringify(data));
}

/** Keeps how a row was; versions older than the list's limit go. */
export function keepVersion(store: Store, list: StoredList, row: ItemRow): void {
  insertVersion(store, list, row.id, row);
  store.run('DELETE FROM versions WHERE list = ? AND item = ? AND version <= ?', list.number, row.id, row.version + 1 - list.settings.MajorVersionLimit);
}

/** Earlier versions, newest first. */
export function pastVersions(store: Store, list: StoredList, id: number): PastVersion[] {
  return store.all('SELECT * FROM versions WHERE list = ? AND item = ? ORDER BY version DESC', list.number, id).map(row => ({
    version: Number(row.version), modified: String(row.modified), editor: Number(row.editor), data: JSON.parse(String(row.data)) as Values
  }));
}

export function deleteVersion(store: Store, list: StoredList, id: number, version: number): void {
  store.run('DELETE FROM versions WHERE list = ? AND item = ? AND version = ?', list.number, id, version);
}
