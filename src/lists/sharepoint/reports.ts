import { Activity } from '../../domain';
import { asETag } from '../etag';
import { ActivityChanges, ChangeOutcome, NewReport, ReportOutcome, WriteOptions } from '../repositories';
import { RowOf, activitiesList, encode, updatesList } from '../schema';
import { changeOf, outcomeOf, toRow } from './activities';
import { addJob, bytesOf, isThere } from './addRows';
import { BatchJob, JobResult, runBatches } from './batchRunner';
import { changeRow, resumeChange, rowAfter, updateRow } from './changeRow';
import { Connection } from './connect';
import { toFailure } from './failures';
import { demandKnownVersion } from './siteVersion';

export interface ReportOn {
  seen: Activity;
  report: NewReport;
}

type Answer = { Id: number } | { etag: string | null };

/** The values that a report gives to its activity. */
function latestOf({ status, percent, needsHelp, at }: NewReport): ActivityChanges {
  return { status, percent, needsHelp, lastReported: at };
}

/**
 * Stores reports and gives their activities the latest values, both in one batch. A report is safe by its key; an activity that has
 * changed meanwhile is met like any other change. Of several reports on one activity the later ones follow the first.
 */
export async function sendReports(connection: Connection, reports: ReportOn[], options: WriteOptions = {}): Promise<ReportOutcome[]> {
  if (reports.length === 0) return [];
  await demandKnownVersion(connection);
  const firstOf = new Map(reports.map(each => [each.seen.id, each]).reverse() as [number, ReportOn][]);
  const parts = reports.map(each => ({ each, inBatch: firstOf.get(each.seen.id) === each }));
  const jobs = parts.flatMap(({ each, inBatch }): BatchJob<Answer>[] => [reportJob(connection, each), ...(inBatch ? [latestJob(connection, each)] : [])]);
  const results = await runBatches<Answer>(connection, jobs, options);
  const outcomes: ReportOutcome[] = [];
  const latest = new Map<number, Activity>();
  let at = 0;
  for (const { each, inBatch } of parts) {
    const stored = results[at];
    const changed = inBatch ? results[at + 1] : undefined;
    at += inBatch ? 2 : 1;
    if (!stored) break;
    const outcome = { ...reported(each, stored), ...await activityAfter(connection, each, latest.get(each.seen.id), inBatch, changed) };
    if (outcome.activity?.result === 'saved') latest.set(each.seen.id, outcome.activity.activity);
    outcomes.push(outcome);
  }
  return outcomes;
}

function reportJob(connection: Connection, { seen, report }: ReportOn): BatchJob<Answer> {
  return addJob(connection, updatesList, { ...report, title: seen.title });
}

function latestJob(connection: Connection, { seen, report }: ReportOn): BatchJob<Answer> {
  const values = latestOf(report);
  return {
    bytes: bytesOf(encode(activitiesList, values as Partial<RowOf<typeof activitiesList>>)),
    start: sp => updateRow(connection, activitiesList, seen.id, values, asETag(seen.etag), sp)
  };
}

function reported({ report: { clientKey } }: ReportOn, result: JobResult<Answer>): ReportOutcome {
  if (result.status === 'done') return { clientKey, report: 'added' };
  if (isThere(result)) return { clientKey, report: result.repeated ? 'added' : 'alreadyThere' };
  return { clientKey, report: 'failed', failure: result.failure };
}

/** What became of the activity: in the batch, after a refusal there, or after an earlier report on it. */
async function activityAfter(
  connection: Connection, { seen, report }: ReportOn, latest: Activity | undefined, inBatch: boolean, result: JobResult<Answer> | undefined
): Promise<Pick<ReportOutcome, 'activity' | 'failure'>> {
  const changes = latestOf(report);
  const change = changeOf(latest ?? seen, changes);
  try {
    if (!inBatch) return { activity: outcomeOf(await changeRow(connection, activitiesList, change), changes) };
    if (!result) return {};
    if (result.status === 'done') return { activity: savedInBatch(seen, change.changes, result.value) };
    if (result.failure.reason !== 'conflict' && !result.failure.details.uncertain) return { failure: result.failure };
    return { activity: outcomeOf(await resumeChange(connection, activitiesList, change, result.repeated), changes) };
  } catch (error) {
    return { failure: toFailure(error, activitiesList.key) };
  }
}

function savedInBatch(seen: Activity, changes: Partial<RowOf<typeof activitiesList>>, answer: Answer): ChangeOutcome {
  const etag = 'etag' in answer ? answer.etag : null;
  return outcomeOf({ result: 'saved', row: rowAfter(toRow(seen), changes, { etag }), merged: [] }, changes);
}
