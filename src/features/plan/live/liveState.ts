import { Activity, Instant } from '../../../domain';
import { Plan, PlanChanges, withActivities, withChanges } from '../../../lists';

/** The plan as it is shown, and as it was when its rows got their places. */
export interface LiveState {
  /** The reading that all this comes from. */
  read: Plan;
  now: Plan;
  /** What the order of the rows, and what is new, count from. */
  base: Plan;
  /** Whether these are the whole plan, and not its first rows. */
  whole: boolean;
  baseWhole: boolean;
  /** The reader has asked for another reading: its rows get their own order. */
  renewing: boolean;
  /** The last moment at which `now` was known to be so. */
  checkedAt: Instant;
  /** Why it could not be asked what others have changed, the last time. */
  failure?: unknown;
}

export type LiveEvent =
  | { type: 'read'; plan: Plan; whole: boolean }
  /** The reader wants it read again. */
  | { type: 'renewing' }
  /** It was asked what others have changed; with or without changes. */
  | { type: 'asked'; at: Instant }
  | { type: 'changed'; changes: Extract<PlanChanges, { kind: 'changes' }> }
  | { type: 'failed'; failure: unknown }
  | { type: 'retrying' }
  /** The reader sorts, filters, or asks for the news: rows take their places anew. */
  | { type: 'settled' }
  /** The reader's own change, as it is stored. */
  | { type: 'put'; activity: Activity };

export function begin(plan: Plan, whole: boolean): LiveState {
  return { read: plan, now: plan, base: plan, whole, baseWhole: whole, renewing: false, checkedAt: plan.fetchedAt };
}

export function liveReducer(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    case 'read': return takeReading(state, event.plan, event.whole);
    case 'renewing': return { ...state, renewing: true };
    case 'asked': return { ...state, checkedAt: event.at, failure: undefined };
    case 'changed': return { ...state, now: withChanges(state.now, event.changes) };
    case 'failed': return { ...state, failure: event.failure };
    case 'retrying': return { ...state, failure: undefined };
    case 'settled': return state.base === state.now ? state : { ...state, base: state.now, baseWhole: state.whole };
    case 'put': return { ...state, now: withActivities(state.now, [event.activity]), base: withActivities(state.base, [event.activity]) };
  }
}

/** A reading that nobody asked for leaves the rows where they are. */
function takeReading(state: LiveState, plan: Plan, whole: boolean): LiveState {
  if (state.read === plan) return state;
  const next = begin(plan, whole);
  return state.renewing ? next : { ...next, base: state.base, baseWhole: state.baseWhole };
}
