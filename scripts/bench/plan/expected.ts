import '@pnp/sp/items';
import { Activity, PlanIndex, indexPlan } from '../../../src/domain';
import { activitiesList } from '../../../src/lists/schema';
import { Connection, connectTo, createPlanRepository } from '../../../src/lists/sharepoint';
import { Item, contains, expand, select, toRow } from '../peers/src/row';
import { account } from './opened';
import { RowsFor } from './searching';

/** The site behind a page, beside the browser. */
function siteBehind(pageUrl: string): Connection {
  return connectTo({ siteUrl: new URL('/sites/insidan', pageUrl).href, headers: { 'X-Local-User': account } });
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

/** Flags by the number in a row's title; each text is worked out once. */
function flagsOf<T extends { title: string }>(rows: T[], belongs: (row: T, typed: string) => boolean): RowsFor {
  const known = new Map<string, string>();
  return typed => {
    const flags = known.get(typed) ?? rows.reduce((all, row) => {
      all[numberIn(row) - 1] = belongs(row, typed) ? '1' : '0';
      return all;
    }, new Array<string>(rows.length)).join('');
    known.set(typed, flags);
    return flags;
  };
}

/** What the plan's search must show for a single word. */
export async function ourRowsFor(pageUrl: string): Promise<RowsFor> {
  const plan = await createPlanRepository(siteBehind(pageUrl)).load();
  const index = indexPlan(plan);
  const rows = plan.activities.map(activity => ({ title: activity.title, text: wordsBehind(activity, index) }));
  return flagsOf(rows, ({ text }, typed) => text.includes(fold(typed)));
}

/** What a peer's search must show: the rows in which one of the texts has what is typed. */
export async function peerRowsFor(pageUrl: string): Promise<RowsFor> {
  const { sp, sitePath } = siteBehind(pageUrl);
  const themes = indexPlan(await createPlanRepository(siteBehind(pageUrl)).load());
  const items: Item[] = [];
  for await (const page of sp.web.getList(`${sitePath}/Lists/${activitiesList.url}`).items.select(...select).expand(...expand).top(5000)) items.push(...page as Item[]);
  const names = new Map(items.map(({ HPThemeKey }) => [HPThemeKey ?? '', themes.theme(HPThemeKey ?? undefined)?.title ?? ''] as const));
  return flagsOf(items.map(item => toRow(item, names, Date.now())), contains);
}
