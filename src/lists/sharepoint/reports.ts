import { Activity } from '../../domain';
import { versionOf } from '../etag';
import { latestOf } from '../latest';
import { NewReport, ReportOutcome, WriteOptions } from '../repositories';
import { updatesList } from '../schema';
import { changeOf } from './activities';
import { addJob, isThere } from './addRows';
import { BatchJob, JobResult, runBatches } from './batchRunner';
import { ActivityChange, Updated, afterChange, changeJob } from './changeBatch';
import { Connection } from './connect';
import { demandKnownVersion } from './siteVersion';

export interface ReportOn {
  seen: Activity;
  report: NewReport;
}

type Answer = { Id: number } | Updated;

/** One report, and the change of its activity when it is the one that gives the latest values. */
interface Part {
  each: ReportOn;
  change?: ActivityChange;
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
    outcomes.push({ ...reported(part.each, stored), ...(part.change ? await afterChange(connection, part.change, changed as JobResult<Updated> | undefined) : {}) });
  }
  return outcomes;
}

/** A report that was kept back does not take the place of a later one. */
function isNewest({ seen, report }: ReportOn): boolean {
  return seen.lastReported === undefined || Date.parse(report.at) >= Date.parse(seen.lastReported);
}

function jobsOf(connection: Connection, { each: { seen, report }, change }: Part): BatchJob<Answer>[] {
  const reporting: BatchJob<Answer> = addJob(connection, updatesList, { ...report, title: seen.title, seenVersion: versionOf(seen.etag) });
  const changing: BatchJob<Answer> | undefined = change && changeJob(connection, change);
  return changing ? [reporting, changing] : [reporting];
}

function reported({ report: { clientKey } }: ReportOn, result: JobResult<Answer>): ReportOutcome {
  if (result.status === 'done') return { clientKey, report: 'added' };
  if (isThere(result)) return { clientKey, report: result.repeated ? 'added' : 'alreadyThere' };
  return { clientKey, report: 'failed', failure: result.failure };
}
