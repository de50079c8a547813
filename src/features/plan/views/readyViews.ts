import { ActivityFilter, noFilter } from '../../../domain';

/** The views that every plan has. */
export const readyKeys = ['mine', 'late', 'help', 'quiet', 'doneThisYear'] as const;
export type ReadyKey = (typeof readyKeys)[number];

/** What each of them filters; order, grouping and columns stay as the reader has them. */
export const readyFilters: Record<ReadyKey, ActivityFilter> = {
  mine: { ...noFilter, mine: true },
  late: { ...noFilter, signals: ['late'] },
  help: { ...noFilter, signals: ['needsHelp'] },
  quiet: { ...noFilter, signals: ['quiet'] },
  doneThisYear: { ...noFilter, statuses: ['done'], reports: ['year'] }
};

/** The key of a ready-made view; undefined for others. */
export function readyKeyOf(named: string | undefined): ReadyKey | undefined {
  return readyKeys.find(key => key === named);
}
