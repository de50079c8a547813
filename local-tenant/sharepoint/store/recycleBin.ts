import { Row, Store } from './database';
import { StoredList, isPageLibrary } from './lists';
import { PageDraft, draftsOf, publishedRow } from './pageDrafts';
import { ItemRow, PastVersion, pastVersions } from './rows';

/** A row in the recycle bin, with all that it needs to come back. */
export interface BinEntry {
  id: string;
  /** The list's number. */
  list: number;
  item: number;
  title: string;
  at: string;
  by: number;
  row: ItemRow;
  versions: PastVersion[];
  /** Of a page: what is published of it, and its drafts. */
  page?: { published?: ItemRow; drafts: PageDraft[] };
}

function entry(row: Row): BinEntry {
  const content = JSON.parse(String(row.content)) as Pick<BinEntry, 'row' | 'versions' | 'page'>;
  return { id: String(row.id), list: Number(row.list), item: Number(row.item), title: String(row.title), at: String(row.at), by: Number(row.by), ...content };
}

/** Puts a row into the bin with its versions. Its files and its own rights stay where they are. */
export function binRow(store: Store, list: StoredList, row: ItemRow, bin: { id: string; at: string; by: number }): void {
  const page = isPageLibrary(list) ? { published: publishedRow(store, list, row.id), drafts: draftsOf(store, list, row.id) } : undefined;
  const content = JSON.stringify({ row, versions: pastVersions(store, list, row.id), page });
  store.run('INSERT INTO recycle_bin (id, list, item, title, at, by, content) VALUES (?, ?, ?, ?, ?, ?, ?)',
    bin.id, list.number, row.id, String((page ? row.data.FileLeafRef : row.data.Title) ?? ''), bin.at, bin.by, content);
}

/** What lies in the bin, the newest first. */
export function binEntries(store: Store): BinEntry[] {
  return store.all('SELECT * FROM recycle_bin ORDER BY at DESC, rowid DESC').map(entry);
}

export function removeFromBin(store: Store, id: string): void {
  store.run('DELETE FROM recycle_bin WHERE id = ?', id);
}
