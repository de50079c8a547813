import { Activity } from '../domain';
import { versionOf } from './etag';
import { Plan, PlanChanges } from './repositories';

type PlanRows = Pick<Plan, 'activities' | 'archived'>;

/** Stored activities as a plan has them: those in it, and those taken out. */
export function splitArchived(activities: Activity[]): PlanRows {
  return {
    activities: activities.filter(({ archivedAt }) => archivedAt === undefined), archived: activities.filter(({ archivedAt }) => archivedAt !== undefined)
  };
}

/** Activities that the list has and the plan does not show: archived ones, and rows that cannot be read. They are not removed. */
export function hiddenActivities({ archived, unreadable }: Plan): number[] {
  return archived.map(({ id }) => id).concat(unreadable.filter(({ list }) => list === 'activities').map(({ id }) => id));
}

/** A plan with what others have changed since it was read; rows keep their places, and those that are new or brought back come last. */
export function withChanges(plan: Plan, { changed, removed, unreadable, changeToken }: Extract<PlanChanges, { kind: 'changes' }>): Plan {
  const gone = new Set(removed.concat(unreadable.map(({ id }) => id)));
  const newer = new Set(changed.map(({ id }) => id));
  const there = ({ id }: Activity): boolean => !gone.has(id);
  const touched = (id: number): boolean => newer.has(id) || gone.has(id);
  return {
    ...withActivities({ ...plan, activities: plan.activities.filter(there), archived: plan.archived.filter(there) }, changed),
    unreadable: plan.unreadable.filter(({ list, id }) => list !== 'activities' || !touched(id)).concat(unreadable),
    changeToken
  };
}

/** A plan with activities as they are stored now: in their places, or in their new ones. */
export function withActivities<P extends PlanRows>(plan: P, changed: Activity[]): P {
  const newer = new Map(changed.map(activity => [activity.id, activity]));
  const before = plan.activities.concat(plan.archived);
  const known = new Set(before.map(({ id }) => id));
  const after = before.map(activity => newerOf(activity, newer.get(activity.id))).concat(changed.filter(({ id }) => !known.has(id)));
  return { ...plan, ...splitArchived(after) };
}

/** The newer of two; an answer may have been on its way while the reader's own change was stored. */
export function newerOf(there: Activity, came: Activity | undefined): Activity {
  return came && !(versionOf(came.etag) < versionOf(there.etag)) ? came : there;
}
