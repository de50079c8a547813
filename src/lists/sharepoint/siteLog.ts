import { ListDeclaration } from '../schema';
import { readTogether, valueOf } from './batch';
import { LogEntry, TouchedRows, readLog, touchedRows } from './changeLog';
import { mostRows } from './changes';
import { Connection, listOf } from './connect';

/** The ids under which the site's log names some lists. */
export type IdsOf<K extends string> = Record<K, string>;

/** Answers of the site's log that are read in a row: other lists of the intranet fill them too. */
const mostCalls = 5;

/** Asks for the ids of lists. */
export async function readIdsOf<K extends string>(connection: Connection, lists: readonly (ListDeclaration & { key: K })[]): Promise<IdsOf<K>> {
  const answers = await readTogether<{ Id: string }[]>(connection, lists.map(list => sp => listOf(connection, list, sp).select('Id')()));
  return Object.fromEntries(lists.map((list, at) => [list.key, valueOf(answers[at]).Id.toLowerCase()])) as IdsOf<K>;
}

/** Up to where the site's log goes now. */
export async function currentToken(connection: Connection): Promise<string> {
  const { CurrentChangeToken } = await connection.sp.web.select('CurrentChangeToken')() as unknown as { CurrentChangeToken: { StringValue: string } };
  return CurrentChangeToken.StringValue;
}

/** The rows of each list that the site's log names since a token, and the token to go on from. */
export interface TouchedLists<K extends string> {
  touched: Record<K, TouchedRows>;
  changeToken: string;
}

/** Asks the site's log, which is one request for all lists, what has happened to some; undefined when it no longer says or is more than is read row by row. */
export async function touchedSince<K extends string>(connection: Connection, ids: IdsOf<K>, changeToken: string, now: Date): Promise<TouchedLists<K> | undefined> {
  const log = await readLog(query => connection.sp.web.getChanges(query) as Promise<LogEntry[]>, changeToken, now, mostCalls);
  const touched = log && touchedIn(log.entries, ids);
  if (!touched || (Object.keys(ids) as K[]).some(key => touched[key].all.length > mostRows)) return undefined;
  return { touched, changeToken: log.changeToken };
}

function touchedIn<K extends string>(entries: LogEntry[], ids: IdsOf<K>): Record<K, TouchedRows> {
  const of = (key: K): TouchedRows => touchedRows(entries.filter(({ ListId }) => ListId?.toLowerCase() === ids[key]));
  return Object.fromEntries((Object.keys(ids) as K[]).map(key => [key, of(key)])) as Record<K, TouchedRows>;
}

/** Asks once and keeps the answer; asks again after a failure. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch(error => { asked = undefined; throw error; });
    return asked;
  };
}
