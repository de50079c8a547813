import { Row, Store } from './database';

/** A role definition (permission level). */
export interface Role {
  id: number;
  name: string;
  description: string | null;
  hidden: boolean;
  order: number;
  kind: number;
  high: string;
  low: string;
}

export interface Assignment {
  principalId: number;
  roles: Role[];
}

/** Ids of the built-in levels, the same on every site. */
export const roleIds = { fullControl: 1073741829, edit: 1073741830, contribute: 1073741827, read: 1073741826, limitedAccess: 1073741825 } as const;

const role = (row: Row): Role => ({
  id: Number(row.id), name: String(row.name), description: row.description as string | null, hidden: row.hidden === 1,
  order: Number(row.position), kind: Number(row.kind), high: String(row.high), low: String(row.low)
});

export function roles(store: Store): Role[] {
  return store.all('SELECT * FROM roles ORDER BY position, id').map(role);
}

export function roleById(store: Store, id: number): Role | undefined {
  const row = store.one('SELECT * FROM roles WHERE id = ?', id);
  return row && role(row);
}

export function roleByName(store: Store, name: string): Role | undefined {
  const row = store.one('SELECT * FROM roles WHERE name = ?', name);
  return row && role(row);
}

export function addRole(store: Store, added: Omit<Role, 'id'> & { id?: number }): Role {
  const id = added.id ?? Number(store.one('SELECT max(id) + 1 AS next FROM roles')?.next);
  store.run('INSERT INTO roles (id, name, description, hidden, position, kind, high, low) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id, added.name, added.description, added.hidden ? 1 : 0, added.order, added.kind, added.high, added.low);
  return { ...added, id };
}

export function updateRole(store: Store, changed: Role): void {
  store.run('UPDATE roles SET name = ?, description = ?, position = ?, high = ?, low = ? WHERE id = ?',
    changed.name, changed.description, changed.order, changed.high, changed.low, changed.id);
}

export function removeRole(store: Store, id: number): void {
  store.run('DELETE FROM assignments WHERE role_id = ?', id);
  store.run('DELETE FROM roles WHERE id = ?', id);
}

/** Who has which roles on a scope: 'web' or 'list:<id>'. */
export function assignmentsOf(store: Store, scope: string): Assignment[] {
  const rows = store.all('SELECT a.principal_id, r.* FROM assignments a JOIN roles r ON r.id = a.role_id WHERE a.scope = ? ORDER BY a.principal_id, r.position', scope);
  const found: Assignment[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last?.principalId === row.principal_id) last.roles.push(role(row));
    else found.push({ principalId: Number(row.principal_id), roles: [role(row)] });
  }
  return found;
}

export function assign(store: Store, scope: string, principalId: number, roleId: number): void {
  store.run('INSERT OR IGNORE INTO assignments (scope, principal_id, role_id) VALUES (?, ?, ?)', scope, principalId, roleId);
}

export function unassign(store: Store, scope: string, principalId: number, roleId: number): void {
  store.run('DELETE FROM assignments WHERE scope = ? AND principal_id = ? AND role_id = ?', scope, principalId, roleId);
}

export function clearScope(store: Store, scope: string): void {
  store.run('DELETE FROM assignments WHERE scope = ?', scope);
}
