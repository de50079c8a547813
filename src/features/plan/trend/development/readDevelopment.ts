import { Activity, Instant, LocalDate, ProgressUpdate } from '../../../../domain';
import { StandingOn, byActivity, endOf, monthEnds, standingsOn } from '../../../../domain/trend';
import { Plan, TrendReader } from '../../../../lists';

/** So many months back. */
const months = 12;

type Activities = Pick<Plan, 'activities' | 'archived'>;

/** Reports as they have been read: all since a moment, and the last before it of each activity that they are about. */
interface ReadReports {
  first: Instant;
  reports: ReadonlyMap<number, ProgressUpdate>;
  /** When the newest of them was made. */
  newest: Instant;
}

/**
 * Tells how the plan stood at the end of each of the last months, and stands now; from before the plan had activities nothing is told.
 * What was read once is kept: another plan costs a question only when it tells of newer reports, and then about those alone.
 */
export function developmentReader(reader: TrendReader): (plan: Activities, today: LocalDate) => Promise<StandingOn[]> {
  let kept: ReadReports | undefined;
  return async ({ activities, archived }, today) => {
    const all = activities.concat(archived);
    const days = monthEnds(today, months);
    const first = endOf(days[0]);
    const known: ReadReports = kept?.first === first ? kept : { first, reports: new Map(), newest: first };
    const read = known === kept && !tellsOfNewer(all, known) ? known : await readOn(reader, known);
    kept = read;
    const told = standingsOn(days, all, byActivity(Array.from(read.reports.values())));
    const begin = told.findIndex(({ total }) => total > 0);
    return begin < 0 ? [] : told.slice(begin);
  };
}

function tellsOfNewer(activities: Activity[], { newest }: ReadReports): boolean {
  return activities.some(({ lastReported }) => lastReported !== undefined && Date.parse(lastReported) > Date.parse(newest));
}

/** Reads what is newer than what has been read, and how those stood before that are reported on for the first time. */
async function readOn(reader: TrendReader, { first, reports, newest }: ReadReports): Promise<ReadReports> {
  const since = await reader.reportsSince(newest);
  const known = new Set(Array.from(reports.values(), ({ activityId }) => activityId));
  const unknown = Array.from(new Set(since.map(({ activityId }) => activityId))).filter(id => !known.has(id));
  const before = unknown.length === 0 ? [] : await reader.lastReportsBefore(first, unknown);
  const all = new Map(reports);
  before.concat(since).forEach(report => all.set(report.id, report));
  return { first, reports: all, newest: since.reduce((latest, { at }) => (Date.parse(at) > Date.parse(latest) ? at : latest), newest) };
}
