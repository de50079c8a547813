import { Row, Store } from './database';
import { StoredList } from './lists';
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
}

function entry(row: Row): BinEntry {
  const content = JSON.parse(String(row.content)) as { row: ItemRow; versions: PastVersion[] };
  return { id: String(row.id), list: Number(row.list), item: Number(row.item), title: String(row.title), at: String(row.at), by: Number(row.by), ...content };
}

/** Puts a row into the bin with its versions. Its files and its own rights stay where they are. */
export function binRow(store: Store, list: StoredList, row: ItemRow, bin: { id: string; at: string; by: number }): void {
  const content = JSON.stringify({ row, versions: pastVersions(store, list, row.id) });
  store.run('INSERT INTO recycle_bin (id, list, item, title, at, by, content) VALUES (?, ?, ?, ?, ?, ?, ?)',
    bin.id, list.number, row.id, String(row.data.Title ?? ''), bin.at, bin.by, content);
}

/** What lies in the bin, the newest first. */
export function binEntries(store: Store): BinEntry[] {
  return store.all('SELECT * FROM recycle_bin ORDER BY at DESC, rowid DESC').map(entry);
}

export function removeFromBin(store: Store, id: string): void {
  store.run('DELETE FROM recycle_bin WHERE id = ?', id);
}
