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
