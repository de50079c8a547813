import { principalIds } from '../site';
import { Row, Store } from './database';

/** A person, a claim group or a group of the site; one row of ids for all. */
export interface Principal {
  id: number;
  kind: 'user' | 'claim' | 'group';
  login: string;
  title: string;
  email: string;
  /** Taken from the site: no longer among its users, but rows still show the name. */
  removed?: true;
  /** What only groups have. */
  group?: GroupDetails;
}

export interface GroupDetails {
  description: string | null;
  ownerId: number;
  allowMembersEditMembership: boolean;
  onlyAllowMembersViewMembership: boolean;
  allowRequestToJoinLeave: boolean;
  autoAcceptRequestToJoinLeave: boolean;
}

function principal(row: Row): Principal {
  const kind = row.kind as Principal['kind'];
  return {
    id: Number(row.id), kind, login: String(row.login), title: String(row.title), email: String(row.email),
    ...(kind === 'group' ? { group: JSON.parse(String(row.details)) as GroupDetails } : JSON.parse(String(row.details)) as { removed?: true })
  };
}

export function principalById(store: Store, id: number): Principal | undefined {
  const row = store.one('SELECT * FROM principals WHERE id = ?', id);
  return row && principal(row);
}

export function principalByLogin(store: Store, login: string): Principal | undefined {
  const row = store.one('SELECT * FROM principals WHERE login = ?', login);
  return row && principal(row);
}

/** People and claim groups whom the site knows, in the order of their ids. */
export function users(store: Store): Principal[] {
  return store.all('SELECT * FROM principals WHERE kind <> \'group\' ORDER BY id').map(principal).filter(user => !user.removed);
}

/** Groups of the site, by title as SharePoint sorts them. */
export function groups(store: Store): Principal[] {
  return store.all('SELECT * FROM principals WHERE kind = \'group\' ORDER BY title COLLATE NOCASE').map(principal);
}

export function membersOf(store: Store, groupId: number): Principal[] {
  return store.all('SELECT p.* FROM principals p JOIN members m ON m.user_id = p.id WHERE m.group_id = ? ORDER BY p.id', groupId).map(principal);
}

export function groupsOf(store: Store, userId: number): Principal[] {
  return store.all('SELECT p.* FROM principals p JOIN members m ON m.group_id = p.id WHERE m.user_id = ? ORDER BY p.id', userId).map(principal);
}

/** Everything that a person is when rights are counted: the person, all staff, and the groups with either. */
export function identitiesOf(store: Store, user: Principal): number[] {
  const selves = user.kind === 'user' ? [user.id, principalIds.everyone] : [user.id];
  const rows = store.all(`SELECT DISTINCT group_id FROM members WHERE user_id IN (${selves.join(',')})`);
  return [...selves, ...rows.map(row => Number(row.group_id))];
}

export function addPrincipal(store: Store, added: Omit<Principal, 'id'> & { id?: number }): Principal {
  const id = added.id ?? Number(store.one('SELECT max(id) + 1 AS next FROM principals WHERE id < ?', principalIds.laterStaff)?.next);
  store.run('INSERT INTO principals (id, kind, login, title, email, details) VALUES (?, ?, ?, ?, ?, ?)',
    id, added.kind, added.login, added.title, added.email, JSON.stringify(added.group ?? {}));
  return { ...added, id };
}

export function updateGroup(store: Store, group: Principal): void {
  store.run('UPDATE principals SET title = ?, login = ?, details = ? WHERE id = ?', group.title, group.title, JSON.stringify(group.group), group.id);
}

/** Keeps a user's name and address, and whether the site has them among its users. */
export function saveUser(store: Store, user: Principal): void {
  store.run('UPDATE principals SET title = ?, email = ?, details = ? WHERE id = ?', user.title, user.email, JSON.stringify(user.removed ? { removed: true } : {}), user.id);
}

/** Takes a user from the site, with memberships and rights; the name stays for the rows that hold it. */
export function removeUser(store: Store, user: Principal): void {
  store.run('DELETE FROM members WHERE user_id = ?', user.id);
  store.run('DELETE FROM assignments WHERE principal_id = ?', user.id);
  saveUser(store, { ...user, removed: true });
}

export function removePrincipal(store: Store, id: number): void {
  store.run('DELETE FROM members WHERE group_id = ? OR user_id = ?', id, id);
  store.run('DELETE FROM assignments WHERE principal_id = ?', id);
  store.run('DELETE FROM principals WHERE id = ?', id);
}

export function addMember(store: Store, groupId: number, userId: number): void {
  store.run('INSERT OR IGNORE INTO members (group_id, user_id) VALUES (?, ?)', groupId, userId);
}

export function removeMember(store: Store, groupId: number, userId: number): void {
  store.run('DELETE FROM members WHERE group_id = ? AND user_id = ?', groupId, userId);
}
