import { Meeting } from '../../domain';
import { AddedRow, MeetingRepository, NewMeeting, PlaceMeetings } from '../repositories';
import { decodeAll, expandOf, meetingsList, selectOf, updatesList } from '../schema';
import { addRow } from './addRows';
import { readTogether, valueOf } from './batch';
import { changeRow } from './changeRow';
import { Connection, listOf } from './connect';
import { failingAs } from './failures';
import { meetingChange, meetingOutcome, toMeeting } from './meetings';
import { PermissionMask, allows } from './permissions';
import { quoted } from './rows';
import { readListIds, siteChangesSince } from './siteChanges';
import { currentToken, once } from './siteLog';
import { readUpdates, readUpdatesSince } from './updates';

/** As many meetings of a place as are read. */
const mostMeetings = 50;

/** Keeps the meetings of a site. */
export function createMeetingRepository(connection: Connection, now: () => Date = () => new Date()): MeetingRepository {
  const ids = once(() => readListIds(connection));
  return {
    currentToken: () => failingAs('plan', () => currentToken(connection)),
    changesSince: token => failingAs('plan', async () => siteChangesSince(connection, await ids(), token, now())),
    meetingsOf: placeId => failingAs(meetingsList.key, () => meetingsOf(connection, placeId)),
    add: meeting => failingAs(meetingsList.key, () => addMeeting(connection, meeting)),
    change: (seen, changes) => failingAs(meetingsList.key, async () =>
      meetingOutcome(await changeRow(connection, meetingsList, meetingChange(seen, changes)), changes)),
    reportsIn: meetingId => failingAs(updatesList.key, () => readUpdates(connection, `HPMeetingId eq ${meetingId}`, 'oldestFirst')),
    reportsSince: at => failingAs(updatesList.key, () => readUpdatesSince(connection, at))
  };
}

async function meetingsOf(connection: Connection, placeId: string): Promise<PlaceMeetings> {
  const [rows, list] = await readTogether<[unknown[], { EffectiveBasePermissions: PermissionMask }]>(connection, [
    sp => listOf(connection, meetingsList, sp).items.select(...selectOf(meetingsList)).expand(...expandOf(meetingsList))
      .filter(`HPPlace eq ${quoted(placeId)}`).orderBy('HPStartsAt', false).top(mostMeetings)(),
    sp => listOf(connection, meetingsList, sp).select('EffectiveBasePermissions')()
  ]);
  const { rows: read, unreadable } = decodeAll(meetingsList, valueOf(rows));
  const mask = valueOf(list).EffectiveBasePermissions;
  return { meetings: read.map(toMeeting), unreadable, rights: { keep: allows(mask, 'addListItems') && allows(mask, 'editListItems') } };
}

async function addMeeting(connection: Connection, meeting: NewMeeting): Promise<AddedRow<Meeting>> {
  const { result, row, differs } = await addRow(connection, meetingsList, { state: 'planned', ...meeting });
  return { result, row: toMeeting(row), differs: differs as (keyof Meeting)[] };
}
