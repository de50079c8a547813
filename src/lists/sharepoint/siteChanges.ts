import { SiteChanges } from '../repositories';
import { ListDeclaration, activitiesList, meetingsList, updatesList } from '../schema';
import { readTogether, valueOf } from './batch';
import { LogEntry, LogReading, TouchedRows, readLog, touchedRows } from './changeLog';
import { activityChanges, mostRows } from './changes';
import { Connection, listOf } from './connect';
import { toMeeting } from './meetings';
import { readRowsById } from './rows';
import { readUpdatesById } from './updates';

const watched = [activitiesList, meetingsList, updatesList] as const;
type Watched = (typeof watched)[number]['key'];
/** The ids under which the log names the lists. */
export type ListIds = Record<Watched, string>;

/** Answers of the site's log that are read in a row: other lists of the intranet fill them too. */
const mostCalls = 5;

/** Asks for the ids of the lists that a meeting follows. */
export async function readListIds(connection: Connection): Promise<ListIds> {
  const answers = await readTogether<{ Id: string }[]>(connection, watched.map(list => sp => listOf(connection, list, sp).select('Id')()));
  return Object.fromEntries(watched.map((list, at) => [list.key, valueOf(answers[at]).Id.toLowerCase()])) as ListIds;
}

/** Up to where the site's log goes now. */
export async function currentToken(connection: Connection): Promise<string> {
  const { CurrentChangeToken } = await connection.sp.web.select('CurrentChangeToken')() as unknown as { CurrentChangeToken: { StringValue: string } };
  return CurrentChangeToken.StringValue;
}

/**
 * What has happened to activities, meetings and reports since a token of the site. One request while nothing has: the log of the whole
 * site is asked, since that of each list would be a request of its own.
 */
export async function siteChangesSince(connection: Connection, ids: ListIds, changeToken: string, now: Date): Promise<SiteChanges> {
  const log = await readLog(query => connection.sp.web.getChanges(query) as Promise<LogEntry[]>, changeToken, now, mostCalls);
  const touched = log && rowsOf(log, ids);
  if (!touched || watched.some(({ key }) => touched[key].all.length > mostRows)) return { kind: 'reload' };
  const [activities, meetings, reports] = await Promise.all([
    activityChanges(connection, touched.activities, log.changeToken),
    meetingsById(connection, touched.meetings),
    readUpdatesById(connection, touched.updates.alive)
  ]);
  return { kind: 'changes', activities, ...meetings, reports, changeToken: log.changeToken };
}

function rowsOf({ entries }: LogReading, ids: ListIds): Record<Watched, TouchedRows> {
  const of = ({ key }: Pick<ListDeclaration, 'key'>): TouchedRows =>
    touchedRows(entries.filter(({ ListId }) => ListId?.toLowerCase() === ids[key as Watched]));
  return { activities: of(activitiesList), meetings: of(meetingsList), updates: of(updatesList) };
}

async function meetingsById(connection: Connection, { alive, all }: TouchedRows): Promise<Pick<Extract<SiteChanges, { kind: 'changes' }>, 'meetings' | 'removedMeetings'>> {
  const { rows, unreadable } = await readRowsById(connection, meetingsList, alive);
  const found = new Set([...rows, ...unreadable].map(({ id }) => id));
  return { meetings: rows.map(toMeeting), removedMeetings: all.filter(id => !found.has(id)) };
}
