import type { Language } from '../../page';
import type { Stage, TeamsTheme } from './words';

/** The sample's meeting, as the Teams host tells of it. */
export interface Meeting {
  id: string;
  chatId: string;
  title: string;
  /** ISO moments. */
  start: string;
  end: string;
  /** Who leads and has called it. */
  chair: Person;
  joinUrl: string;
  /** The channel in which the same app stands as a tab. */
  channel: { teamId: string; teamName: string; groupId: string; channelId: string; channelName: string };
}

export interface Person {
  account: string;
  name: string;
  title: string;
  email: string;
  /** The id in the directory. */
  objectId: string;
}

/** A tab as Teams keeps it; its addresses hold placeholders such as `{locale}`. */
export interface Tab {
  entityId: string;
  contentUrl: string;
  websiteUrl?: string;
  suggestedDisplayName?: string;
}

/** What the server puts into a participant's Teams. */
export interface ClientBoot {
  language: Language;
  theme: TeamsTheme;
  stage: Stage;
  person: Person;
  staff: Person[];
  seat: { online: boolean; as: string };
  meeting: Meeting;
  tenantId: string;
  tenantName: string;
  /** The app that is deployed to the tenant: its id, and where it is set up. */
  app: { id: string; configurationUrl: string };
  /** Undefined: nobody has added the app yet. */
  tab?: Tab;
  subPageId?: string;
  /** The origin of the meeting window, which may say what goes on in the meeting. */
  opener: string;
}

/** What the server puts into the meeting window. */
export interface WindowBoot {
  language: Language;
  theme: TeamsTheme;
  stage: Stage;
  staff: Person[];
  /** Accounts of those who sit in the meeting, in their order. */
  participants: string[];
  /** The addresses of the participants' own Teams, by account. */
  clients: Record<string, string>;
}

/** What the window tells each participant's Teams. */
export interface MeetingNews {
  kind: 'meeting';
  stage?: Stage;
  theme?: TeamsTheme;
  /** null: the tab was removed. */
  tab?: Tab | null;
}

/** What a participant's Teams tells the window: that it listens, or which tab it has now (null when it was removed). */
export type ClientNews = { kind: 'ready' } | { kind: 'tab'; tab: Tab | null };

/** Reads the page's data. Throws when the page came without. */
export function readBoot<T>(): T {
  return JSON.parse(byId('boot').textContent ?? '') as T;
}

/** The element with an id that the page always has. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element as T;
}

/** An element with a class and a text, or children. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
