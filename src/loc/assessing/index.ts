import { Language } from '../language';
import { en } from './en';
import { AssessingWords, sv } from './sv';

export type { AssessingWords } from './sv';
export { thoughtOn } from './thoughts';

// Not among the strings of the page: both languages come with the view, whose part of the package is fetched when it is opened.
const languages: Readonly<Record<Language, AssessingWords>> = { sv, en };

/** The words of the assessment in a language. */
export function assessingWords(language: Language): AssessingWords {
  return languages[language];
}
