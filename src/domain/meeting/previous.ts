import { Meeting, PlanSnapshot } from './types';

/** How the plan stood when a meeting was over; when it began, if nobody ended it properly. */
export function leftAt({ before, after }: Pick<Meeting, 'before' | 'after'>): PlanSnapshot | undefined {
  return after ?? before;
}

const momentOf = ({ startedAt, startsAt }: Pick<Meeting, 'startedAt' | 'startsAt'>): number => Date.parse(startedAt ?? startsAt);

/** Whether a meeting took place: it has ended, or nobody thought of ending it. */
export function wasHeld({ state }: Pick<Meeting, 'state'>): boolean {
  return state !== 'planned';
}

/** Meetings held before another one that it can be compared with, the newest first. */
export function earlierMeetings(meetings: Meeting[], meeting: Meeting): Meeting[] {
  return meetings
    .filter(each => each.id !== meeting.id && wasHeld(each) && leftAt(each) !== undefined && momentOf(each) < momentOf(meeting))
    .sort((a, b) => momentOf(b) - momentOf(a));
}
