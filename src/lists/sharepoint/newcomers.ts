import { Person } from '../../domain';
import { PlanFailure } from '../failure';
import { Connection } from './connect';

async function loadPeople(): Promise<typeof import('./people')> {
  try {
    return await import(/* webpackChunkName: 'handlingsplan-people' */ './people');
  } catch (cause) {
    throw new PlanFailure('offline', { cause });
  }
}

/** Rows whose people all have an id on the site. Only those that name somebody new cost anything. Fails with PlanFailure. */
export async function withKnownPeople<T extends { people?: Person[] }>(connection: Connection, rows: T[]): Promise<T[]> {
  const named = rows.map(({ people = [] }) => people);
  if (!named.flat().some(({ login }) => login !== undefined)) return rows;
  const known = await (await loadPeople()).ensurePeople(connection, named);
  return rows.map((row, at) => (row.people ? { ...row, people: known[at] } : row));
}
