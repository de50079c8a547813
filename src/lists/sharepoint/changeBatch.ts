import { asETag } from '../etag';
import { ActivityChanges, ChangeOutcome } from '../repositories';
import { activitiesList, encode } from '../schema';
import { outcomeOf } from './activities';
import { bytesOf } from './addRows';
import { BatchJob, JobResult } from './batchRunner';
import { RowChange, ownChanges, resumeChange, rowAfter, updateRow } from './changeRow';
import { Connection } from './connect';
import { toFailure } from './failures';
import { Stored } from './rows';

export type ActivityChange = RowChange<typeof activitiesList>;

/** What an update in a batch answers. */
export interface Updated {
  etag: string | null;
}

/** The change of an activity, for a batch, upon the version that was seen; undefined when it changes nothing. */
export function changeJob(connection: Connection, change: ActivityChange): BatchJob<Updated> | undefined {
  const send = ownChanges(change);
  if (Object.keys(send).length === 0) return undefined;
  const { id, etag } = change.seen;
  return { bytes: bytesOf(encode(activitiesList, send)), start: sp => updateRow(connection, activitiesList, id, send, asETag(etag), sp) };
}

/** What became of an activity: changed in the batch, met after a refusal there, or as it was because nothing was to be changed. */
export async function afterChange(
  connection: Connection, change: ActivityChange, result: JobResult<Updated> | undefined
): Promise<{ activity?: ChangeOutcome; failure?: Error }> {
  // What is written without changing anything is no side of a conflict.
  const mine = ownChanges(change) as ActivityChanges;
  const saved = (row: Stored<typeof activitiesList>): ChangeOutcome => outcomeOf({ result: 'saved', row, merged: [] }, mine);
  if (!result) return Object.keys(mine).length === 0 ? { activity: saved(change.seen) } : {};
  if (result.status === 'done') return { activity: saved(rowAfter(change.seen, ownChanges(change), result.value)) };
  if (result.failure.reason !== 'conflict' && !result.failure.details.uncertain) return { failure: result.failure };
  try {
    return { activity: outcomeOf(await resumeChange(connection, activitiesList, change, result.repeated), mine) };
  } catch (error) {
    return { failure: toFailure(error, activitiesList.key) };
  }
}
