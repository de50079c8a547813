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

/** A row whose people all have an id on the site. Only one that names somebody new costs anything. Fails with PlanFailure. */
export async function withKnownPeople<T extends { people?: Person[] }>(connection: Connection, row: T): Promise<T> {
  if (!row.people?.some(({ login }) => login !== undefined)) return row;
  return { ...row, people: await (await loadPeople()).ensurePeople(connection, row.people) };
}
