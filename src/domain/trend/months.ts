import { Activity } from '../activity';
import { LocalDate, addDays, momentAt } from '../calendar';
import { Standing, standings, standingOf } from '../standing';
import { ReportsByActivity, stateAt } from './since';

/** How many activities stood how at the end of a day; the numbers add up to `total`. */
export interface StandingOn {
  day: LocalDate;
  total: number;
  standing: Record<Standing, number>;
}

/** The last days of the `count` months before a day's own, and the day itself, the oldest first. */
export function monthEnds(today: LocalDate, count: number): LocalDate[] {
  const [year, month] = today.split('-').map(Number);
  const ends = Array.from({ length: count }, (_, at) => addDays(new Date(Date.UTC(year, month - count + at, 1)).toISOString().slice(0, 10), -1));
  return ends.concat(today);
}

/** When a day is over, in Swedish time. */
export function endOf(day: LocalDate): string {
  return momentAt(addDays(day, 1), '00:00') ?? '';
}

/**
 * How the plan stood at the end of each day, as the reports tell (see `stateAt`). `activities`: those put away since included; `reports`: all
 * since the end of the first day, and each activity's last before it. A due date that nobody tells is not late.
 */
export function standingsOn(days: LocalDate[], activities: Activity[], reports: ReportsByActivity): StandingOn[] {
  return days.map(day => {
    const end = endOf(day);
    const standing = standings.reduce((record, key) => ({ ...record, [key]: 0 }), {} as Record<Standing, number>);
    let total = 0;
    for (const activity of activities) {
      const state = stateAt(activity, end, reports.get(activity.id));
      if (!state) continue;
      standing[standingOf(state, day)] += 1;
      total += 1;
    }
    return { day, total, standing };
  });
}
