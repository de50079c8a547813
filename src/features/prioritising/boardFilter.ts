import { Activity, ActivityFilter, FilterContext, LocalDate, PlanIndex, Status, countLimits, filterActivities, indexPlan, noFilter, wholeMunicipality } from '../../domain';
import { MatrixEntry, RoundPicture, themesForMatrix } from '../../domain/assessment';
import { Plan } from '../../lists';

/** What the matrix opens with: without a choice, all but what will not be done. */
export const shownStatuses: Status[] = ['notStarted', 'ongoing', 'done', 'paused'];

/** The limits that the matrix has menus for. */
type OwnLimits = Pick<ActivityFilter, 'unitIds' | 'areaKeys' | 'statuses'>;

/** What the filter asks for beside an activity. */
export function contextOf(plan: Plan, today: LocalDate): FilterContext {
  return { index: indexPlan(plan), today, staleAfterDays: plan.settings.staleAfterDays, user: plan.user };
}

/** How many limits hold here that were set in the plan and have no menu here. */
export function otherLimits(filter: ActivityFilter): number {
  return countLimits({ ...filter, unitIds: [], areaKeys: [], statuses: [], archived: false });
}

/** The filter without them. */
export function ownLimits({ unitIds, areaKeys, statuses }: OwnLimits): ActivityFilter {
  return { ...noFilter, unitIds, areaKeys, statuses };
}

/** The activities in the matrix; what is archived is never among them. */
export function boardActivities(activities: Activity[], filter: ActivityFilter, context: FilterContext): Activity[] {
  const statuses = filter.statuses.length > 0 ? filter.statuses : shownStatuses;
  return filterActivities(activities, { ...filter, statuses, archived: false }, context);
}

interface ThemeLimits {
  filter: Pick<ActivityFilter, 'unitIds' | 'areaKeys' | 'themeKeys'>;
  index: PlanIndex;
  /** The round's unit; undefined: the whole municipality, which every unit is part of. */
  unitId?: number;
}

/** Prioritised themes without an activity. A theme has neither status nor anybody who answers for it: only area, theme and unit limit it. */
export function boardThemes(picture: RoundPicture | undefined, activities: Activity[], { filter, index, unitId = wholeMunicipality }: ThemeLimits): MatrixEntry[] {
  if (!picture) return [];
  const { unitIds, areaKeys, themeKeys } = filter;
  const areaOf = new Map(picture.areas.flatMap(({ key, themes }) => themes.map(theme => [theme.key, key])));
  const fits = (key: string): boolean =>
    (areaKeys.length === 0 || areaKeys.includes(index.theme(key)?.areaKey ?? areaOf.get(key) ?? '')) &&
    (themeKeys.length === 0 || themeKeys.includes(key)) &&
    (unitIds.length === 0 || unitId === wholeMunicipality || unitIds.includes(unitId));
  return themesForMatrix(picture, activities).filter(entry => entry.kind === 'theme' && fits(entry.theme.key));
}
