import { Activity } from './activity';
import { PlanIndex } from './plan';
import { foldText } from './words';

const kept = new WeakMap<PlanIndex, WeakMap<Activity, string>>();

/** The activity's words as search compares them: title, description, theme, area, unit, roles and people. Folded once, and kept as long as the activity. */
export function searchTextOf(activity: Activity, index: PlanIndex): string {
  return textIn(textsOf(index), activity, index);
}

/** Whether all terms stand in the activity's words. */
export function hasTerms(activity: Activity, terms: string[], index: PlanIndex): boolean {
  return terms.every(term => searchTextOf(activity, index).includes(term));
}

/** All words of many activities as one text, a line for each, and where each line begins. */
interface JoinedTexts {
  text: string;
  starts: Int32Array;
}

const joined = new WeakMap<Activity[], { index: PlanIndex; texts: JoinedTexts }>();

/** The joined words of these activities; made once for the same array, which takes a plan of 30,000 some milliseconds when each is folded. */
export function joinedTexts(activities: Activity[], index: PlanIndex): JoinedTexts {
  const last = joined.get(activities);
  if (last?.index === index) return last.texts;
  const texts = textsOf(index);
  const starts = new Int32Array(activities.length + 1);
  const lines = activities.map((activity, at) => {
    const line = textIn(texts, activity, index);
    starts[at + 1] = starts[at] + line.length + 1;
    return line;
  });
  const made = { text: `${lines.join('\n')}\n`, starts };
  joined.set(activities, { index, texts: made });
  return made;
}

/**
 * The activities in whose words all terms stand, in the order given. The rarest term, which the longest is taken for, is looked for in
 * all words at once: one long text is gone through many times faster than thousands of short ones.
 */
export function havingTerms(activities: Activity[], terms: string[], index: PlanIndex): Activity[] {
  const [first, ...others] = [...terms].sort((a, b) => b.length - a.length);
  if (first === undefined) return activities.slice();
  const { text, starts } = joinedTexts(activities, index);
  const found: Activity[] = [];
  let line = 0;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, starts[line])) {
    line = lineAt(starts, at, line);
    if (others.every(term => text.slice(starts[line], starts[line + 1]).includes(term))) found.push(activities[line]);
    line += 1;
    if (line === activities.length) break;
  }
  return found;
}

/** The line that a place in the text lies on; `from` or one after it. Steps that double, since the next hit is mostly near. */
function lineAt(starts: Int32Array, at: number, from: number): number {
  let step = 1;
  while (from + step < starts.length && starts[from + step] <= at) step *= 2;
  let [low, high] = [from + (step >> 1), Math.min(from + step, starts.length - 1)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= at) low = middle;
    else high = middle;
  }
  return low;
}

function textsOf(index: PlanIndex): WeakMap<Activity, string> {
  let texts = kept.get(index);
  if (!texts) kept.set(index, texts = new WeakMap());
  return texts;
}

function textIn(texts: WeakMap<Activity, string>, activity: Activity, index: PlanIndex): string {
  let text = texts.get(activity);
  if (text === undefined) texts.set(activity, text = [foldText(ownWords(activity)), registerText(activity, index)].filter(Boolean).join(' '));
  return text;
}

function ownWords({ title, description, responsibleText, people }: Activity): string {
  return [title, description, responsibleText, ...people.map(person => person.name)].filter(Boolean).join(' ');
}

const registerTexts = new WeakMap<PlanIndex, Map<string, string>>();

/** What the registers say of an activity, folded: thousands of activities share a theme, a unit and the same roles. */
function registerText({ themeKey, areaKey, unitId, roleIds }: Activity, index: PlanIndex): string {
  let known = registerTexts.get(index);
  if (!known) registerTexts.set(index, known = new Map());
  const key = [themeKey, areaKey, unitId, ...roleIds].join('|');
  let text = known.get(key);
  // Letter by letter: a dash in a theme's name would have the browser keep all words of the plan with two bytes a letter.
  if (text === undefined) known.set(key, text = foldText(registerWords({ themeKey, areaKey, unitId, roleIds }, index)).split('').join(''));
  return text;
}

function registerWords({ themeKey, areaKey, unitId, roleIds }: Pick<Activity, 'themeKey' | 'areaKey' | 'unitId' | 'roleIds'>, index: PlanIndex): string {
  const unit = index.unit(unitId);
  const roles = roleIds.map(id => index.role(id));
  return [
    index.theme(themeKey)?.title, index.area(areaKey)?.title, unit?.code, unit?.name,
    ...roles.map(role => role && `${role.code} ${role.name} ${role.people.map(person => person.name).join(' ')}`)
  ].filter(Boolean).join(' ');
}
