import { ActivityFilter, isMine, noPriority, rolesOf, shortAreaTitle, wholeMunicipality } from '../../../domain';
import { Formats, Strings } from '../../../loc';
import { areaName, unitName } from '../names';
import { PlanScene } from '../planScene';
import { dueText, personName } from './filterWords';

/** One limit of the filter, as a word that can be taken away. */
export interface Chip {
  key: string;
  text: string;
  /** The filter without this limit. */
  without: ActivityFilter;
}

type ListMember = Exclude<keyof ActivityFilter, 'text' | 'mine' | 'archived'>;

function withoutValue<M extends ListMember>(filter: ActivityFilter, member: M, value: ActivityFilter[M][number]): ActivityFilter {
  const rest = (filter[member] as unknown[]).filter(other => other !== value);
  return { ...filter, [member]: rest };
}

function chipsOf<M extends ListMember>(
  filter: ActivityFilter, member: M, textOf: (value: ActivityFilter[M][number]) => string
): Chip[] {
  return (filter[member] as ActivityFilter[M][number][]).map(value => ({
    key: `${member}:${value}`, text: textOf(value), without: withoutValue(filter, member, value)
  }));
}

/** “Mina aktiviteter, som MAS”: with the roles that make them mine. */
export function mineText({ plan }: PlanScene, strings: Strings): string {
  const roles = rolesOf(plan.roles, plan.user).map(role => role.code);
  return roles.length > 0 ? strings.plan.filters.mineAs(strings.common.list(roles)) : strings.plan.filters.mine;
}

/** Whether “my activities” means anything to this person: a role of theirs, or an activity in their name. */
export function hasOwn({ plan, index }: PlanScene): boolean {
  return rolesOf(plan.roles, plan.user).length > 0 || plan.activities.some(activity => isMine(activity, plan.user, index));
}

/** Every limit of the filter, in the order of the filters on the page. */
export function chipsFor(filter: ActivityFilter, scene: PlanScene, strings: Strings, formats: Formats): Chip[] {
  const { index } = scene;
  const { common, plan } = strings;
  const chips = [
    ...chipsOf(filter, 'signals', signal => common.signal[signal]),
    ...chipsOf(filter, 'standings', standing => common.standing[standing]),
    ...chipsOf(filter, 'unitIds', id => unitName(id === wholeMunicipality ? undefined : index.unit(id), strings)),
    ...chipsOf(filter, 'areaKeys', key => { const area = index.area(key); return area ? shortAreaTitle(area) : areaName(area, key); }),
    ...chipsOf(filter, 'themeKeys', key => index.theme(key)?.title ?? key),
    ...chipsOf(filter, 'roleIds', id => index.role(id)?.code ?? String(id)),
    ...chipsOf(filter, 'personIds', id => personName(id, scene.plan) ?? plan.filters.unknownPerson(String(id))),
    ...chipsOf(filter, 'statuses', status => common.status[status]),
    ...chipsOf(filter, 'priorities', value => (value === noPriority ? common.priorityMissing : plan.filters.prio(String(value)))),
    ...chipsOf(filter, 'dues', limit => dueText(limit, strings, formats)),
    ...chipsOf(filter, 'reports', limit => plan.filters.reports[limit])
  ];
  if (filter.text.trim()) chips.unshift({ key: 'text', text: plan.filters.quoted(filter.text.trim()), without: { ...filter, text: '' } });
  if (filter.mine) chips.unshift({ key: 'mine', text: mineText(scene, strings), without: { ...filter, mine: false } });
  if (filter.archived) chips.unshift({ key: 'archived', text: plan.filters.archived, without: { ...filter, archived: false } });
  return chips;
}
