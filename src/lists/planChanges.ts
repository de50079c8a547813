import { Activity } from '../domain';
import { Plan, PlanChanges } from './repositories';

/** The number in a version, `"<id>,7"`; NaN in what is written otherwise. */
function numberOf(etag: string): number {
  return Number(/,(\d+)"?$/.exec(etag)?.[1]);
}

/** A plan with what others have changed since it was read; rows keep their places and new ones come last. */
export function withChanges(plan: Plan, { changed, removed, unreadable, changeToken }: Extract<PlanChanges, { kind: 'changes' }>): Plan {
  const newer = new Map(changed.map(activity => [activity.id, activity]));
  const gone = new Set(removed.concat(unreadable.map(({ id }) => id)));
  const known = new Set(plan.activities.map(({ id }) => id));
  const touched = (id: number): boolean => newer.has(id) || gone.has(id);
  return {
    ...plan,
    activities: plan.activities.filter(({ id }) => !gone.has(id)).map(activity => newerOf(activity, newer.get(activity.id)))
      .concat(changed.filter(({ id }) => !known.has(id))),
    unreadable: plan.unreadable.filter(({ list, id }) => list !== 'activities' || !touched(id)).concat(unreadable),
    changeToken
  };
}

/** The newer of two; an answer may have been on its way while the reader's own change was stored. */
export function newerOf(there: Activity, came: Activity | undefined): Activity {
  return came && !(numberOf(came.etag) < numberOf(there.etag)) ? came : there;
}
