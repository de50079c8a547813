import { Language } from './site';
import { ThemeName } from './theme';

/** What the page itself says; the web part has its own words. */
export interface PageWords {
  title: string;
  lead: string;
  nav: { start: string; news: string; safety: string; routines: string; employment: string };
  search: string;
  skip: string;
  menu: string;
  account: (name: string) => string;
  edit: string;
  leaveEdit: string;
  editPart: (title: string) => string;
  loading: string;
  local: string;
  localNote: string;
  showAs: string;
  theme: string;
  themes: Record<ThemeName, string>;
  language: string;
  settings: string;
  close: string;
  saved: string;
  notSaved: string;
  noSettings: string;
  startFailed: string;
}

const sv: PageWords = {
  title: 'Patientsäkerhet',
  lead: 'Vad vi gör för att vården ska bli säkrare, vem som ansvarar och hur det går. Handlingsplan 2026.',
  nav: { start: 'Start', news: 'Nyheter', safety: 'Patientsäkerhet', routines: 'Rutiner och stöd', employment: 'Min anställning' },
  search: 'Sök på Insidan',
  skip: 'Hoppa till innehållet',
  menu: 'Meny',
  account: name => `${name}, konto och utseende`,
  edit: 'Redigera',
  leaveEdit: 'Sluta redigera',
  editPart: title => `Inställningar för ${title}`,
  loading: 'Hämtar sidan …',
  local: 'Lokal provmiljö',
  localNote: 'Lokal provmiljö på den här datorn. Kommunen och personerna är påhittade.',
  showAs: 'Visa sidan som',
  theme: 'Utseende',
  themes: { light: 'Ljust', dark: 'Mörkt', neutral: 'Neutral bakgrund', soft: 'Mjuk bakgrund', strong: 'Stark bakgrund' },
  language: 'Språk',
  settings: 'Inställningar',
  close: 'Stäng',
  saved: 'Sparat',
  notSaved: 'Inställningen kunde inte sparas. Ladda om sidan och försök igen.',
  noSettings: 'Webbdelen har inga inställningar.',
  startFailed: 'Sidan kunde inte starta. Felet står i webbläsarens konsol.'
};

const en: PageWords = {
  title: 'Patient safety',
  lead: 'What we do to make care safer, who answers for it and how it goes. Action plan 2026.',
  nav: { start: 'Start', news: 'News', safety: 'Patient safety', routines: 'Routines and support', employment: 'My employment' },
  search: 'Search Insidan',
  skip: 'Skip to content',
  menu: 'Menu',
  account: name => `${name}, account and appearance`,
  edit: 'Edit',
  leaveEdit: 'Stop editing',
  editPart: title => `Settings of ${title}`,
  loading: 'Loading the page …',
  local: 'Local test environment',
  localNote: 'Local test environment on this computer. The municipality and its people are made up.',
  showAs: 'Show the page as',
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark', neutral: 'Neutral background', soft: 'Soft background', strong: 'Strong background' },
  language: 'Language',
  settings: 'Settings',
  close: 'Close',
  saved: 'Saved',
  notSaved: 'The setting could not be saved. Reload the page and try again.',
  noSettings: 'The web part has no settings.',
  startFailed: 'The page could not start. The error is in the browser’s console.'
};

export const pageWords: Record<Language, PageWords> = { sv, en };

/** How a language is called in itself. */
export const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' };
