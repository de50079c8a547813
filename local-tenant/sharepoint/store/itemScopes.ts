import { Store } from './database';
import { StoredList, scopeOf } from './lists';

/** Where the own rights of a row are kept. */
export const itemScope = (list: StoredList, id: number): string => `item:${list.id}:${id}`;

export function hasOwnScope(store: Store, list: StoredList, id: number): boolean {
  return store.one('SELECT 1 AS there FROM item_scopes WHERE list = ? AND item = ?', list.number, id) !== undefined;
}

/** The rows of a list that have rights of their own; one that is recycled or deleted keeps them. */
export function itemsWithOwnScope(store: Store, list: StoredList): number[] {
  return store.all('SELECT item FROM item_scopes WHERE list = ? ORDER BY item', list.number).map(row => Number(row.item));
}

/** The scope that holds a row's rights now: its own, its list's, or the web's. */
export const scopeOfItem = (store: Store, list: StoredList, id: number): string => (hasOwnScope(store, list, id) ? itemScope(list, id) : scopeOf(list));

export function setItemScope(store: Store, list: StoredList, id: number, unique: boolean): void {
  if (unique) store.run('INSERT OR IGNORE INTO item_scopes (list, item) VALUES (?, ?)', list.number, id);
  else store.run('DELETE FROM item_scopes WHERE list = ? AND item = ?', list.number, id);
}

/** Takes away the own rights of all rows of a list. */
export function forgetItemScopes(store: Store, list: StoredList): void {
  store.run('DELETE FROM assignments WHERE scope IN (SELECT ? || item FROM item_scopes WHERE list = ?)', itemScope(list, 0).slice(0, -1), list.number);
  store.run('DELETE FROM item_scopes WHERE list = ?', list.number);
}
