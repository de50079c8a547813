import { Activity, ProgressUpdate } from '../../domain';
import { versionOf } from '../etag';
import { awaitsFirstReport } from '../firstReport';
import { latestOf } from '../latest';
import { AddOutcome, FirstReport, NewReport, WriteOptions } from '../repositories';
import { activitiesList, updatesList } from '../schema';
import { toActivity } from './activities';
import { addRows } from './addRows';
import { changeMany } from './changeMany';
import { Connection } from './connect';
import { toFailure } from './failures';
import { readRowsById } from './rows';
import { readUpdates } from './updates';

/** A stored activity, and what its document reports on it. */
export interface FirstReportOn {
  activityId: number;
  /** This very run has added it. */
  isNew: boolean;
  report: FirstReport;
}

/** How a first report ended. */
export type FirstReportEnd = Pick<AddOutcome, 'firstReport' | 'failure'>;

interface Due {
  seen: Activity;
  report: NewReport;
}

/**
 * Stores the first reports of imported activities, and then gives those their values whose report stands: a status is never there without
 * its report. Answers by the activities' ids.
 */
export async function reportFirst(connection: Connection, pending: FirstReportOn[], options: WriteOptions): Promise<Map<number, FirstReportEnd>> {
  const ends = new Map<number, FirstReportEnd>(pending.map(({ activityId }) => [activityId, { firstReport: 'missing' }]));
  try {
    const { due, ended } = await reportsDue(connection, pending);
    ended.forEach(({ activityId, firstReport }) => ends.set(activityId, { firstReport }));
    const stored = await addRows(connection, updatesList, due.map(rowOf), options);
    stored.forEach(({ failure }, at) => failure && ends.set(due[at].seen.id, { firstReport: 'missing', failure }));
    const changes = due.filter((_, at) => stored[at] && stored[at].result !== 'failed').map(({ seen, report }) => ({ seen, changes: latestOf(report) }));
    for (const { activityId, outcome, failure } of await changeMany(connection, changes, options)) {
      // A conflict is somebody's own word on the activity, which stands; the document's is in the history.
      ends.set(activityId, outcome ? { firstReport: 'stored' } : { firstReport: 'missing', ...(failure ? { failure } : {}) });
    }
  } catch (error) {
    const failure = toFailure(error, updatesList.key);
    ends.forEach(({ firstReport }, id) => firstReport === 'missing' && ends.set(id, { firstReport, failure }));
  }
  return ends;
}

function rowOf({ seen, report }: Due): NewReport & { title: string; seenVersion: number } {
  return { ...report, title: seen.title, seenVersion: versionOf(seen.etag) };
}

interface Ended {
  activityId: number;
  firstReport: 'stored' | 'leftOut';
}

/** The reports of activities that stand as the import left them, and how it ended for the others. One that is stored already, by a try that was cut off, keeps its moment. */
async function reportsDue(connection: Connection, pending: FirstReportOn[]): Promise<{ due: Due[]; ended: Ended[] }> {
  const { rows } = await readRowsById(connection, activitiesList, pending.map(({ activityId }) => activityId));
  const activities = new Map(rows.map(row => [row.id, toActivity(row)]));
  const given = await givenReports(connection, pending.filter(({ isNew }) => !isNew).map(({ activityId }) => activityId));
  const [due, ended]: [Due[], Ended[]] = [[], []];
  for (const { activityId, report: { marks, ...report } } of pending) {
    const seen = activities.get(activityId);
    const before = given.filter(other => other.activityId === activityId);
    const own = before.find(({ clientKey }) => clientKey === report.clientKey);
    if (seen && awaitsFirstReport(seen, { marks }) && before.every(other => other === own)) due.push({ seen, report: { ...report, at: own?.at ?? report.at, activityId } });
    else ended.push({ activityId, firstReport: own ? 'stored' : 'leftOut' });
  }
  return { due, ended };
}

/** What has been reported on activities that an earlier run added. */
async function givenReports(connection: Connection, ids: number[]): Promise<ProgressUpdate[]> {
  return ids.length === 0 ? [] : readUpdates(connection, ids.map(id => `HPActivityId eq ${id}`).join(' or '), 'oldestFirst');
}
