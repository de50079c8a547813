import { Activity } from '../../domain';
import { ActivityChanges, ManyOutcome, WriteOptions } from '../repositories';
import { changeOf } from './activities';
import { BatchJob, runBatches } from './batchRunner';
import { Updated, afterChange, changeJob } from './changeBatch';
import { Connection } from './connect';
import { withKnownPeople } from './newcomers';
import { demandKnownVersion } from './siteVersion';

/**
 * Changes several activities in batches, each upon the version that was seen. One that somebody else has changed is read and brought
 * together with the change, like any other. Ends early when stopped or when the service does not come back.
 */
export async function changeMany(
  connection: Connection, changes: { seen: Activity; changes: ActivityChanges }[], options: WriteOptions = {}
): Promise<ManyOutcome[]> {
  if (changes.length === 0) return [];
  await demandKnownVersion(connection);
  const known = await withKnownPeople(connection, changes.map(each => each.changes));
  const rows = changes.map(({ seen }, at) => changeOf(seen, known[at]));
  const jobs = rows.map(row => changeJob(connection, row));
  const results = await runBatches(connection, jobs.filter((job): job is BatchJob<Updated> => job !== undefined), options);
  const outcomes: ManyOutcome[] = [];
  let at = 0;
  for (const [index, row] of rows.entries()) {
    const { activity: outcome, failure } = await afterChange(connection, row, jobs[index] && results[at]);
    if (jobs[index]) at += 1;
    outcomes.push({ activityId: row.seen.id, ...(outcome ? { outcome } : {}), ...(failure ? { failure } : {}) });
  }
  return outcomes;
}
