import * as React from 'react';
import { LocalDate, momentAt } from '../../../domain';
import { PlanThen, Trend, byActivity, statesAt, trendSince } from '../../../domain/trend';
import { Plan, TrendReader } from '../../../lists';
import { Load, useLoad } from '../../../ui';
import { PlanScene } from '../planScene';
import { lastMeetingDay } from './since';

/** How the plan stood then, and what the reports since tell beside. */
export interface ReadThen extends PlanThen {
  lastMeeting?: LocalDate;
}

/**
 * How a plan stood when a day began: two questions, about the reports since and about the last before them of those that were reported on.
 * The plan must have been read before, so that no report is in it that the answer lacks.
 */
export async function readThen(reader: TrendReader, { activities, archived }: Pick<Plan, 'activities' | 'archived'>, day: LocalDate, today: LocalDate): Promise<ReadThen> {
  const at = momentAt(day, '00:00') ?? '';
  const since = await reader.reportsSince(at);
  const reportedOn = Array.from(new Set(since.map(({ activityId }) => activityId)));
  const before = reportedOn.length === 0 ? [] : await reader.lastReportsBefore(at, reportedOn);
  return { at, day, states: statesAt(at, activities.concat(archived), byActivity(before.concat(since))), lastMeeting: lastMeetingDay(since, today) };
}

/** What has become of the plan since a day. How it stood then is read once for each day; what is now follows the plan. */
export function useTrend(reader: TrendReader, { plan, today }: PlanScene, since: LocalDate): Load<{ then: ReadThen; trend: Trend }> {
  const latest = React.useRef({ plan, today });
  latest.current = { plan, today };
  const load = React.useCallback(() => readThen(reader, latest.current.plan, since, latest.current.today), [reader, since]);
  const read = useLoad(load);
  const then = read.state === 'ready' ? read.value : undefined;
  const { activities, archived } = plan;
  const trend = React.useMemo(() => then && trendSince(then, { activities, archived, today }), [then, activities, archived, today]);
  return read.state === 'ready' && then && trend ? { ...read, value: { then, trend } } : read as Exclude<typeof read, { state: 'ready' }>;
}
