import { Activity, LocalDate, PlanIndex, Summary, responsibleLabels, summarise, summariseBy, wholeMunicipality } from '../../../domain';

/** How the plan stands, as a whole and divided. Keys: a unit's id (`wholeMunicipality` without one), an area's key, a role's id. */
export interface PlanFigures extends Record<'unit' | 'area' | 'role', ReadonlyMap<string, Summary>> {
  whole: Summary;
}

/** Stand in place of a role's id: somebody without a role answers for the activity, or nobody does. */
export const otherRole = 'others';
export const nobody = 'nobody';

const all = [''];

function roleKeys(activity: Activity, index: PlanIndex): string[] {
  if (responsibleLabels(activity, index).length === 0) return [nobody];
  return activity.roleIds.length === 0 ? [otherRole] : activity.roleIds.map(String);
}

/** Counts a plan in every way that the summary shows, each activity looked at once. */
export function figuresOf(activities: Activity[], index: PlanIndex, today: LocalDate, staleAfterDays: number): PlanFigures {
  const { whole, ...divided } = summariseBy(activities, today, staleAfterDays, {
    whole: () => all,
    unit: activity => [String(activity.unitId ?? wholeMunicipality)],
    area: activity => [activity.areaKey],
    role: activity => roleKeys(activity, index)
  });
  return { ...divided, whole: whole.get('') ?? summarise([], today, staleAfterDays) };
}
