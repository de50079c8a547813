import { Activity } from './activity';
import { PlanIndex } from './plan';
import { foldText } from './words';

const kept = new WeakMap<PlanIndex, WeakMap<Activity, string>>();

/** The activity's words as search compares them: title, description, theme, area, unit, roles and people. Folded once, and kept as long as the activity. */
export function searchTextOf(activity: Activity, index: PlanIndex): string {
  return textIn(textsOf(index), activity, index);
}

/** Tells of many activities whether all terms stand in their words. */
export function havingTerms(terms: string[], index: PlanIndex): (activity: Activity) => boolean {
  if (terms.length === 0) return () => true;
  const texts = textsOf(index);
  return activity => {
    const text = textIn(texts, activity, index);
    for (const term of terms) if (!text.includes(term)) return false;
    return true;
  };
}

function textsOf(index: PlanIndex): WeakMap<Activity, string> {
  let texts = kept.get(index);
  if (!texts) kept.set(index, texts = new WeakMap());
  return texts;
}

function textIn(texts: WeakMap<Activity, string>, activity: Activity, index: PlanIndex): string {
  let text = texts.get(activity);
  if (text === undefined) texts.set(activity, text = foldText(wordsOf(activity, index)));
  return text;
}

function wordsOf(activity: Activity, index: PlanIndex): string {
  const unit = index.unit(activity.unitId);
  const roles = activity.roleIds.map(id => index.role(id));
  return [
    activity.title, activity.description, activity.responsibleText,
    index.theme(activity.themeKey)?.title, index.area(activity.areaKey)?.title,
    unit?.code, unit?.name,
    ...roles.map(role => role && `${role.code} ${role.name} ${role.people.map(person => person.name).join(' ')}`),
    ...activity.people.map(person => person.name)
  ].filter(Boolean).join(' ');
}
