import { Language } from './site';
import { ThemeName } from './theme';

/** What the page itself says; the web part has its own words. */
export interface PageWords {
  safety: { title: string; lead: string };
  learning: { title: string; lead: string };
  home: { title: string; lead: string; news: string; none: string };
  missing: { title: string; hint: string; home: string };
  published: (day: string) => string;
  /** Stands for a web part on a page of the library, which the local tenant does not run. */
  otherPart: (title: string) => string;
  nav: { start: string; news: string; safety: string; learning: string; routines: string; employment: string };
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
  safety: { title: 'Patientsäkerhet', lead: 'Vad vi gör för att vården ska bli säkrare, vem som ansvarar och hur det går. Handlingsplan 2026.' },
  learning: { title: 'Lärandeexempel', lead: 'Allvarliga händelser i vår egen vård, berättade så att ingen går att känna igen. Läs ett tillsammans på nästa APT.' },
  home: { title: 'Insidan', lead: 'Nyheter och stöd för dig som arbetar i Björkviks kommun.', news: 'Nyheter', none: 'Det finns inga nyheter.' },
  missing: { title: 'Sidan finns inte', hint: 'Den kan ha tagits bort, eller så har du inte behörighet att läsa den.', home: 'Till startsidan' },
  published: day => `Publicerad ${day}`,
  otherPart: title => `Här står webbdelen ${title}, som inte visas i provmiljön.`,
  nav: { start: 'Start', news: 'Nyheter', safety: 'Patientsäkerhet', learning: 'Lärandeexempel', routines: 'Rutiner och stöd', employment: 'Min anställning' },
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
  safety: { title: 'Patient safety', lead: 'What we do to make care safer, who answers for it and how it goes. Action plan 2026.' },
  learning: { title: 'Learning examples', lead: 'Serious events in our own care, told so that nobody can be recognised. Read one together at the next workplace meeting.' },
  home: { title: 'Insidan', lead: 'News and support for who works in the municipality of Björkvik.', news: 'News', none: 'There is no news.' },
  missing: { title: 'The page is not there', hint: 'It may have been removed, or you are not allowed to read it.', home: 'To the start page' },
  published: day => `Published ${day}`,
  otherPart: title => `Here stands the web part ${title}, which is not shown in the test environment.`,
  nav: { start: 'Start', news: 'News', safety: 'Patient safety', learning: 'Learning examples', routines: 'Routines and support', employment: 'My employment' },
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
