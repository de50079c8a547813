import { PlanChanges } from '../repositories';
import { activitiesList } from '../schema';
import { toActivity } from './activities';
import { TouchedRows, LogEntry, readLog, touchedRows } from './changeLog';
import { Connection, listOf } from './connect';
import { readRowsById } from './rows';

/** With more changed rows than this, reading everything is as quick. */
export const mostRows = 500;

/** What has become of the activities since a token. Reads the change log and the rows that it names, never the whole list. */
export async function changesSince(connection: Connection, changeToken: string, now: Date): Promise<PlanChanges> {
  const log = await readLog(query => listOf(connection, activitiesList).getChanges(query) as Promise<LogEntry[]>, changeToken, now);
  const touched = log && touchedRows(log.entries);
  if (!touched || touched.all.length > mostRows) return { kind: 'reload' };
  return activityChanges(connection, touched, log.changeToken);
}

/** The activities that a log names, as they are now. */
export async function activityChanges(
  connection: Connection, { alive, all }: TouchedRows, changeToken: string
): Promise<Extract<PlanChanges, { kind: 'changes' }>> {
  const { rows, unreadable } = await readRowsById(connection, activitiesList, alive);
  const found = new Set([...rows, ...unreadable].map(({ id }) => id));
  return { kind: 'changes', changed: rows.map(toActivity), unreadable, removed: all.filter(id => !found.has(id)), changeToken };
}
