import { DueLimit, Person, PlanData, dueKinds, readSpan } from '../../../domain';
import { Formats, Strings } from '../../../loc';

/** Everybody who is named on an activity, once each, by name. */
export function namedPeople({ activities }: Pick<PlanData, 'activities'>): Person[] {
  const people = new Map<number, Person>();
  for (const activity of activities) for (const person of activity.people) people.set(person.id, person);
  return Array.from(people.values()).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** The name of somebody who is named on an activity or holds a role. */
export function personName(id: number, { activities, roles }: Pick<PlanData, 'activities' | 'roles'>): string | undefined {
  const isHe = (person: Person): boolean => person.id === id;
  for (const { people } of [...roles, ...activities]) {
    const found = people.find(isHe);
    if (found) return found.name;
  }
  return undefined;
}

/** A limit of due dates in words. */
export function dueText(limit: DueLimit, { plan: { filters } }: Strings, formats: Formats): string {
  const kind = dueKinds.find(key => key === limit);
  if (kind) return filters.dues[kind];
  const { from, to } = readSpan(limit) ?? {};
  return filters.dueBetween(from && formats.date(from), to && formats.date(to));
}
