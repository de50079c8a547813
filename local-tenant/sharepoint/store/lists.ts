import { Row, Store } from './database';

/** What of a list can be changed and is not its own column in the store. */
export interface ListSettings {
  Description: string;
  Hidden: boolean;
  EnableVersioning: boolean;
  MajorVersionLimit: number;
  EnableAttachments: boolean;
  NoCrawl: boolean;
  ContentTypesEnabled: boolean;
  OnQuickLaunch: boolean;
  /** Whose rows somebody may change: 1 everybody's, 2 one's own, 4 nobody's. Kept since there is such a thing, absent before. */
  WriteSecurity?: number;
  /** What every row must meet, with internal names; kept since there are formulas, absent before. */
  ValidationFormula?: string | null;
  ValidationMessage?: string | null;
}

export interface StoredList {
  /** Number of the list's own table of rows. */
  number: number;
  id: string;
  title: string;
  /** Server-relative address of the root folder; stays when the title changes. */
  url: string;
  template: number;
  /** The name in `SP.Data.<entity>Item`; made from the first title, stays. */
  entity: string;
  version: number;
  created: string;
  modified: string;
  /** When a row was last deleted. */
  deleted: string;
  itemCount: number;
  lastId: number;
  uniqueScope: boolean;
  settings: ListSettings;
  /** Of a page library: what takes the table's place for one reader, each page at the level that this person sees. */
  seenAs?: string;
}

const list = (row: Row): StoredList => ({
  number: Number(row.number), id: String(row.id), title: String(row.title), url: String(row.url), template: Number(row.template),
  entity: String(row.entity), version: Number(row.version), created: String(row.created), modified: String(row.modified),
  deleted: String(row.deleted), itemCount: Number(row.item_count), lastId: Number(row.last_id), uniqueScope: row.unique_scope === 1,
  settings: JSON.parse(String(row.settings)) as ListSettings
});

/** Where a list's rows are read. */
export const tableOf = (list: StoredList): string => list.seenAs ?? rowsTableOf(list);
/** Where a list's rows are kept; of a page library those that are published. */
export const rowsTableOf = (list: StoredList): string => `rows_${list.number}`;
export const isPageLibrary = ({ template }: { template: number }): boolean => template === 119;
export const scopeOf = (list: StoredList): string => (list.uniqueScope ? `list:${list.id}` : 'web');

/** Lists in the recycle bin are nowhere else. */
const standing = 'number NOT IN (SELECT list FROM recycled_lists)';

export function lists(store: Store): StoredList[] {
  return store.all(`SELECT * FROM lists WHERE ${standing} ORDER BY title COLLATE NOCASE`).map(list);
}

function oneList(store: Store, column: 'id' | 'title' | 'url' | 'number', value: string | number): StoredList | undefined {
  const row = store.one(`SELECT * FROM lists WHERE ${column} = ? AND ${standing}`, value);
  return row && list(row);
}

export const listById = (store: Store, id: string): StoredList | undefined => oneList(store, 'id', id.toLowerCase());
export const listByTitle = (store: Store, title: string): StoredList | undefined => oneList(store, 'title', title);
export const listByUrl = (store: Store, url: string): StoredList | undefined => oneList(store, 'url', url);
export const listByNumber = (store: Store, number: number): StoredList | undefined => oneList(store, 'number', number);

/** Adds a list with its own table; the fields are added by the caller. */
export function addList(store: Store, added: Omit<StoredList, 'number'>): StoredList {
  store.run(
    `INSERT INTO lists (id, title, url, template, entity, version, created, modified, deleted, item_count, last_id, unique_scope, settings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    added.id, added.title, added.url, added.template, added.entity, added.version, added.created, added.modified, added.deleted,
    added.itemCount, added.lastId, added.uniqueScope ? 1 : 0, JSON.stringify(added.settings));
  const made = listById(store, added.id)!;
  store.run(`CREATE TABLE ${rowsTableOf(made)} (
    id INTEGER PRIMARY KEY, guid TEXT NOT NULL, unique_id TEXT NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
    author INTEGER NOT NULL, editor INTEGER NOT NULL, data TEXT NOT NULL, keys TEXT NOT NULL) STRICT`);
  return made;
}

export function saveList(store: Store, changed: StoredList): void {
  store.run(
    'UPDATE lists SET title = ?, version = ?, modified = ?, deleted = ?, item_count = ?, last_id = ?, unique_scope = ?, settings = ? WHERE number = ?',
    changed.title, changed.version, changed.modified, changed.deleted, changed.itemCount, changed.lastId, changed.uniqueScope ? 1 : 0,
    JSON.stringify(changed.settings), changed.number);
}

/** A list in the recycle bin, with the title and address that it had. */
export interface RecycledList {
  id: string;
  list: StoredList;
  at: string;
  by: number;
}

/** Puts a list into the bin, whole as it is; its title and address become free. */
export function binList(store: Store, gone: StoredList, bin: { id: string; at: string; by: number }): void {
  store.run('INSERT INTO recycled_lists (id, list, title, url, at, by) VALUES (?, ?, ?, ?, ?, ?)', bin.id, gone.number, gone.title, gone.url, bin.at, bin.by);
  store.run('UPDATE lists SET title = ?, url = ? WHERE number = ?', bin.id, bin.id, gone.number);
}

export function recycledLists(store: Store): RecycledList[] {
  const rows = store.all('SELECT lists.*, r.id AS bin_id, r.title AS had_title, r.url AS had_url, r.at AS bin_at, r.by AS bin_by FROM recycled_lists r JOIN lists ON lists.number = r.list ORDER BY r.at DESC');
  return rows.map(row => ({ id: String(row.bin_id), list: { ...list(row), title: String(row.had_title), url: String(row.had_url) }, at: String(row.bin_at), by: Number(row.bin_by) }));
}

/** Takes a list out of the bin; it has its title and address again, which the caller knows to be free. */
export function unbinList(store: Store, { id, list: back }: RecycledList): void {
  store.run('DELETE FROM recycled_lists WHERE id = ?', id);
  store.run('UPDATE lists SET title = ?, url = ? WHERE number = ?', back.title, back.url, back.number);
}

export function dropList(store: Store, gone: StoredList): void {
  for (const table of ['fields', 'views', 'versions', 'page_drafts', 'recycle_bin', 'item_scopes', 'attachments']) store.run(`DELETE FROM ${table} WHERE list = ?`, gone.number);
  store.run('DELETE FROM assignments WHERE scope = ? OR scope LIKE ?', `list:${gone.id}`, `item:${gone.id}:%`);
  store.run('DELETE FROM recycled_lists WHERE list = ?', gone.number);
  store.run('DELETE FROM lists WHERE number = ?', gone.number);
  store.run(`DROP TABLE ${rowsTableOf(gone)}`);
}
