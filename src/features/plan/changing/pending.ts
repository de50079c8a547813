import { Activity } from '../../../domain';
import { ActivityChanges, NewActivity, Plan, withActivities } from '../../../lists';

/** A change that is on its way to the lists: what the reader sees already. */
export type Pending =
  | { kind: 'change'; key: string; activityId: number; changes: ActivityChanges }
  /** `row` has an id below zero until the lists have given it one. */
  | { kind: 'add'; key: string; row: Activity };

/** A new activity as it looks until the lists have answered. */
export function provisional(row: NewActivity, id: number, now: string): Activity {
  return { status: 'notStarted', percent: 0, needsHelp: false, people: [], ...row, id, etag: '', created: now };
}

/** A plan with what is being saved laid over it, whatever others' changes have come meanwhile. Hands the same plan back when nothing is. */
export function withPending(plan: Plan, pending: readonly Pending[]): Plan {
  if (pending.length === 0) return plan;
  const changes = new Map<number, ActivityChanges>();
  for (const one of pending) if (one.kind === 'change') changes.set(one.activityId, { ...changes.get(one.activityId), ...one.changes });
  const stored = plan.activities.concat(plan.archived);
  const changed = stored.filter(({ id }) => changes.has(id)).map(activity => ({ ...activity, ...changes.get(activity.id) }));
  const added = pending.flatMap(one => (one.kind === 'add' && !stored.some(({ clientKey }) => clientKey === one.row.clientKey) ? [one.row] : []));
  return changed.length + added.length > 0 ? withActivities(plan, changed.concat(added)) : plan;
}

/** The rows that are being saved, by id. */
export function savingIds(pending: readonly Pending[]): ReadonlySet<number> {
  return new Set(pending.map(one => (one.kind === 'add' ? one.row.id : one.activityId)));
}
