import { Activity } from './activity';
import { Finder, finderOf } from './findTerm';
import { PlanIndex } from './plan';

/** Whether all terms stand in an activity's words: title, description, theme, area, unit, roles and people; each in one of them. */
export function havingTerms(terms: string[], index: PlanIndex): (activity: Activity) => boolean {
  // The rarest, which the longest is taken for, leaves the fewest for the others.
  const [first, ...others] = [...terms].sort((a, b) => b.length - a.length).map(term => testOf(finderOf(term), index));
  if (!first) return () => true;
  return others.length === 0 ? first : activity => first(activity) && others.every(test => test(activity));
}

/** Asked of every row of a plan at every letter: what rows share, the registers, is looked into once. */
function testOf(finder: Finder, index: PlanIndex): (activity: Activity) => boolean {
  const inTheme = remembering((key: string | undefined) => finder.test(index.theme(key)?.title ?? ''));
  const inArea = remembering((key: string) => finder.test(index.area(key)?.title ?? ''));
  const inUnit = remembering((id: number | undefined) => finder.test(namesOf(index.unit(id))));
  const inPeople = (people: Activity['people']): boolean => people.some(({ name }) => finder.test(name));
  // By the list itself, since equal lists are one; see `sharing` of the lists' schema.
  const inRoles = remembering((ids: number[]) => ids.some(id => finder.test(namesOf(index.role(id))) || inPeople(index.role(id)?.people ?? [])));
  return ({ title, description, responsibleText, people, themeKey, areaKey, unitId, roleIds }) =>
    finder.test(title) || finder.test(description) || inTheme(themeKey) || inArea(areaKey) || inUnit(unitId) || inRoles(roleIds) ||
    finder.test(responsibleText) || inPeople(people);
}

function namesOf(register: { code: string; name: string } | undefined): string {
  return register ? `${register.code} ${register.name}` : '';
}

function remembering<K>(ask: (key: K) => boolean): (key: K) => boolean {
  const known = new Map<K, boolean>();
  return key => {
    let answer = known.get(key);
    if (answer === undefined) known.set(key, answer = ask(key));
    return answer;
  };
}
