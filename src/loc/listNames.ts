import { listTitle } from '../lists/schema';
import { Language } from './language';

/** Work that concerns no single list: its sentences do without a name. */
const whole = ['plan', 'setup', 'siteOwners', 'people'];

/** What a failure is about, as users know it: a list by the name it has on the site. Undefined when it is about the whole plan. */
export function subjectName(subject: string | undefined, language: Language): string | undefined {
  if (subject === undefined || whole.includes(subject)) return undefined;
  return listTitle(subject)?.[language] ?? subject;
}
