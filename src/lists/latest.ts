import { Activity, ProgressUpdate } from '../domain';
import { versionOf } from './etag';
import { ActivityChanges, NewReport } from './repositories';

/** The values that a report gives to its activity. */
export function latestOf({ status, percent, needsHelp, at, due }: NewReport): ActivityChanges {
  return { status, percent, needsHelp, lastReported: at, ...(due === undefined ? {} : { due }) };
}

/**
 * The values of a report that is stored although its activity never got them: the call was cut between the two. Only where nobody has
 * changed the activity since the reporter saw it, so that nothing is written over; undefined when there is nothing to repair.
 */
export function missingLatest(activity: Activity, reports: ProgressUpdate[]): ActivityChanges | undefined {
  const own = reports.filter(({ activityId }) => activityId === activity.id);
  if (own.length === 0) return undefined;
  const newest = own.reduce((a, b) => (Date.parse(b.at) > Date.parse(a.at) || (b.at === a.at && b.id > a.id) ? b : a));
  const known = activity.lastReported === undefined ? -Infinity : Date.parse(activity.lastReported);
  const untouched = newest.seenVersion !== undefined && newest.seenVersion === versionOf(activity.etag);
  return untouched && Date.parse(newest.at) > known ? latestOf(newest) : undefined;
}
