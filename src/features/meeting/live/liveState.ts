import { Activity, Instant, LocalDate, Meeting, ProgressUpdate, currentMeeting, previousMeeting } from '../../../domain';
import { PlaceMeetings, Plan, SiteChanges, versionOf, withActivities as planWithActivities, withChanges } from '../../../lists';

/** The plan and the place's meetings as they stand now. */
export interface LiveMeeting {
  plan: Plan;
  /** In no order of their own. */
  meetings: Meeting[];
  /** The meeting at hand, and the one before it. */
  meeting?: Meeting;
  previous?: Meeting;
  /** Given in the meeting at hand, in the order in which they came. */
  reports: ProgressUpdate[];
  /** The meeting whose reports they are; another one's must be read first. */
  reportsOf?: number;
  mayKeep: boolean;
  /** The site has no list of meetings yet: the set-up must be upgraded. */
  meetingsMissing: boolean;
  /** When the service last told how things stand. */
  heardAt: Instant;
  /** Why the last question got no answer. */
  failure?: unknown;
}

export type LiveState = { state: 'loading' } | { state: 'failed'; error: unknown } | { state: 'ready'; live: LiveMeeting };

type Changes = Extract<SiteChanges, { kind: 'changes' }>;
type Versioned = { id: number; etag: string };

/** Of two readings of a row the later version: an answer may have been on its way while the row was changed here. */
function later<T extends Versioned>(known: T | undefined, read: T): T {
  return known && versionOf(known.etag) > versionOf(read.etag) ? known : read;
}

/** Known rows with newer ones in their places; new ones come last. */
function withRows<T extends Versioned>(known: T[], read: T[]): T[] {
  const byId = new Map(known.map(row => [row.id, row]));
  read.forEach(row => byId.set(row.id, later(byId.get(row.id), row)));
  return Array.from(byId.values());
}

/** What has been read when everything is read. */
export function liveOf(plan: Plan, place: PlaceMeetings | undefined, today: LocalDate): LiveMeeting {
  return arranged({
    plan, meetings: place?.meetings ?? [], reports: [], mayKeep: place?.rights.keep ?? false, meetingsMissing: !place, heardAt: plan.fetchedAt
  }, today);
}

/** Says anew which meeting is at hand; another one begins without reports. */
export function arranged(live: LiveMeeting, today: LocalDate): LiveMeeting {
  const meeting = currentMeeting(live.meetings, today);
  const same = meeting?.id === live.reportsOf;
  return { ...live, meeting, previous: previousMeeting(live.meetings, meeting), reports: same ? live.reports : [], reportsOf: same ? live.reportsOf : undefined };
}

/** After changes on the site. Rows keep their places, those of other places are left out, and a report comes once. */
export function afterChanges(live: LiveMeeting, changes: Changes, placeId: string | undefined, today: LocalDate): LiveMeeting {
  const gone = new Set(changes.removedMeetings);
  const meetings = withRows(live.meetings.filter(({ id }) => !gone.has(id)), changes.meetings.filter(meeting => meeting.placeId === placeId));
  const next = arranged({ ...live, plan: withChanges(live.plan, changes.activities), meetings, failure: undefined }, today);
  return { ...next, reports: withReports(next.reports, changes.reports.filter(({ meetingId }) => meetingId !== undefined && meetingId === next.reportsOf)) };
}

/** Reports with new ones at their end, each once. */
function withReports(known: ProgressUpdate[], read: ProgressUpdate[]): ProgressUpdate[] {
  const ids = new Set(known.map(({ id }) => id));
  return known.concat(read.filter(({ id }) => !ids.has(id)));
}

/** With activities as they were just saved. */
export function withActivities(live: LiveMeeting, activities: Activity[]): LiveMeeting {
  return { ...live, plan: planWithActivities(live.plan, activities) };
}

/** With a meeting as it was just saved or met. */
export function withMeeting(live: LiveMeeting, meeting: Meeting, today: LocalDate): LiveMeeting {
  return arranged({ ...live, meetings: withRows(live.meetings, [meeting]) }, today);
}
