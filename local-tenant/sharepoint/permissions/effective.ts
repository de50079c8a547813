import { Store } from '../store/database';
import { StoredList, scopeOf } from '../store/lists';
import { Principal, identitiesOf } from '../store/principals';
import { accessDenied } from '../http/errors';
import { Mask, Permission, bit, maskOf } from './bits';

/** All that a person's own roles and those of the person's groups give on a scope. */
export function maskOn(store: Store, scope: string, user: Principal): Mask {
  const ids = identitiesOf(store, user).join(',');
  const rows = store.all(`SELECT DISTINCT r.high, r.low FROM assignments a JOIN roles r ON r.id = a.role_id WHERE a.scope = ? AND a.principal_id IN (${ids})`, scope);
  return rows.reduce<Mask>((mask, row) => mask | maskOf(String(row.high), String(row.low)), 0n);
}

export function may(store: Store, scope: string, user: Principal, permission: Permission): boolean {
  return (maskOn(store, scope, user) & bit(permission)) !== 0n;
}

export function mayOnList(store: Store, list: StoredList, user: Principal, permission: Permission): boolean {
  return may(store, scopeOf(list), user, permission);
}

/** Fails with SharePoint's 403 when the person may not. */
export function demand(store: Store, scope: string, user: Principal, permission: Permission): void {
  if (!may(store, scope, user, permission)) throw accessDenied();
}
