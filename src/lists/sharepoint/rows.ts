import '@pnp/sp/items';
import { Person } from '../../domain';
import { PlanFailure } from '../failure';
import { ListDeclaration, RowOf, StoredRow, decode, decodeAll, expandOf, selectOf } from '../schema';
import { Connection, listOf } from './connect';
import { readPresent } from './presentPart';

export type Stored<L extends ListDeclaration> = RowOf<L> & StoredRow;

/** A row with who last changed it. */
export interface EditedRow<L extends ListDeclaration> {
  row: Stored<L>;
  by: Person;
  at: string;
}

interface Edited {
  Modified: string;
  Editor?: { Id: number; Title: string | null };
}

/** One row as it is now. Fails with PlanFailure 'notFound' when somebody has removed it. */
export async function readRow<L extends ListDeclaration>(connection: Connection, list: L, id: number): Promise<EditedRow<L>> {
  const raw = await readPresent(connection, list, present => listOf(connection, list).items.getById(id)
    .select(...selectOf(present), 'Modified', 'Editor/Id', 'Editor/Title').expand(...expandOf(present), 'Editor')() as Promise<Edited>);
  return { row: decode(list, raw), by: { id: raw.Editor?.Id ?? 0, name: raw.Editor?.Title ?? '' }, at: new Date(raw.Modified).toISOString() };
}

/** A text within a filter. */
export function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** Asks for the row under a client key; `sp` may be a batch's. The key's column is indexed, so no list is too large. */
export function requestByKey(connection: Connection, list: ListDeclaration, clientKey: string, sp = connection.sp): Promise<unknown[]> {
  return listOf(connection, list, sp).items
    .select(...selectOf(list)).expand(...expandOf(list)).filter(`HPClientKey eq ${quoted(clientKey)}`).top(1)();
}

/** The row that stands under a client key. Fails with PlanFailure 'notFound' when none does, or when it may not be seen. */
export function rowUnderKey<L extends ListDeclaration>(list: L, raws: unknown[], clientKey: string): Stored<L> {
  const { rows, unreadable } = decodeAll(list, raws);
  if (rows.length > 0) return rows[0];
  throw unreadable.length > 0
    ? new PlanFailure('invalid', { subject: unreadable[0].why })
    : new PlanFailure('notFound', { subject: `${list.key}: ${clientKey}` });
}

/** Reads several rows by their ids, as many as are still there. Filters by Id, which every list has an index for. */
export async function readRowsById<L extends ListDeclaration>(connection: Connection, list: L, ids: number[]): Promise<ReturnType<typeof decodeAll<L>>> {
  const answers = await readPresent(connection, list, present => Promise.all(chunksOfIds(ids).map(chunk => listOf(connection, list).items
    .select(...selectOf(present)).expand(...expandOf(present)).filter(idFilter(chunk)).top(idsInFilter)() as Promise<unknown[]>)));
  return decodeAll(list, answers.flat());
}

/** Ids in one filter: an address must stay below 2,000 characters or so. */
const idsInFilter = 25;

/** Ids in parts that fit into one filter each. */
export function chunksOfIds(ids: number[]): number[][] {
  const chunks: number[][] = [];
  for (let at = 0; at < ids.length; at += idsInFilter) chunks.push(ids.slice(at, at + idsInFilter));
  return chunks;
}

export function idFilter(ids: number[]): string {
  return ids.map(id => `Id eq ${id}`).join(' or ');
}
