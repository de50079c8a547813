import { LocalDate } from '../../../../domain';
import { StandingOn, byActivity, endOf, monthEnds, standingsOn } from '../../../../domain/trend';
import { Plan, TrendReader } from '../../../../lists';

/** So many months back. */
const months = 12;

/** How the plan stood at the end of each of the last months, and stands now; from before the plan had activities nothing is told. */
export async function readDevelopment(reader: TrendReader, { activities, archived }: Pick<Plan, 'activities' | 'archived'>, today: LocalDate): Promise<StandingOn[]> {
  const days = monthEnds(today, months);
  const first = endOf(days[0]);
  const since = await reader.reportsSince(first);
  const reportedOn = Array.from(new Set(since.map(({ activityId }) => activityId)));
  const before = reportedOn.length === 0 ? [] : await reader.lastReportsBefore(first, reportedOn);
  const told = standingsOn(days, activities.concat(archived), byActivity(before.concat(since)));
  const begin = told.findIndex(({ total }) => total > 0);
  return begin < 0 ? [] : told.slice(begin);
}
