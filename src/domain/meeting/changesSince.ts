import { Activity, ProgressUpdate } from '../activity';
import { Instant, LocalDate, localDateOf } from '../calendar';
import { isLate } from '../lateness';
import { stateOf } from './snapshot';
import { ActivityState, PlanSnapshot } from './types';

/** An activity then and now. */
export interface StateChange {
  before: ActivityState;
  now: Activity;
}

/** What has become of the plan since a moment. An activity stands in every part that fits. */
export interface PlanDifference {
  since: Instant;
  becameDone: Activity[];
  /** Late now, and not then. */
  newlyLate: Activity[];
  added: Activity[];
  /** As they stood then. */
  removed: ActivityState[];
  /** Other values than then: status, percent, need of help or due date. */
  changed: StateChange[];
  /** Reports given since, in the order in which they came. */
  reports: ProgressUpdate[];
}

const isAfter = (a: Instant, b: Instant): boolean => Date.parse(a) > Date.parse(b);

/** Whether two states differ in what people report. */
export function differs(a: ActivityState, b: ActivityState): boolean {
  return a.status !== b.status || a.percent !== b.percent || a.needsHelp !== b.needsHelp || a.due !== b.due;
}

const statesById = new WeakMap<PlanSnapshot, Map<number, ActivityState>>();

/** A snapshot's states by activity, made once for each. */
export function statesOf(snapshot: PlanSnapshot): ReadonlyMap<number, ActivityState> {
  const known = statesById.get(snapshot) ?? new Map(snapshot.activities.map(state => [state.id, state]));
  statesById.set(snapshot, known);
  return known;
}

/** Whether something has happened to an activity since a snapshot: made, reported on, or with other values. */
export function changedSince(snapshot: PlanSnapshot, activity: Activity): boolean {
  const before = statesOf(snapshot).get(activity.id);
  return isAfter(activity.created, snapshot.at)
    || (activity.lastReported !== undefined && isAfter(activity.lastReported, snapshot.at))
    || (before !== undefined && differs(before, stateOf(activity)));
}

/** What changes are counted from. */
export interface Now {
  activities: Activity[];
  /** Reports; older ones than the snapshot are passed over. */
  reports: ProgressUpdate[];
  today: LocalDate;
  /** Archived or unreadable activities: there, though not among the plan's. */
  hidden?: number[];
}

/**
 * What has happened since a snapshot. A snapshot of a large plan lacks activities that had ended: of an old activity that it does not
 * know nothing is said.
 */
export function changesSince(snapshot: PlanSnapshot, { activities, reports, today, hidden = [] }: Now): PlanDifference {
  const known = statesOf(snapshot);
  const present = new Set(activities.map(({ id }) => id).concat(hidden));
  const added = activities.filter(({ id, created }) => !known.has(id) && isAfter(created, snapshot.at));
  const pairs = activities.flatMap(now => {
    const before = known.get(now.id);
    return before ? [{ before, now }] : [];
  });
  const then = localDateOf(snapshot.at);
  return {
    since: snapshot.at, added,
    becameDone: inPlanOrder(added, pairs.filter(({ before }) => before.status !== 'done'), now => now.status === 'done'),
    newlyLate: inPlanOrder(added, pairs.filter(({ before }) => !isLate(before, then)), now => isLate(now, today)),
    removed: snapshot.activities.filter(({ id }) => !present.has(id)),
    changed: pairs.filter(({ before, now }) => differs(before, stateOf(now))),
    reports: reports.filter(({ at }) => isAfter(at, snapshot.at))
  };
}

function inPlanOrder(added: Activity[], pairs: StateChange[], test: (activity: Activity) => boolean): Activity[] {
  return pairs.map(({ now }) => now).concat(added).filter(test).sort((a, b) => a.id - b.id);
}
