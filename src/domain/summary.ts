import { Activity } from './activity';
import { LocalDate } from './calendar';
import { daysLate } from './lateness';
import { Signal, Standing, signals, signalsOf, standingOf, standings } from './standing';

/** Counts over a set of activities. `standing` adds up to `total`; signals overlap on purpose. */
export interface Summary {
  total: number;
  standing: Record<Standing, number>;
  signal: Record<Signal, number>;
  /** Days that the latest activity is late; 0 when none is. */
  mostDaysLate: number;
}

function zeroes<K extends string>(keys: readonly K[]): Record<K, number> {
  return keys.reduce((record, key) => ({ ...record, [key]: 0 }), {} as Record<K, number>);
}

/** Counts activities on a day. `staleAfterDays`: from how many days without a report one is quiet. */
export function summarise(activities: Activity[], today: LocalDate, staleAfterDays: number): Summary {
  const summary: Summary = { total: activities.length, standing: zeroes(standings), signal: zeroes(signals), mostDaysLate: 0 };
  for (const activity of activities) {
    summary.standing[standingOf(activity, today)] += 1;
    for (const signal of signalsOf(activity, today, staleAfterDays)) summary.signal[signal] += 1;
    summary.mostDaysLate = Math.max(summary.mostDaysLate, daysLate(activity, today));
  }
  return summary;
}
