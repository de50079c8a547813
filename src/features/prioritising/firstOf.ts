import { MatrixEntry } from '../../domain/assessment';
import { entryKey } from './entries';

/** The first entries, and those among the others that must not be out of sight. */
export function firstOf(entries: MatrixEntry[], count: number, stays: (key: string) => boolean): MatrixEntry[] {
  if (entries.length <= count) return entries;
  return entries.filter((entry, at) => at < count || stays(entryKey(entry)));
}
