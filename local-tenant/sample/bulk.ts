import { ListDeclaration, activitiesList, encode, updatesList } from '../../src/lists/schema';
import { SharePoint, sitePath } from '../sharepoint';
import { LaidActivity, LaidReport } from './layOut';
import { Registers } from './register';
import { activityRow, updateRow } from './rows';

/** For example `2026-03`. */
type Month = string;

/**
 * Writes many activities and their reports, a month's rows as one change on its first day: tens of thousands in seconds.
 * An activity is stored as its last report left it; it has no versions of the time between. Reports keep their own moments.
 */
export function fillInBulk(sharePoint: SharePoint, activities: LaidActivity[], registers: Registers): void {
  const ids = new Map<string, number>();
  for (const [month, made] of byMonth(activities, activity => activity.created)) {
    const added = fill(sharePoint, month, 'karin.ahlgren', activitiesList, made.map(activity => encode(activitiesList, activityRow(activity, registers))));
    made.forEach((activity, index) => ids.set(activity.clientKey, added[index]));
  }
  const reports = activities.flatMap(activity => activity.reports.map(report => ({ activity, report })));
  for (const [month, given] of byMonth(reports, ({ report }) => report.at)) {
    for (const [account, own] of groupedBy(given, ({ report }) => report.by)) {
      fill(sharePoint, month, account, updatesList, own.map(one => reportBody(one, ids)));
    }
  }
}

function reportBody({ activity, report }: { activity: LaidActivity; report: LaidReport }, ids: Map<string, number>): Record<string, unknown> {
  const id = ids.get(activity.clientKey);
  if (id === undefined) throw new Error(`${report.clientKey} reports on an activity that was never made`);
  return encode(updatesList, updateRow(activity, report, id));
}

function fill(sharePoint: SharePoint, month: Month, account: string, list: ListDeclaration, bodies: Record<string, unknown>[]): number[] {
  sharePoint.setClock(() => new Date(`${month}-01T08:00:00Z`));
  return sharePoint.fill(account, `${sitePath}/Lists/${list.url}`, bodies);
}

/** Groups by the month of a moment, earliest first. */
function byMonth<T>(all: T[], momentOf: (one: T) => string): [Month, T[]][] {
  return groupedBy(all, one => momentOf(one).slice(0, 7)).sort(([a], [b]) => a.localeCompare(b));
}

function groupedBy<T, K>(all: T[], keyOf: (one: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups];
}
