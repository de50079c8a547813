/** The languages that the product speaks. */
export type Language = 'sv' | 'en';

/** The language for a site's culture name, for example `sv-SE`: Swedish for Swedish, English for all others. */
export function languageOf(cultureName: string): Language {
  return cultureName.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}
