import { Language } from './language';
import { Strings } from './strings';
import { sv } from './sv';

export { describeMoment, formatsOf } from './format';
export type { Formats } from './format';
export { languageOf } from './language';
export type { Language } from './language';
export type { Strings } from './strings';
export type { FailureFacts, FailureText } from './sv/failures';

/** The strings of a language. Swedish comes with the page; English is its own chunk. */
export async function loadStrings(language: Language): Promise<Strings> {
  if (language === 'sv') return sv;
  const { en } = await import(/* webpackChunkName: 'handlingsplan-en' */ './en');
  return en;
}

export interface SpokenWords {
  /** The language that the strings are in. */
  language: Language;
  strings: Strings;
}

/** The strings of the wanted language; Swedish ones where it cannot be fetched, and `onFailure` is told why. */
export async function loadStringsOrSwedish(wanted: Language, onFailure: (cause: unknown) => void): Promise<SpokenWords> {
  try {
    return { language: wanted, strings: await loadStrings(wanted) };
  } catch (cause) {
    onFailure(cause);
    return { language: 'sv', strings: sv };
  }
}
