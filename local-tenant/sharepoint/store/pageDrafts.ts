import { Row, Store } from './database';
import { StoredList, rowsTableOf } from './lists';
import { keyOf } from './fields';
import { ItemRow, Values, itemOf } from './rows';

/** Who holds a draft that is checked in: nobody. */
export const nobody = 0;

/** What a page's data hold besides its columns: the JSON that was saved, whether the page has the name it keeps, whether comments are off. */
export const pageKeys = { canvas: '@canvas', layout: '@layout', named: '@named', commentsDisabled: '@commentsDisabled' } as const;

/** A page beside what is published of it: a draft that is checked in, or what one person has checked out and works on. */
export interface PageDraft {
  row: ItemRow;
  /** `nobody`, or who has the page checked out. */
  holder: number;
}

const draft = (row: Row): PageDraft => ({ row: itemOf(row), holder: Number(row.holder) });

/** The drafts of a page: one checked in, one checked out, both or none. */
export function draftsOf(store: Store, list: StoredList, id: number): PageDraft[] {
  return store.all('SELECT * FROM page_drafts WHERE list = ? AND id = ? ORDER BY holder', list.number, id).map(draft);
}

export function checkedIn(store: Store, list: StoredList, id: number): ItemRow | undefined {
  return draftsOf(store, list, id).find(each => each.holder === nobody)?.row;
}

export function checkedOut(store: Store, list: StoredList, id: number): PageDraft | undefined {
  return draftsOf(store, list, id).find(each => each.holder !== nobody);
}

/** What is published of a page. */
export function publishedRow(store: Store, list: StoredList, id: number): ItemRow | undefined {
  const row = store.one(`SELECT * FROM ${rowsTableOf(list)} WHERE id = ?`, id);
  return row && itemOf(row);
}

/** Keeps a draft in the place of the one that the same holder has. */
export function keepDraft(store: Store, list: StoredList, { row, holder }: PageDraft, keys: Values): void {
  store.run(
    'INSERT OR REPLACE INTO page_drafts (list, holder, id, guid, unique_id, version, created, modified, author, editor, data, keys) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    list.number, holder, row.id, row.guid, row.uniqueId, row.version, row.created, row.modified, row.author, row.editor, JSON.stringify(row.data), JSON.stringify(keys));
}

export function removeDraft(store: Store, list: StoredList, id: number, holder: number): void {
  store.run('DELETE FROM page_drafts WHERE list = ? AND id = ? AND holder = ?', list.number, id, holder);
}

/** Whether a page other than one has a file name, at any level; names are given folded. */
export function nameTaken(store: Store, list: StoredList, folded: string, but: number): boolean {
  const key = keyOf('FileLeafRef');
  return store.one(
    `SELECT 1 AS there FROM ${rowsTableOf(list)} WHERE ${key} = ? AND id <> ? UNION ALL SELECT 1 FROM page_drafts WHERE list = ? AND ${key} = ? AND id <> ?`,
    folded, but, list.number, folded, but) !== undefined;
}

const columns = 'id, guid, unique_id, version, created, modified, author, editor, data, keys';

/** The rows of a page library as one person sees them: own work first, then drafts of pages that `editable` (SQL on `id`) holds for, then what is published. */
export function seenRows(list: StoredList, user: number, editable: string): string {
  const mine = `EXISTS (SELECT 1 FROM page_drafts own WHERE own.list = ${list.number} AND own.id = page_drafts.id AND own.holder = ${user})`;
  const seen = `(holder = ${user} OR (holder = ${nobody} AND ${editable} AND NOT ${mine}))`;
  return `SELECT ${columns} FROM page_drafts WHERE list = ${list.number} AND ${seen}
    UNION ALL SELECT ${columns} FROM ${rowsTableOf(list)} WHERE id NOT IN (SELECT id FROM page_drafts WHERE list = ${list.number} AND ${seen})`;
}
