import { Activity } from '../activity';
import { LocalDate } from '../calendar';
import { daysLate } from '../lateness';
import { PlanData, PlanIndex, indexPlan } from '../plan';
import { withoutEmpty } from '../plain';
import { priorityOf } from '../priority';
import { responsibleLabels } from '../sort';
import { summarise } from '../summary';
import { checksumOf } from './checksum';
import { FrozenActivity, FrozenComment, FrozenShare, ReportComments, ReportContent, ReportWriter, nobodyKey, otherKey, wholeKey } from './types';

/** What goes into a report beside the plan. */
export interface FreezeOptions {
  comments: ReportComments;
  writer: ReportWriter;
  /** The latest comment on an activity, by its id; activities without one stand without. */
  latest?: ReadonlyMap<number, FrozenComment>;
}

function freezeActivity(activity: Activity, index: PlanIndex, today: LocalDate, comment: FrozenComment | undefined): FrozenActivity {
  const { id, title, areaKey, effort, expectedEffect, status, percent, needsHelp, due, lastReported } = activity;
  const unit = index.unit(activity.unitId);
  return withoutEmpty({
    id, title, areaKey, effort, expectedEffect, status, percent, needsHelp, due, lastReported, comment,
    unit: unit && (unit.code || unit.name),
    theme: index.theme(activity.themeKey)?.title,
    responsible: responsibleLabels(activity, index),
    priority: priorityOf(effort, expectedEffect)?.value,
    daysLate: daysLate(activity, today)
  });
}

/** Every activity in the bucket or buckets of its keys. */
function bucketsOf(activities: Activity[], keysOf: (activity: Activity) => string[]): Map<string, Activity[]> {
  const buckets = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const key of keysOf(activity)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(activity);
      else buckets.set(key, [activity]);
    }
  }
  return buckets;
}

interface Named {
  key: string;
  title: string;
}

/** What registers do not name comes last, by its key. */
function sharesOf(named: Named[], buckets: Map<string, Activity[]>, count: (rows: Activity[]) => FrozenShare['figures']): FrozenShare[] {
  const known = new Set(named.map(({ key }) => key));
  const unknown = Array.from(buckets.keys()).filter(key => !known.has(key)).sort().map(key => ({ key, title: '' }));
  return [...named, ...unknown].map(({ key, title }) => ({ key, title, figures: count(buckets.get(key) ?? []) }));
}

function roleKeys(index: PlanIndex): (activity: Activity) => string[] {
  return activity => {
    const codes = activity.roleIds.map(id => index.role(id)?.code).filter((code): code is string => code !== undefined);
    if (codes.length > 0) return Array.from(new Set(codes));
    return [responsibleLabels(activity, index).length > 0 ? otherKey : nobodyKey];
  };
}

/** One entry for each key; the first name stands. */
function unique(named: Named[]): Named[] {
  return named.filter(({ key }, at) => named.findIndex(other => other.key === key) === at);
}

/**
 * The plan as it stands on a day, with every name written out: what registers, framework and activities become later does not
 * change it. Comments are trimmed, and those of areas that are empty are left out.
 */
export function freeze(plan: PlanData, today: LocalDate, { comments, writer, latest }: FreezeOptions): ReportContent {
  const { settings, framework, units, roles, activities } = plan;
  const index = indexPlan(plan);
  const count = (rows: Activity[]): FrozenShare['figures'] => summarise(rows, today, settings.staleAfterDays);
  const unitKey = (activity: Activity): string => index.unit(activity.unitId)?.code || index.unit(activity.unitId)?.name || wholeKey;
  const areas = bucketsOf(activities, activity => [activity.areaKey]);
  const ofUnits = bucketsOf(activities, activity => [unitKey(activity)]);
  const head = {
    day: today, planTitle: settings.title, edition: settings.edition, staleAfterDays: settings.staleAfterDays, figures: count(activities),
    areas: sharesOf(framework.areas.map(({ key, title }) => ({ key, title })), areas, count),
    units: withRows(sharesOf(unique(units.map(({ code, name }) => ({ key: code || name, title: name || code }))), ofUnits, count)),
    responsible: withRows(sharesOf(unique(roles.map(({ code, name }) => ({ key: code, title: name || code }))), bucketsOf(activities, roleKeys(index)), count)),
    comments: trimmed(comments), writer
  };
  const rows = activities.map(activity => freezeActivity(activity, index, today, latest?.get(activity.id))).sort((a, b) => a.id - b.id);
  return { head: { ...head, checksum: checksumOf(head, rows) }, rows };
}

function withRows(shares: FrozenShare[]): FrozenShare[] {
  return shares.filter(({ figures }) => figures.total > 0);
}

function trimmed({ overall, areas }: ReportComments): ReportComments {
  const written = Object.entries(areas).map(([key, text]) => [key, text.trim()]).filter(([, text]) => text !== '');
  return { overall: overall.trim(), areas: Object.fromEntries(written) };
}
