import { Activity } from '../../domain';
import { asETag, versionOf } from '../etag';
import { latestOf } from '../latest';
import { ActivityChanges, ChangeOutcome, NewReport, ReportOutcome, WriteOptions } from '../repositories';
import { activitiesList, encode, updatesList } from '../schema';
import { changeOf, outcomeOf } from './activities';
import { addJob, bytesOf, isThere } from './addRows';
import { BatchJob, JobResult, runBatches } from './batchRunner';
import { RowChange, ownChanges, resumeChange, rowAfter, updateRow } from './changeRow';
import { Connection } from './connect';
import { toFailure } from './failures';
import { Stored } from './rows';
import { demandKnownVersion } from './siteVersion';

export interface ReportOn {
  seen: Activity;
  report: NewReport;
}

type Answer = { Id: number } | { etag: string | null };

/** One report, and the change of its activity when it is the one that gives the latest values. */
interface Part {
  each: ReportOn;
  change?: RowChange<typeof activitiesList>;
}

/**
 * Stores reports and gives their activities the latest values, both in one batch. A report is safe by its key; an activity that has
 * changed meanwhile is met like any other change. Of several reports on one activity the last one changes it.
 */
export async function sendReports(connection: Connection, reports: ReportOn[], options: WriteOptions = {}): Promise<ReportOutcome[]> {
  if (reports.length === 0) return [];
  await demandKnownVersion(connection);
  const last = new Map(reports.map(each => [each.seen.id, each]));
  const parts = reports.map((each): Part => (last.get(each.seen.id) === each && isNewest(each)
    ? { each, change: changeOf(each.seen, latestOf(each.report)) } : { each }));
  const results = await runBatches<Answer>(connection, parts.flatMap(part => jobsOf(connection, part)), options);
  const outcomes: ReportOutcome[] = [];
  let at = 0;
  for (const part of parts) {
    const [stored, changed] = results.slice(at, at + jobsOf(connection, part).length);
    at += jobsOf(connection, part).length;
    if (!stored) break;
    outcomes.push({ ...reported(part.each, stored), ...await activityAfter(connection, part, changed) });
  }
  return outcomes;
}

/** A report that was kept back does not take the place of a later one. */
function isNewest({ seen, report }: ReportOn): boolean {
  return seen.lastReported === undefined || Date.parse(report.at) >= Date.parse(seen.lastReported);
}

function jobsOf(connection: Connection, { each: { seen, report }, change }: Part): BatchJob<Answer>[] {
  const reporting: BatchJob<Answer> = addJob(connection, updatesList, { ...report, title: seen.title, seenVersion: versionOf(seen.etag) });
  const send = change && ownChanges(change);
  if (!send || Object.keys(send).length === 0) return [reporting];
  const changing: BatchJob<Answer> = {
    bytes: bytesOf(encode(activitiesList, send)),
    start: sp => updateRow(connection, activitiesList, seen.id, send, asETag(seen.etag), sp)
  };
  return [reporting, changing];
}

function reported({ report: { clientKey } }: ReportOn, result: JobResult<Answer>): ReportOutcome {
  if (result.status === 'done') return { clientKey, report: 'added' };
  if (isThere(result)) return { clientKey, report: result.repeated ? 'added' : 'alreadyThere' };
  return { clientKey, report: 'failed', failure: result.failure };
}

/** What became of the activity: changed in the batch, or met after a refusal there. */
async function activityAfter(connection: Connection, { change }: Part, result: JobResult<Answer> | undefined): Promise<Pick<ReportOutcome, 'activity' | 'failure'>> {
  if (!change) return {};
  // What the report says without having changed it is no side of a conflict.
  const mine = ownChanges(change) as ActivityChanges;
  const saved = (row: Stored<typeof activitiesList>): ChangeOutcome => outcomeOf({ result: 'saved', row, merged: [] }, mine);
  if (!result) return Object.keys(ownChanges(change)).length === 0 ? { activity: saved(change.seen) } : {};
  if (result.status === 'done') return { activity: saved(rowAfter(change.seen, ownChanges(change), 'etag' in result.value ? result.value : { etag: null })) };
  if (result.failure.reason !== 'conflict' && !result.failure.details.uncertain) return { failure: result.failure };
  try {
    return { activity: outcomeOf(await resumeChange(connection, activitiesList, change, result.repeated), mine) };
  } catch (error) {
    return { failure: toFailure(error, activitiesList.key) };
  }
}
