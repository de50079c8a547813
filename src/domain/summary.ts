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

const nothing = (): Summary => ({ total: 0, standing: zeroes(standings), signal: zeroes(signals), mostDaysLate: 0 });

/** What one activity adds to every summary that it stands in. */
interface Counted {
  standing: Standing;
  signals: Signal[];
  late: number;
}

function count(summary: Summary, { standing, signals: found, late }: Counted): void {
  summary.total += 1;
  summary.standing[standing] += 1;
  for (const signal of found) summary.signal[signal] += 1;
  summary.mostDaysLate = Math.max(summary.mostDaysLate, late);
}

/** Counts activities on a day. `staleAfterDays`: from how many days without a report one is quiet. */
export function summarise(activities: Activity[], today: LocalDate, staleAfterDays: number): Summary {
  return summariseBy(activities, today, staleAfterDays, { all: () => [''] }).all.get('') ?? nothing();
}

/** By what activities are counted: each stands under all the keys that it is given. */
export type Split = (activity: Activity) => readonly string[];

/**
 * Counts activities in several ways at once, each activity looked at once. A key that nobody has is left out; keys of one split come in the
 * order in which the activities bring them.
 */
export function summariseBy<K extends string>(
  activities: Activity[], today: LocalDate, staleAfterDays: number, splits: Record<K, Split>
): Record<K, ReadonlyMap<string, Summary>> {
  const found = {} as Record<K, Map<string, Summary>>;
  const ways = (Object.entries(splits) as [K, Split][]).map(([key, keysOf]) => ({ keysOf, summaries: (found[key] = new Map<string, Summary>()) }));
  for (const activity of activities) {
    const counted = { standing: standingOf(activity, today), signals: signalsOf(activity, today, staleAfterDays), late: daysLate(activity, today) };
    for (const { keysOf, summaries } of ways) for (const key of keysOf(activity)) count(summaryOf(summaries, key), counted);
  }
  return found;
}

function summaryOf(summaries: Map<string, Summary>, key: string): Summary {
  const summary = summaries.get(key) ?? nothing();
  summaries.set(key, summary);
  return summary;
}
