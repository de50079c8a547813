import { Language } from '../language';
import { en } from './en';
import { ReportWords, sv } from './sv';

export type { ReportWords } from './sv';

// Not among the strings of the page: both languages come with the view, whose part of the package is fetched when it is opened.
const languages: Readonly<Record<Language, ReportWords>> = { sv, en };

/** The words of the status reports in a language. */
export function reportWords(language: Language): ReportWords {
  return languages[language];
}
