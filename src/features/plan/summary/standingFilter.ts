import { ActivityFilter, Signal, Standing, Status, signals } from '../../../domain';

/** These stand as they are stored, whatever the due date. */
const ended: readonly string[] = ['done', 'cancelled'];

/** A filter narrowed to what a number of the summary counts, in the words that the filters already have where they say the same. */
export function filterOf(base: ActivityFilter, counted: Standing | Signal): ActivityFilter {
  const signal = signals.find(key => key === counted);
  if (signal) return { ...base, signals: [signal] };
  return ended.includes(counted) ? { ...base, statuses: [counted as Status] } : { ...base, standings: [counted as Standing] };
}
