import '@pnp/sp/fields';
import { ListDeclaration } from '../schema';
import { Connection, listOf } from './connect';
import { toFailure } from './failures';

/** A list's rows, and the part of its declaration that the site has. */
export interface ReadPart {
  list: ListDeclaration;
  rows: unknown[];
}

/**
 * The rows of a list that may lack columns: the page is newer than the site, or somebody took a column away. SharePoint refuses
 * the whole query then, so it is asked again for the columns that are there; the others read as empty.
 * Throws what the query failed with when no column is missing.
 */
export async function readPart(
  connection: Connection, list: ListDeclaration, result: PromiseSettledResult<unknown>, read: (present: ListDeclaration) => Promise<unknown[]>
): Promise<ReadPart> {
  if (result.status === 'fulfilled') return { list, rows: result.value as unknown[] };
  const failure = toFailure(result.reason, list.key);
  if (failure.reason !== 'invalid') throw failure;
  const present = await presentPart(connection, list);
  if (!lacksColumns({ list: present }, list)) throw failure;
  return { list: present, rows: await read(present) };
}

/** What a query for a list's columns answers, asked again for those that the site has when it lacks some. */
export async function readPresent<T>(connection: Connection, list: ListDeclaration, read: (present: ListDeclaration) => Promise<T>): Promise<T> {
  try {
    return await read(list);
  } catch (error) {
    const failure = toFailure(error, list.key);
    if (failure.reason !== 'invalid') throw failure;
    const present = await presentPart(connection, list);
    if (!lacksColumns({ list: present }, list)) throw failure;
    return read(present);
  }
}

/** Whether the site has fewer columns than the declaration. */
export function lacksColumns({ list }: Pick<ReadPart, 'list'>, declared: ListDeclaration): boolean {
  return Object.keys(list.columns).length < Object.keys(declared.columns).length;
}

async function presentPart(connection: Connection, list: ListDeclaration): Promise<ListDeclaration> {
  const fields: { InternalName: string }[] = await listOf(connection, list).fields.select('InternalName')();
  const names = new Set(fields.map(field => field.InternalName));
  return { ...list, columns: Object.fromEntries(Object.entries(list.columns).filter(([, column]) => names.has(column.name))) };
}
