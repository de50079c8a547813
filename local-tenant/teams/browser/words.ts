import type { Language } from '../../page';

export const stages = ['before', 'in', 'after', 'channel'] as const;
/** Before, in and after the meeting; or the app as a tab of a channel. */
export type Stage = (typeof stages)[number];

export const themes = ['default', 'dark', 'contrast'] as const;
/** As Teams names its themes. */
export type TeamsTheme = (typeof themes)[number];

/** What the meeting window and a participant's Teams say; the app has its own words. */
export interface TeamsWords {
  windowTitle: string;
  local: string;
  skip: string;
  led: (name: string) => string;
  stage: string;
  stages: Record<Stage, string>;
  theme: string;
  themeForAll: string;
  themes: Record<TeamsTheme, string>;
  language: string;
  add: string;
  addButton: string;
  remove: (name: string) => string;
  nobody: string;
  participant: (name: string) => string;
  teamsOf: (name: string) => string;
  app: string;
  chat: string;
  chatEmpty: string;
  tab: string;
  panel: string;
  closePanel: string;
  inMeeting: string;
  network: string;
  online: string;
  offline: string;
  inSharePoint: string;
  same: string;
  notChanged: string;
  deepLink: string;
  deepLinkHint: string;
  open: string;
  badLink: string;
  addTab: string;
  removeTab: string;
  noTab: string;
  setUpTab: string;
  save: string;
  cancel: string;
  waitsForTab: string;
  saveFailed: (reason: string) => string;
  unknown: (count: number) => string;
  unknownNone: string;
  told: (count: number) => string;
  toldNone: string;
}

const sv: TeamsWords = {
  windowTitle: 'Mötesfönster',
  local: 'Lokal provmiljö',
  skip: 'Hoppa till deltagarna',
  led: name => `leds av ${name}`,
  stage: 'Mötet',
  stages: { before: 'Före', in: 'Under', after: 'Efter', channel: 'I kanalen' },
  theme: 'Tema',
  themeForAll: 'Tema för alla',
  themes: { default: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' },
  language: 'Språk',
  add: 'Lägg till deltagare',
  addButton: 'Lägg till',
  remove: name => `Ta bort ${name} ur fönstret`,
  nobody: 'Ingen sitter i mötet. Lägg till en deltagare.',
  participant: name => `Deltagare: ${name}`,
  teamsOf: name => `Teams hos ${name}`,
  app: 'Patientsäkerhetsplan',
  chat: 'Chatt',
  chatEmpty: 'Här är mötets chatt. Den är kuliss.',
  tab: 'Flik',
  panel: 'Sidopanel',
  closePanel: 'Stäng sidopanelen',
  inMeeting: 'Deltagare i mötet',
  network: 'Nät',
  online: 'på',
  offline: 'av',
  inSharePoint: 'I SharePoint',
  same: 'samma person',
  notChanged: 'Det gick inte att ändra. Kör den lokala provmiljön?',
  deepLink: 'Djuplänk',
  deepLinkHint: 'En länk till appen, eller ett subPageId',
  open: 'Öppna',
  badLink: 'Länken leder inte till appen.',
  addTab: 'Lägg till fliken',
  removeTab: 'Ta bort fliken',
  noTab: 'Appen är inte tillagd här.',
  setUpTab: 'Lägg till Patientsäkerhetsplan',
  save: 'Spara',
  cancel: 'Avbryt',
  waitsForTab: 'Väntar på att appen ska gå att spara …',
  saveFailed: reason => `Appen sparade inte: ${reason}`,
  unknown: count => `Meddelanden som värden inte känner: ${count}`,
  unknownNone: 'Inga okända meddelanden.',
  told: count => `Vad appen har bett om: ${count}`,
  toldNone: 'Inget än.'
};

const en: TeamsWords = {
  windowTitle: 'Meeting window',
  local: 'Local test environment',
  skip: 'Skip to the participants',
  led: name => `led by ${name}`,
  stage: 'The meeting',
  stages: { before: 'Before', in: 'In', after: 'After', channel: 'In the channel' },
  theme: 'Theme',
  themeForAll: 'Theme for all',
  themes: { default: 'Light', dark: 'Dark', contrast: 'High contrast' },
  language: 'Language',
  add: 'Add a participant',
  addButton: 'Add',
  remove: name => `Remove ${name} from the window`,
  nobody: 'Nobody sits in the meeting. Add a participant.',
  participant: name => `Participant: ${name}`,
  teamsOf: name => `Teams of ${name}`,
  app: 'Patient safety plan',
  chat: 'Chat',
  chatEmpty: 'This is the meeting’s chat. It is scenery.',
  tab: 'Tab',
  panel: 'Side panel',
  closePanel: 'Close the side panel',
  inMeeting: 'People in the meeting',
  network: 'Network',
  online: 'on',
  offline: 'off',
  inSharePoint: 'In SharePoint',
  same: 'the same person',
  notChanged: 'It could not be changed. Is the local test environment running?',
  deepLink: 'Deep link',
  deepLinkHint: 'A link to the app, or a subPageId',
  open: 'Open',
  badLink: 'The link does not lead to the app.',
  addTab: 'Add the tab',
  removeTab: 'Remove the tab',
  noTab: 'The app is not added here.',
  setUpTab: 'Add Patient safety plan',
  save: 'Save',
  cancel: 'Cancel',
  waitsForTab: 'Waiting until the app can be saved …',
  saveFailed: reason => `The app did not save: ${reason}`,
  unknown: count => `Messages that the host does not know: ${count}`,
  unknownNone: 'No unknown messages.',
  told: count => `What the app has asked for: ${count}`,
  toldNone: 'Nothing yet.'
};

export const teamsWords: Record<Language, TeamsWords> = { sv, en };
