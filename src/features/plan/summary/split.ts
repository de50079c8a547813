import { Activity, ActivityFilter, Summary, noFilter, responsibleLabels, shortAreaTitle, summarise, wholeMunicipality } from '../../../domain';
import { Strings } from '../../../loc';
import { roleTitle, unitName } from '../names';
import { PlanScene } from '../planScene';

export const splits = ['unit', 'area', 'role'] as const;
export type Split = (typeof splits)[number];

/** One row of the status table. */
export interface SplitRow {
  key: string;
  title: string;
  /** The title in full, where `title` is shortened. */
  fullTitle?: string;
  summary: Summary;
  /** What the table shows when the row is chosen; undefined when no filter can say it. */
  filter?: ActivityFilter;
}

interface Bucket extends Omit<SplitRow, 'summary'> {
  has: (activity: Activity) => boolean;
}

function unitBuckets({ plan }: PlanScene, strings: Strings): Bucket[] {
  const units: Bucket[] = plan.units.map(unit => ({
    key: String(unit.id), title: unitName(unit, strings), filter: { ...noFilter, unitIds: [unit.id] }, has: activity => activity.unitId === unit.id
  }));
  return units.concat({
    key: 'whole', title: strings.common.wholeMunicipality, filter: { ...noFilter, unitIds: [wholeMunicipality] },
    has: activity => activity.unitId === undefined
  });
}

function areaBuckets({ plan }: PlanScene): Bucket[] {
  return plan.framework.areas.map(area => ({
    key: area.key, title: shortAreaTitle(area), fullTitle: area.title, filter: { ...noFilter, areaKeys: [area.key] },
    has: activity => activity.areaKey === area.key
  }));
}

function roleBuckets({ plan, index }: PlanScene, strings: Strings): Bucket[] {
  const roles: Bucket[] = plan.roles.map(role => ({
    key: String(role.id), title: role.code, fullTitle: roleTitle(role), filter: { ...noFilter, roleIds: [role.id] },
    has: activity => activity.roleIds.includes(role.id)
  }));
  return roles.concat(
    { key: 'others', title: strings.plan.summary.noRole, has: activity => activity.roleIds.length === 0 && responsibleLabels(activity, index).length > 0 },
    { key: 'nobody', title: strings.plan.summary.nobody, has: activity => responsibleLabels(activity, index).length === 0 }
  );
}

function bucketsOf(split: Split, scene: PlanScene, strings: Strings): Bucket[] {
  if (split === 'unit') return unitBuckets(scene, strings);
  return split === 'area' ? areaBuckets(scene) : roleBuckets(scene, strings);
}

/** How the whole plan stands, per unit, area or role. Rows without activities are left out; roles come by number of activities. */
export function splitPlan(split: Split, scene: PlanScene, strings: Strings): SplitRow[] {
  const { activities, settings } = scene.plan;
  const rows = bucketsOf(split, scene, strings).map(({ has, ...row }) => ({
    ...row, summary: summarise(activities.filter(has), scene.today, settings.staleAfterDays)
  })).filter(row => row.summary.total > 0);
  return split === 'role' ? rows.sort((a, b) => Number(!a.filter) - Number(!b.filter) || b.summary.total - a.summary.total) : rows;
}
