import { Activity, PlanIndex, indexPlan } from '../../../src/domain';
import { Plan } from '../../../src/lists';
import { connectTo, createPlanRepository } from '../../../src/lists/sharepoint';
import { account } from './opened';
import { RowsFor } from './searching';

/** Reads the plan behind a page, beside the browser. */
export async function planBehind(pageUrl: string): Promise<Plan> {
  return createPlanRepository(connectTo({ siteUrl: new URL('/sites/insidan', pageUrl).href, headers: { 'X-Local-User': account } })).load();
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function numberIn({ title }: Pick<Activity, 'title'>): number {
  return Number(/\((\d+)\)$/.exec(title)?.[1]);
}

/** All that the plan's own search looks into, said here once more so that what it shows is held against something else than itself. */
function wordsBehind(activity: Activity, index: PlanIndex): string {
  const unit = index.unit(activity.unitId);
  const roles = activity.roleIds.flatMap(id => index.role(id) ?? []);
  return fold([
    activity.title, activity.description, activity.responsibleText, index.theme(activity.themeKey)?.title, index.area(activity.areaKey)?.title, unit?.code, unit?.name,
    ...roles.flatMap(({ code, name, people }) => [code, name, ...people.map(person => person.name)]), ...activity.people.map(person => person.name)
  ].filter(Boolean).join(' '));
}

/** Flags by the number in a row's title. */
function flagsOf(rows: { number: number; text: string }[]): RowsFor {
  return typed => {
    const flags = new Array<string>(rows.length).fill('0');
    for (const { number, text } of rows) if (text.includes(typed)) flags[number - 1] = '1';
    return flags.join('');
  };
}

/** What the plan's search must show for a single word. */
export function ourRowsFor(plan: Plan): RowsFor {
  const index = indexPlan(plan);
  const rows = flagsOf(plan.activities.map(activity => ({ number: numberIn(activity), text: wordsBehind(activity, index) })));
  return typed => rows(fold(typed));
}
