import { Activity } from '../domain';
import { FirstReport } from './repositories';

/**
 * Whether an activity stands as an import leaves it before its first report: it came from a document that says the same of it, and nobody
 * has said anything since.
 */
export function awaitsFirstReport(activity: Activity, { marks }: Pick<FirstReport, 'marks'>): boolean {
  const { source, status, percent, needsHelp, lastReported, archivedAt } = activity;
  const untold = status === 'notStarted' && percent === 0 && !needsHelp && lastReported === undefined && archivedAt === undefined;
  return untold && marks.some(mark => source.endsWith(mark));
}
