import { LocalDate } from '../calendar';
import { FrozenActivity, FrozenShare, ReportContent } from './types';

/** A due date that is another than before; undefined: none. */
export interface MovedDue {
  row: FrozenActivity;
  from?: LocalDate;
  to?: LocalDate;
}

/** What has become of activities from one report to the next. A row can stand under several. */
export interface ReportChanges {
  /** Done now and not before. */
  becameDone: FrozenActivity[];
  newlyLate: FrozenActivity[];
  /** Late before and not now, since it ended or since its due date was moved. */
  noLongerLate: FrozenActivity[];
  newlyNeedsHelp: FrozenActivity[];
  /** In the later report and not in the earlier one. */
  added: FrozenActivity[];
  /** In the earlier report and not in the later one: removed or archived. As they were. */
  gone: FrozenActivity[];
  movedDue: MovedDue[];
}

export type ReportChange = keyof ReportChanges;

/** The kinds of change, in the order in which they are told. */
export const reportChanges: readonly ReportChange[] = ['becameDone', 'newlyLate', 'noLongerLate', 'newlyNeedsHelp', 'movedDue', 'added', 'gone'];

/** One area in two reports. */
export interface AreaDifference {
  key: string;
  title: string;
  /** Undefined where the framework did not have the area. */
  before?: FrozenShare['figures'];
  now?: FrozenShare['figures'];
  changes: ReportChanges;
}

/** Two reports side by side. */
export interface ReportDifference {
  before: FrozenShare['figures'];
  now: FrozenShare['figures'];
  /** All changes, whatever the area. */
  changes: ReportChanges;
  /** In the later report's order; areas that only the earlier one had come last. */
  areas: AreaDifference[];
}

function noChanges(): ReportChanges {
  return { becameDone: [], newlyLate: [], noLongerLate: [], newlyNeedsHelp: [], added: [], gone: [], movedDue: [] };
}

function note(changes: ReportChanges, was: FrozenActivity, now: FrozenActivity): void {
  if (now.status === 'done' && was.status !== 'done') changes.becameDone.push(now);
  if (now.daysLate > 0 && was.daysLate === 0) changes.newlyLate.push(now);
  if (now.daysLate === 0 && was.daysLate > 0) changes.noLongerLate.push(now);
  if (now.needsHelp && !was.needsHelp) changes.newlyNeedsHelp.push(now);
  if (now.due !== was.due) changes.movedDue.push({ row: now, from: was.due, to: now.due });
}

/** Keeps changes per area: an activity's own area now, or where it was when it is gone. */
function collect(before: FrozenActivity[], now: FrozenActivity[]): { all: ReportChanges; inArea: (key: string) => ReportChanges } {
  const all = noChanges();
  const areas = new Map<string, ReportChanges>();
  const inArea = (key: string): ReportChanges => {
    const found = areas.get(key) ?? noChanges();
    areas.set(key, found);
    return found;
  };
  const earlier = new Map(before.map(row => [row.id, row]));
  for (const row of now) {
    const was = earlier.get(row.id);
    earlier.delete(row.id);
    for (const changes of [all, inArea(row.areaKey)]) {
      if (was) note(changes, was, row);
      else changes.added.push(row);
    }
  }
  earlier.forEach(row => { for (const changes of [all, inArea(row.areaKey)]) changes.gone.push(row); });
  return { all, inArea };
}

/** What has happened between two reports, in all and per area. `before` is the earlier one. */
export function compareReports(before: ReportContent, now: ReportContent): ReportDifference {
  const { all, inArea } = collect(before.rows, now.rows);
  const then = new Map(before.head.areas.map(share => [share.key, share]));
  const here = new Map(now.head.areas.map(share => [share.key, share]));
  const shares = [...now.head.areas, ...before.head.areas.filter(({ key }) => !here.has(key))];
  return {
    before: before.head.figures, now: now.head.figures, changes: all,
    areas: shares.map(({ key, title }) => ({ key, title, before: then.get(key)?.figures, now: here.get(key)?.figures, changes: inArea(key) }))
  };
}

/** How many things have changed. */
export function countChanges(changes: ReportChanges): number {
  return reportChanges.reduce((sum, key) => sum + changes[key].length, 0);
}
