import { SiteChanges } from '../repositories';
import { activitiesList, meetingsList, updatesList } from '../schema';
import { TouchedRows } from './changeLog';
import { activityChanges } from './changes';
import { Connection } from './connect';
import { toMeeting } from './meetings';
import { readRowsById } from './rows';
import { IdsOf, readIdsOf, touchedSince } from './siteLog';
import { readUpdatesById } from './updates';

const watched = [activitiesList, meetingsList, updatesList] as const;
type Watched = (typeof watched)[number]['key'];
/** The ids under which the log names the lists. */
export type ListIds = IdsOf<Watched>;

/** Asks for the ids of the lists that a meeting follows. */
export function readListIds(connection: Connection): Promise<ListIds> {
  return readIdsOf<Watched>(connection, watched);
}

/** What has happened to activities, meetings and reports since a token of the site. One request while nothing has. */
export async function siteChangesSince(connection: Connection, ids: ListIds, changeToken: string, now: Date): Promise<SiteChanges> {
  const log = await touchedSince(connection, ids, changeToken, now);
  if (!log) return { kind: 'reload' };
  const { touched } = log;
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
