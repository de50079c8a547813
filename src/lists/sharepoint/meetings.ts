import { Meeting, firstAgenda } from '../../domain';
import { asETag } from '../etag';
import { MergeRules } from '../merge';
import { MeetingChanges, MeetingConflict, MeetingOutcome } from '../repositories';
import { RowOf, meetingsList } from '../schema';
import { RowChange, RowChangeOutcome } from './changeRow';
import { Stored } from './rows';

type List = typeof meetingsList;

/** Who steps on writes both what is at hand and what has been: neither without the other. */
const meetingRules: MergeRules<RowOf<List>> = { together: [['currentId', 'goneThrough'], ['state', 'startedAt', 'endedAt']] };

/** The length of a meeting that does not say it, in minutes. */
const usualMinutes = 60;

/** The meeting that a stored row is; an old or half-empty row has the values of a new one. */
export function toMeeting(row: Stored<List>): Meeting {
  const { state = 'planned', startsAt = row.created, minutes = usualMinutes, agenda = firstAgenda, goneThrough = [] } = row;
  return { ...row, state, startsAt, minutes, agenda, goneThrough };
}

function toRow(meeting: Meeting): Stored<List> {
  return {
    ...meeting, etag: asETag(meeting.etag), startedAt: meeting.startedAt, endedAt: meeting.endedAt, currentId: meeting.currentId,
    before: meeting.before, after: meeting.after
  };
}

/** Somebody's change of a meeting as one of its row. */
export function meetingChange(seen: Meeting, changes: MeetingChanges): RowChange<List> {
  return { seen: toRow(seen), changes: changes as Partial<RowOf<List>>, rules: meetingRules, complete: row => ({ ...row, ...toRow(toMeeting(row)) }) };
}

/** The outcome in the meeting's terms. */
export function meetingOutcome(outcome: RowChangeOutcome<List>, mine: MeetingChanges): MeetingOutcome {
  if (outcome.result === 'saved') return { result: 'saved', meeting: toMeeting(outcome.row), merged: outcome.merged as (keyof MeetingChanges)[] };
  const { clashes, by, at } = outcome;
  return { result: 'conflict', conflict: { fields: clashes.map(clash => ({ ...clash, by, at })) as MeetingConflict['fields'], mine, theirs: toMeeting(outcome.theirs) } };
}
