import { Cell, Store } from '../store/database';
import { itemScope, itemsWithOwnScope, scopeOfItem } from '../store/itemScopes';
import { StoredList } from '../store/lists';
import { Principal, identitiesOf } from '../store/principals';
import { Mask, Permission, bit, maskOf } from './bits';
import { may, mayOnList } from './effective';

/** Who reads. What is read through lists, lookups, versions and changes is cut to what this person may see. */
export interface Viewer {
  store: Store;
  user: Principal;
}

export function mayOnItem({ store, user }: Viewer, list: StoredList, id: number, permission: Permission): boolean {
  return may(store, scopeOfItem(store, list, id), user, permission);
}

/** What the person may on each row with rights of its own, by one question. */
function ownMasks({ store, user }: Viewer, list: StoredList): Map<string, Mask> {
  const ids = identitiesOf(store, user).join(',');
  const rows = store.all(
    `SELECT a.scope, r.high, r.low FROM item_scopes s JOIN assignments a ON a.scope = ? || s.item JOIN roles r ON r.id = a.role_id
     WHERE s.list = ? AND a.principal_id IN (${ids})`, itemScope(list, 0).slice(0, -1), list.number);
  const masks = new Map<string, Mask>();
  for (const row of rows) masks.set(String(row.scope), (masks.get(String(row.scope)) ?? 0n) | maskOf(String(row.high), String(row.low)));
  return masks;
}

/** The rows with rights of their own, parted by whether the person may see them. */
function parted(viewer: Viewer, list: StoredList): { seen: number[]; hidden: number[] } {
  const scoped = itemsWithOwnScope(viewer.store, list);
  if (scoped.length === 0) return { seen: [], hidden: [] };
  const masks = ownMasks(viewer, list);
  const isSeen = (id: number): boolean => ((masks.get(itemScope(list, id)) ?? 0n) & bit('ViewListItems')) !== 0n;
  return { seen: scoped.filter(isSeen), hidden: scoped.filter(id => !isSeen(id)) };
}

/** A test on the ids of a list's table that only rows in the person's sight meet; undefined when all do. */
export function sightOf(viewer: Viewer, list: StoredList): { sql: string; cells: Cell[] } | undefined {
  const { seen, hidden } = parted(viewer, list);
  if (!mayOnList(viewer.store, list, viewer.user, 'ViewListItems')) return { sql: 'id IN (SELECT value FROM json_each(?))', cells: [JSON.stringify(seen)] };
  return hidden.length === 0 ? undefined : { sql: 'id NOT IN (SELECT value FROM json_each(?))', cells: [JSON.stringify(hidden)] };
}

/** Whether the person may know of a list: by rights on it, or on one of its rows. */
export function maySeeList(viewer: Viewer, list: StoredList): boolean {
  return mayOnList(viewer.store, list, viewer.user, 'ViewListItems') || parted(viewer, list).seen.length > 0;
}
