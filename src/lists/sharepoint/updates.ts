import { ProgressUpdate } from '../../domain';
import { ListDeclaration, decodeAll, expandOf, selectOf, updatesList } from '../schema';
import { Connection, listOf } from './connect';
import { pageSize, personFrom } from './loadPlan';
import { readPart } from './presentPart';
import { chunksOfIds, idFilter } from './rows';

interface Authored {
  Id: number;
  Author?: { Id: number; Title: string };
}

/**
 * Reports that a filter finds; it must go by an indexed column. Rows that cannot be read are left out: the history shows the others.
 * On a site whose list lacks columns of this code they read as empty.
 */
export async function readUpdates(connection: Connection, filter: string, order: 'newestFirst' | 'oldestFirst'): Promise<ProgressUpdate[]> {
  const read = (list: ListDeclaration): Promise<unknown[]> => listOf(connection, list).items
    .select(...selectOf(list), 'Author/Id', 'Author/Title').expand(...expandOf(list), 'Author')
    .filter(filter).orderBy('Id', order === 'oldestFirst').top(pageSize)();
  const [first] = await Promise.allSettled([read(updatesList)]);
  return toUpdates((await readPart(connection, updatesList, first, read)).rows);
}

/** Reports by their ids, the oldest first, as many as are there. */
export async function readUpdatesById(connection: Connection, ids: number[]): Promise<ProgressUpdate[]> {
  const chunks = chunksOfIds(ids);
  const answers = await Promise.all(chunks.map(chunk => readUpdates(connection, idFilter(chunk), 'oldestFirst')));
  return answers.flat().sort((a, b) => a.id - b.id);
}

/** Reports as the service answers them, with who gave them. */
function toUpdates(raws: unknown[]): ProgressUpdate[] {
  const authors = new Map((raws as Authored[]).map(({ Id, Author }) => [Id, Author]));
  return decodeAll(updatesList, raws).rows.map(row => ({
    ...row,
    activityId: row.activityId ?? 0,
    by: personFrom(authors.get(row.id) ?? { Id: 0, Title: '' }),
    at: row.at ?? row.created,
    status: row.status ?? 'notStarted',
    percent: row.percent ?? 0
  }));
}
