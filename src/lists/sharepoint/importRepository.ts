import { Role, Unit } from '../../domain';
import { PlanFailure } from '../failure';
import { ImportRepository } from '../repositories';
import { ListDeclaration, activitiesList, decodeAll, expandOf, rolesList, selectOf, unitsList } from '../schema';
import { addImported } from './addImported';
import { addRows } from './addRows';
import { Connection, listOf } from './connect';
import { failingAs } from './failures';
import { pageSize } from './pageSize';

/** Adds imported rows to the lists of a site. */
export function createImportRepository(connection: Connection): ImportRepository {
  return {
    existingKeys: () => failingAs(activitiesList.key, () => existingKeys(connection)),
    ensureUnits: units => failingAs(unitsList.key, () => ensure<Unit>(connection, unitsList, units)),
    ensureRoles: roles => failingAs(rolesList.key, () => ensure<Role>(connection, rolesList, roles)),
    addActivities: (rows, onProgress, signal) =>
      failingAs(activitiesList.key, () => addImported(connection, rows, { onProgress, signal }))
  };
}

async function existingKeys(connection: Connection): Promise<Set<string>> {
  const keys = new Set<string>();
  const pages = listOf(connection, activitiesList).items.select('Id', 'HPClientKey').top(pageSize) as AsyncIterable<{ HPClientKey: string | null }[]>;
  for await (const page of pages) page.forEach(row => row.HPClientKey && keys.add(row.HPClientKey));
  return keys;
}

interface Named {
  code: string;
  name: string;
}

/** A register's row as it is stored. */
interface Registered extends Named {
  clientKey: string;
}

/** The client key's column holds so many characters; some are kept for a number behind. */
const longestKey = 100;
const roomForNumber = 5;

/** Codes are the same when they differ only in case and outer space. */
function sameCode(code: string): string {
  return code.trim().toLocaleLowerCase('sv');
}

async function registerRows<T>(connection: Connection, list: ListDeclaration): Promise<T[]> {
  const raws: unknown[] = await listOf(connection, list).items.select(...selectOf(list)).expand(...expandOf(list)).top(pageSize)();
  return decodeAll(list, raws).rows as unknown as T[];
}

/**
 * The key of a new row: its code, which two imports at once agree on. A number goes behind it where a row has the key already:
 * one that was renamed, or one whose long code begins alike.
 */
function freeKey(list: ListDeclaration, code: string, taken: Set<string>): string {
  const wanted = `${list.key}/${sameCode(code)}`.slice(0, longestKey - roomForNumber);
  let key = wanted;
  for (let number = 2; taken.has(key); number += 1) key = `${wanted}/${number}`;
  taken.add(key);
  return key;
}

/** The register's row for each code, in the order given; what is missing is added first. */
async function ensure<T extends Named>(connection: Connection, list: ListDeclaration, wanted: Named[]): Promise<T[]> {
  const before = await registerRows<T & Registered>(connection, list);
  const known = new Set(before.map(row => sameCode(row.code)));
  const missing = wanted.filter((entry, index) =>
    !known.has(sameCode(entry.code)) && wanted.findIndex(other => sameCode(other.code) === sameCode(entry.code)) === index);
  const taken = new Set(before.map(row => row.clientKey));
  const outcomes = await addRows(connection, list, missing.map(({ code, name }) => ({ code, name, clientKey: freeKey(list, code, taken) })));
  const failed = outcomes.find(({ result }) => result === 'failed');
  if (failed) throw failed.failure ?? new PlanFailure('unexpected', { subject: list.key });
  const rows: T[] = missing.length > 0 ? await registerRows<T>(connection, list) : before;
  return wanted.map(({ code }) => {
    const found = rows.find(row => sameCode(row.code) === sameCode(code));
    if (!found) throw new PlanFailure('notFound', { subject: `${list.key}: ${code}` });
    return found;
  });
}
