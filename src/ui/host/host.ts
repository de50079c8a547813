/** The themes that Teams has; a page follows its site's own theme instead. */
export type HostTheme = 'light' | 'dark' | 'contrast';

/** 'page': a SharePoint page. 'tab': a channel's, chat's or meeting's tab. 'sidePanel': beside the meeting. 'settings': while the tab is added. */
export type HostFrame = 'page' | 'tab' | 'sidePanel' | 'settings';

/** Who Teams says it is: user principal name and, when told, a name. */
export interface HostUser {
  login: string;
  name?: string;
}

/** The conversation that the tab belongs to. A meeting's is the same for every meeting of a series. */
export interface HostPlace {
  id: string;
  kind: 'meeting' | 'channel' | 'chat';
  title?: string;
}

/** When the meeting was planned, as instants with Z. Teams tells it only to apps that were given the permission. */
export interface HostMeeting {
  startsAt?: string;
  endsAt?: string;
}

/** What is known about where the product runs. */
export interface HostContext {
  kind: 'page' | 'teams';
  frame: HostFrame;
  theme: HostTheme;
  /** Undefined on a page, and when Teams did not answer: then nobody knows whether it is another person. */
  user?: HostUser;
  place?: HostPlace;
  meeting?: HostMeeting;
  /** What the link that opened the tab points at; see readSubPage. */
  subPageId?: string;
}

/** What a link opens, and what it is called where Teams shows it. */
export interface HostLink {
  subPageId: string;
  label: string;
  /** The same thing on the intranet, for who opens the link outside Teams. */
  webUrl: string;
}

/** Where the product runs: a page, or Teams. */
export interface HostPort {
  /** Never fails, and answers within `hostPatience` whatever the host does. */
  context(): Promise<HostContext>;
  /** Tells every change of theme after the first; what it answers ends that. */
  onTheme(listener: (theme: HostTheme) => void): () => void;
  /** An address to send to a colleague: opens this tab in Teams, or the intranet page on a page. */
  linkTo(link: HostLink): string;
}

/** The longest that anything waits for the host, in milliseconds. */
export const hostPatience = 3000;
