import { Instant, ProgressUpdate } from '../../domain';
import { ListDeclaration, decodeAll, expandOf, selectOf, updatesList } from '../schema';
import { Connection, listOf } from './connect';
import { toFailure } from './failures';
import { personFrom } from './loadPlan';
import { readPart } from './presentPart';
import { pageSize } from './pageSize';
import { chunksOfIds, idFilter, quoted } from './rows';

interface Authored {
  Id: number;
  Author?: { Id: number; Title: string };
}

/**
 * Reports that a filter finds; it must go by an indexed column. Rows that cannot be read are left out: the history shows the others.
 * On a site whose list lacks columns of this code they read as empty.
 */
export async function readUpdates(connection: Connection, filter: string, order: 'newestFirst' | 'oldestFirst'): Promise<ProgressUpdate[]> {
  const read = async (list: ListDeclaration): Promise<unknown[]> => {
    const rows: unknown[] = [];
    const pages = listOf(connection, list).items
      .select(...selectOf(list), 'Author/Id', 'Author/Title').expand(...expandOf(list), 'Author')
      .filter(filter).orderBy('Id', order === 'oldestFirst').top(pageSize) as AsyncIterable<unknown[]>;
    for await (const page of pages) rows.push(...page);
    return rows;
  };
  const [first] = await Promise.allSettled([read(updatesList)]);
  return toUpdates((await readPart(connection, updatesList, first, read)).rows);
}

/** A window of time that is shorter than this is not cut in two. */
const shortest = 60_000;

/**
 * Reports given since a moment, and before another, the oldest first. A query that meets more rows than SharePoint allows is asked again for
 * each half of the time, so that a list of any length can be read.
 */
export async function readUpdatesSince(connection: Connection, at: Instant, before?: Instant): Promise<ProgressUpdate[]> {
  const until = before === undefined ? '' : ` and HPAt lt datetime${quoted(before)}`;
  try {
    return await readUpdates(connection, `HPAt ge datetime${quoted(at)}${until}`, 'oldestFirst');
  } catch (error) {
    const [from, to] = [Date.parse(at), before === undefined ? connection.sender.now() : Date.parse(before)];
    if (toFailure(error).reason !== 'tooMany' || to - from < shortest) throw error;
    const middle = new Date(Math.floor((from + to) / 2000) * 1000).toISOString();
    const halves = [await readUpdatesSince(connection, at, middle), await readUpdatesSince(connection, middle, before)];
    return halves.flat().sort((a, b) => a.id - b.id);
  }
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
