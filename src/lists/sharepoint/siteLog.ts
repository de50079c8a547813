import { ListDeclaration } from '../schema';
import { readTogether, valueOf } from './batch';
import { LogEntry, TouchedRows, touchedRows } from './changeLog';
import { Connection, listOf } from './connect';

/** The ids under which the site's log names some lists. */
export type IdsOf<K extends string> = Record<K, string>;

/** Answers of the site's log that are read in a row: other lists of the intranet fill them too. */
export const mostCalls = 5;

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

/** The rows of each list that some entries of the site's log name. */
export function touchedIn<K extends string>(entries: LogEntry[], ids: IdsOf<K>): Record<K, TouchedRows> {
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
