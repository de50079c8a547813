import { Person } from '../../../domain';
import { Plan } from '../../../lists';

/** Who can be named on an activity: whoever holds a role, stands on an activity already, or writes this. By name. */
export function choosablePeople({ roles, activities, user }: Pick<Plan, 'roles' | 'activities' | 'user'>, also: Person[] = []): Person[] {
  const people = new Map<number, Person>();
  const add = (person: Person): void => { if (!people.has(person.id)) people.set(person.id, person); };
  also.forEach(add);
  roles.forEach(role => role.people.forEach(add));
  // Who is being added to the site has an id of their own once that is saved.
  activities.forEach(activity => activity.people.filter(({ login }) => login === undefined).forEach(add));
  add(user);
  return Array.from(people.values()).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
