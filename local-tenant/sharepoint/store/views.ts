import { Row, Store } from './database';
import { StoredList } from './lists';

export interface StoredView {
  id: string;
  /** The list's number. */
  list: number;
  title: string;
  isDefault: boolean;
  /** Internal names, in order. */
  fields: string[];
  settings: Record<string, unknown>;
}

const view = (row: Row): StoredView => ({
  id: String(row.id), list: Number(row.list), title: String(row.title), isDefault: row.is_default === 1,
  fields: JSON.parse(String(row.fields)) as string[], settings: JSON.parse(String(row.settings)) as Record<string, unknown>
});

export function viewsOf(store: Store, list: StoredList): StoredView[] {
  return store.all('SELECT * FROM views WHERE list = ? ORDER BY rowid', list.number).map(view);
}

export function addView(store: Store, added: StoredView): void {
  if (added.isDefault) store.run('UPDATE views SET is_default = 0 WHERE list = ?', added.list);
  store.run('INSERT INTO views (id, list, title, is_default, fields, settings) VALUES (?, ?, ?, ?, ?, ?)',
    added.id, added.list, added.title, added.isDefault ? 1 : 0, JSON.stringify(added.fields), JSON.stringify(added.settings));
}

export function saveView(store: Store, changed: StoredView): void {
  if (changed.isDefault) store.run('UPDATE views SET is_default = 0 WHERE list = ?', changed.list);
  store.run('UPDATE views SET title = ?, is_default = ?, fields = ?, settings = ? WHERE id = ?',
    changed.title, changed.isDefault ? 1 : 0, JSON.stringify(changed.fields), JSON.stringify(changed.settings), changed.id);
}

export function removeView(store: Store, id: string): void {
  store.run('DELETE FROM views WHERE id = ?', id);
}
