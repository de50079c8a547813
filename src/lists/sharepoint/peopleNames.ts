import { Activity, Person } from '../../domain';
import { Plan } from '../repositories';
import { readTogether } from './batch';
import { Connection } from './connect';

/** How many people are looked up; a plan with more nameless ones than that has another problem. */
const mostLookedUp = 20;

/**
 * Gives back their names to people whom the lists name only by id: a row of somebody who has left may lose its name in the expanded
 * column while the site's user list keeps it. Costs a call only when there are such people; whom the site has forgotten stays nameless.
 */
export async function nameTheNameless(connection: Connection, plan: Plan): Promise<Plan> {
  if (![plan.roles, plan.activities, plan.archived].some(hasNameless)) return plan;
  const known = new Map(everybody(plan).filter(({ name }) => name).map(({ id, name }) => [id, name]));
  const nameless = Array.from(new Set(everybody(plan).filter(({ name }) => !name).map(({ id }) => id)));
  const unknown = nameless.filter(id => !known.has(id)).slice(0, mostLookedUp);
  const names = unknown.length > 0 ? await namesOf(connection, unknown) : new Map<number, string>();
  const named = (person: Person): Person => (person.name ? person : { ...person, name: known.get(person.id) ?? names.get(person.id) ?? '' });
  const ofNamed = (activity: Activity): Activity => ({ ...activity, people: activity.people.map(named) });
  return {
    ...plan,
    roles: plan.roles.map(role => ({ ...role, people: role.people.map(named) })),
    activities: plan.activities.map(ofNamed), archived: plan.archived.map(ofNamed)
  };
}

/** Asked of every row of the plan, nearly always in vain. */
function hasNameless(rows: { people: Person[] }[]): boolean {
  return rows.some(({ people }) => people.some(({ name }) => !name));
}

function everybody({ roles, activities, archived }: Plan): Person[] {
  return roles.flatMap(({ people }) => people).concat(activities.concat(archived).flatMap(({ people }) => people));
}

async function namesOf(connection: Connection, ids: number[]): Promise<Map<number, string>> {
  const answers = await readTogether<{ Title?: string }[]>(connection, ids.map(id => sp => sp.web.siteUsers.getById(id).select('Title')()));
  const names = new Map<number, string>();
  // A person whom the site has removed is an error of the service; the plan shows without the name.
  answers.forEach((answer, index) => { if (answer.status === 'fulfilled' && answer.value.Title) names.set(ids[index], answer.value.Title); });
  return names;
}
