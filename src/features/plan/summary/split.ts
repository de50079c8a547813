import { ActivityFilter, Summary, noFilter, shortAreaTitle, wholeMunicipality } from '../../../domain';
import { Strings } from '../../../loc';
import { roleTitle, unitName } from '../names';
import { PlanScene } from '../planScene';
import { PlanFigures, nobody, otherRole } from './figures';

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

type Named = Omit<SplitRow, 'summary'>;

function unitRows({ plan }: PlanScene, strings: Strings): Named[] {
  const units: Named[] = plan.units.map(unit => ({ key: String(unit.id), title: unitName(unit, strings), filter: { ...noFilter, unitIds: [unit.id] } }));
  return units.concat({ key: String(wholeMunicipality), title: strings.common.wholeMunicipality, filter: { ...noFilter, unitIds: [wholeMunicipality] } });
}

function areaRows({ plan }: PlanScene): Named[] {
  return plan.framework.areas.map(area => ({ key: area.key, title: shortAreaTitle(area), fullTitle: area.title, filter: { ...noFilter, areaKeys: [area.key] } }));
}

function roleRows({ plan }: PlanScene, strings: Strings): Named[] {
  const roles: Named[] = plan.roles.map(role => ({ key: String(role.id), title: role.code, fullTitle: roleTitle(role), filter: { ...noFilter, roleIds: [role.id] } }));
  return roles.concat({ key: otherRole, title: strings.plan.summary.noRole }, { key: nobody, title: strings.plan.summary.nobody });
}

const rowsOf: Record<Split, (scene: PlanScene, strings: Strings) => Named[]> = { unit: unitRows, area: areaRows, role: roleRows };

/** How the whole plan stands, per unit, area or role. Rows without activities are left out; roles come by number of activities. */
export function splitPlan(split: Split, figures: PlanFigures, scene: PlanScene, strings: Strings): SplitRow[] {
  const rows = rowsOf[split](scene, strings).flatMap(row => {
    const summary = figures[split].get(row.key);
    return summary ? [{ ...row, summary }] : [];
  });
  return split === 'role' ? rows.sort((a, b) => Number(!a.filter) - Number(!b.filter) || b.summary.total - a.summary.total) : rows;
}
