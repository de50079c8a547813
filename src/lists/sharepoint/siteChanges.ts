import { SiteChanges } from '../repositories';
import { activitiesList, meetingsList, updatesList } from '../schema';
import { LogEntry, TouchedRows, readLog } from './changeLog';
import { activityChanges, mostRows } from './changes';
import { Connection } from './connect';
import { toMeeting } from './meetings';
import { readRowsById } from './rows';
import { IdsOf, mostCalls, readIdsOf, touchedIn } from './siteLog';
import { readUpdatesById } from './updates';

const watched = [activitiesList, meetingsList, updatesList] as const;
type Watched = (typeof watched)[number]['key'];
/** The ids under which the log names the lists. */
export type ListIds = IdsOf<Watched>;

/** Asks for the ids of the lists that a meeting follows. */
export function readListIds(connection: Connection): Promise<ListIds> {
  return readIdsOf<Watched>(connection, watched);
}

/**
 * What has happened to activities, meetings and reports since a token of the site. One request while nothing has: the log of the whole
 * site is asked, since that of each list would be a request of its own.
 */
export async function siteChangesSince(connection: Connection, ids: ListIds, changeToken: string, now: Date): Promise<SiteChanges> {
  const log = await readLog(query => connection.sp.web.getChanges(query) as Promise<LogEntry[]>, changeToken, now, mostCalls);
  const touched = log && touchedIn(log.entries, ids);
  if (!touched || watched.some(({ key }) => touched[key].all.length > mostRows)) return { kind: 'reload' };
  const [activities, meetings, reports] = await Promise.all([
    activityChanges(connection, touched.activities, log.changeToken),
    meetingsById(connection, touched.meetings),
    readUpdatesById(connection, touched.updates.alive)
  ]);
  return { kind: 'changes', activities, ...meetings, reports, changeToken: log.changeToken };
}

async function meetingsById(connection: Connection, { alive, all }: TouchedRows): Promise<Pick<Extract<SiteChanges, { kind: 'changes' }>, 'meetings' | 'removedMeetings'>> {
  const { rows, unreadable } = await readRowsById(connection, meetingsList, alive);
  const found = new Set([...rows, ...unreadable].map(({ id }) => id));
  return { meetings: rows.map(toMeeting), removedMeetings: all.filter(id => !found.has(id)) };
}
