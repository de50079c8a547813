import { Activity } from '../../domain';
import { splitArchived } from '../planChanges';
import { ListDeclaration, UnreadableRow, activitiesList, decodeAll, expandOf, selectOf } from '../schema';
import { toActivity } from './activities';
import { Connection, listOf } from './connect';
import { inTurns } from './inTurns';
import { pageSize } from './pageSize';

/** Ids of one range where rows lie close: the answer is small enough to be taken in without the page being felt to stop. */
const rangeSize = 2500;

/** Rows whose ids are greater than `after` and at most `upTo`. */
export interface IdRange {
  after: number;
  upTo: number;
}

/**
 * The ranges of ids beyond the first rows, which have these ids. No range holds more rows than a filter may meet: “Id gt n” alone would,
 * when more than 5,000 rows follow. `itemCount` is how many rows the list has, those included that the reader may not see.
 * What is added after `newestId` was read is told as a change.
 */
export function rangesAfter(firstIds: number[], newestId: number, itemCount: number): IdRange[] {
  const last = firstIds[firstIds.length - 1] ?? 0;
  const span = newestId - last;
  if (span <= 0) return [];
  const left = itemCount - firstIds.length;
  // Rows that were removed leave their ids empty: few rows are one answer, however far apart they lie.
  const sparse = span > 2 * Math.max(left, rangeSize);
  if (sparse && left <= pageSize) return [{ after: last, upTo: newestId }];
  const size = sparse ? pageSize : rangeSize;
  return Array.from({ length: Math.ceil(span / size) }, (_, at) => ({ after: last + at * size, upTo: Math.min(last + (at + 1) * size, newestId) }));
}

export interface ReadActivities {
  activities: Activity[];
  archived: Activity[];
  unreadable: UnreadableRow[];
}

/** Reads the activities of a range, those of the list's columns that the site has; decoded a little at a time. */
export async function readRange(connection: Connection, list: ListDeclaration, { after, upTo }: IdRange): Promise<ReadActivities> {
  const raws: unknown[] = await listOf(connection, list).items
    .select(...selectOf(list)).expand(...expandOf(list))
    .filter(`Id gt ${after} and Id le ${upTo}`).top(pageSize)();
  const activities: Activity[] = [];
  const unreadable: UnreadableRow[] = [];
  await inTurns(raws, portion => {
    const decoded = decodeAll(activitiesList, portion);
    for (const row of decoded.rows) activities.push(toActivity(row));
    unreadable.push(...decoded.unreadable);
  });
  return { ...splitArchived(activities), unreadable };
}

/** All ranges together, in their order. Fails as the first that fails. */
export async function allOf(reading: Promise<ReadActivities>[]): Promise<ReadActivities> {
  return joined(await Promise.all(reading));
}

/** Parts of a plan as one, in their order. */
export function joined(read: ReadActivities[]): ReadActivities {
  return {
    activities: read.flatMap(({ activities }) => activities), archived: read.flatMap(({ archived }) => archived),
    unreadable: read.flatMap(({ unreadable }) => unreadable)
  };
}
