import { Instant, ProgressUpdate } from '../../domain';
import { TrendReader } from '../repositories';
import { updatesList } from '../schema';
import { Reading, readTogether, valueOf } from './batch';
import { batchLimits } from './batchRunner';
import { Connection, listOf } from './connect';
import { failingAs, toFailure } from './failures';
import { pageSize } from './pageSize';
import { chunksOfIds, quoted } from './rows';
import { readUpdatesById, readUpdatesSince } from './updates';

/** What is asked of many reports to find the last one of each activity. */
interface Slim {
  Id: number;
  HPActivityId: number;
  HPAt: string | null;
}

/** Reads the reports of a site that a trend is made of. */
export function createTrendReader(connection: Connection): TrendReader {
  return {
    reportsSince: at => failingAs(updatesList.key, () => readUpdatesSince(connection, at)),
    lastReportsBefore: (at, activityIds) => failingAs(updatesList.key, () => lastReportsBefore(connection, at, activityIds))
  };
}

/** The last report of each activity: first by three columns of all of them, then whole. */
async function lastReportsBefore(connection: Connection, at: Instant, activityIds: number[]): Promise<ProgressUpdate[]> {
  const last = new Map<number, Slim>();
  for (const report of await slimReports(connection, at, chunksOfIds(Array.from(new Set(activityIds))))) {
    const known = last.get(report.HPActivityId);
    if (!known || isLater(report, known)) last.set(report.HPActivityId, report);
  }
  return readUpdatesById(connection, Array.from(last.values(), ({ Id }) => Id));
}

function isLater(a: Slim, b: Slim): boolean {
  return Date.parse(a.HPAt ?? '') > Date.parse(b.HPAt ?? '') || (a.HPAt === b.HPAt && a.Id > b.Id);
}

/** Reports on groups of activities. A group that has more of them than a query may meet is asked for in halves. */
async function slimReports(connection: Connection, at: Instant, groups: number[][]): Promise<Slim[]> {
  const found: Slim[] = [];
  for (let done = 0; done < groups.length; done += batchLimits.requests) {
    const asked = groups.slice(done, done + batchLimits.requests);
    const answers = await readTogether<Slim[][]>(connection, asked.map(ids => slimReading(connection, at, ids)));
    for (const [index, answer] of answers.entries()) {
      const ids = asked[index];
      const tooMany = answer.status === 'rejected' && toFailure(answer.reason).reason === 'tooMany' && ids.length > 1;
      const middle = Math.ceil(ids.length / 2);
      found.push(...tooMany ? await slimReports(connection, at, [ids.slice(0, middle), ids.slice(middle)]) : valueOf(answer));
    }
  }
  return found;
}

function slimReading(connection: Connection, at: Instant, ids: number[]): Reading<Slim[]> {
  const onThese = ids.map(id => `HPActivityId eq ${id}`).join(' or ');
  return sp => listOf(connection, updatesList, sp).items.select('Id', 'HPActivityId', 'HPAt').filter(`(${onThese}) and HPAt lt datetime${quoted(at)}`).top(pageSize)();
}
