import { Activity, ProgressUpdate } from '../activity';
import { stateOf } from './snapshot';
import { ActivityState, Meeting } from './types';

/**
 * How the plan stood after a meeting, by activity: as noted when it ended, with the reports that came in later. While it runs: as the plan
 * stands now. Titles are the plan's own while it has the activity, since notes cut them.
 */
export function statesAfter({ after }: Pick<Meeting, 'after'>, reports: ProgressUpdate[], activities: Activity[]): ReadonlyMap<number, ActivityState> {
  const now = new Map(activities.map(activity => [activity.id, activity]));
  if (!after) return new Map(activities.map(activity => [activity.id, stateOf(activity)]));
  const noted = new Map(after.activities.map(state => [state.id, { ...state, title: now.get(state.id)?.title ?? state.title }]));
  // A large plan's note lacks what had ended.
  for (const activity of activities) if (!noted.has(activity.id) && existedAt(activity, after.at)) noted.set(activity.id, stateOf(activity));
  for (const report of reports) {
    const state = noted.get(report.activityId);
    if (state && Date.parse(report.created ?? report.at) > Date.parse(after.at)) noted.set(state.id, withLate(state, report, now.get(state.id)));
  }
  return noted;
}

function existedAt({ created }: Activity, at: string): boolean {
  return Date.parse(created) <= Date.parse(at);
}

/** The values of a report that came afterwards; those of the plan when it is the last that the activity has heard of. */
function withLate(state: ActivityState, report: ProgressUpdate, activity: Activity | undefined): ActivityState {
  if (activity && activity.lastReported !== undefined && Date.parse(activity.lastReported) === Date.parse(report.at)) return stateOf(activity);
  const { status, percent, needsHelp, due = state.due } = report;
  return { ...state, status, percent, needsHelp, due };
}
