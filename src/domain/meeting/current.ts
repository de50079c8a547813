import { Instant, LocalDate, localDateOf } from '../calendar';
import { meetingKey } from './key';
import { earlierMeetings, leftAt, wasHeld } from './previous';
import { Meeting } from './types';

/** When a meeting is or was: when it began, else when it is planned. */
function momentOf({ startedAt, startsAt }: Meeting): Instant {
  return startedAt ?? startsAt;
}

function newestFirst(meetings: Meeting[]): Meeting[] {
  return [...meetings].sort((a, b) => Date.parse(momentOf(b)) - Date.parse(momentOf(a)) || b.id - a.id);
}

/** Whether a meeting runs today; one that nobody ended runs no longer the day after. */
export function isRunning(meeting: Meeting, today: LocalDate): boolean {
  return meeting.state === 'running' && localDateOf(momentOf(meeting)) === today;
}

/**
 * The meeting at hand among those of one place: the running one; else the next one planned for today; else the last one that ended today,
 * whose record is read; else the next planned; else the last planned one that was never held, so that its agenda is not lost.
 */
export function currentMeeting(meetings: Meeting[], today: LocalDate): Meeting | undefined {
  const newest = newestFirst(meetings);
  const oldest = [...newest].reverse();
  const dayOf = (meeting: Meeting): LocalDate => localDateOf(momentOf(meeting));
  return newest.find(meeting => isRunning(meeting, today))
    ?? oldest.find(meeting => meeting.state === 'planned' && dayOf(meeting) === today)
    ?? newest.find(meeting => meeting.state === 'ended' && dayOf(meeting) === today)
    ?? oldest.find(meeting => meeting.state === 'planned' && dayOf(meeting) > today)
    ?? newest.find(meeting => meeting.state === 'planned');
}

/** The last meeting that was held before a meeting; the very last one when there is none at hand. */
export function previousMeeting(meetings: Meeting[], current: Meeting | undefined): Meeting | undefined {
  if (current) return earlierMeetings(meetings, current)[0];
  return newestFirst(meetings).find(meeting => wasHeld(meeting) && leftAt(meeting) !== undefined);
}

/** The key of a place's next meeting on a day: its number follows those that the day has. */
export function nextMeetingKey(meetings: Meeting[], placeId: string, day: LocalDate): string {
  const keys = new Set(meetings.map(({ clientKey }) => clientKey));
  let number = 1;
  while (keys.has(meetingKey(placeId, day, number))) number += 1;
  return meetingKey(placeId, day, number);
}
