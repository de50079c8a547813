import { Language } from './site';

const days: Record<Language, Intl.DateTimeFormat> = {
  sv: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', day: 'numeric', month: 'long', year: 'numeric' })
};

/** A moment's day in the site's time: “25 november 2026”. */
export function localDay(moment: string, language: Language): string {
  return days[language].format(new Date(moment));
}
