import { Plan, PlanChanges } from './repositories';

/** A plan with what others have changed since it was read; rows keep their places and new ones come last. */
export function withChanges(plan: Plan, { changed, removed, unreadable, changeToken }: Extract<PlanChanges, { kind: 'changes' }>): Plan {
  const newer = new Map(changed.map(activity => [activity.id, activity]));
  const gone = new Set(removed.concat(unreadable.map(({ id }) => id)));
  const known = new Set(plan.activities.map(({ id }) => id));
  const touched = (id: number): boolean => newer.has(id) || gone.has(id);
  return {
    ...plan,
    activities: plan.activities.filter(({ id }) => !gone.has(id)).map(activity => newer.get(activity.id) ?? activity)
      .concat(changed.filter(({ id }) => !known.has(id))),
    unreadable: plan.unreadable.filter(({ list, id }) => list !== 'activities' || !touched(id)).concat(unreadable),
    changeToken
  };
}
