import type { Tab } from './boot';
import type { FrameContext, TeamsContext } from './teamsContext';

/** A message of the SDK in a frame, as far as the host reads it. */
export interface TabMessage {
  id?: number;
  uuidAsString?: string;
  func: string;
  args?: unknown[];
}

/** What an answer to one of them looks like. */
export interface HostAnswer {
  id?: number;
  uuidAsString?: string;
  args: unknown[];
}

/** What a frame may learn and bring about. */
export interface Host {
  frameContext: FrameContext;
  context(): TeamsContext;
  meetingDetails(): unknown;
  tab(): Tab | undefined;
  /** The settings frame hands over the tab that it would like to be. */
  proposeTab(tab: Tab): void;
  /** The settings frame can be saved, or not. */
  validity(valid: boolean): void;
  saved(failure?: string): void;
  /** Opens the app at a page of its own; false when the link leads elsewhere. */
  openLink(link: string): boolean;
  openPage(subPageId: string | undefined): void;
  /** Events that the frame wants to hear of. */
  listen(event: string): void;
  /** What a person who tries the app may want to know: what it asked for, in words of the protocol. */
  note(func: string, args: unknown[]): void;
}

type Handler = (host: Host, args: unknown[]) => unknown[] | undefined;

/** The newest SDK whose messages are answered here; above it an app must ask what is supported. */
const supportedSdk = '2.36.0';

/** What `pages.isSupported()` and its like answer. It holds no more than what is answered below. */
const runtime = {
  apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: { pages: { config: {}, currentApp: {} } }
};

const noted: Handler = () => undefined;
const done: Handler = () => [true];

/** All that the host knows, by the protocol's names; what gives undefined is not answered. */
const handlers: Record<string, Handler> = {
  initialize: host => [host.frameContext, 'web', JSON.stringify(runtime), supportedSdk],
  getContext: host => [host.context()],
  registerHandler: (host, [event]) => void host.listen(String(event)),
  'appInitialization.appLoaded': noted,
  'appInitialization.success': noted,
  'appInitialization.failure': noted,
  'appInitialization.expectedFailure': noted,
  'meeting.getMeetingDetails': host => [null, host.meetingDetails()],
  'settings.getSettings': host => [host.tab() ?? {}],
  'settings.setSettings': (host, [tab]) => {
    host.proposeTab(tab as Tab);
    return [true];
  },
  'settings.setValidityState': (host, [valid]) => void host.validity(valid === true),
  'settings.save.success': host => void host.saved(),
  'settings.save.failure': (host, [reason]) => void host.saved(String(reason ?? '')),
  executeDeepLink: (host, [link]) => (host.openLink(String(link)) ? [true] : [false, 'The link does not lead to the app.']),
  'pages.navigateToApp': (host, [target]) => (host.openLink(linkOf(target)) ? [true] : [false, 'The app is not there.']),
  'pages.currentApp.navigateTo': (host, [target]) => {
    host.openPage((target as { subPageId?: string } | undefined)?.subPageId);
    return [null];
  },
  'pages.currentApp.navigateToDefaultPage': host => {
    host.openPage(undefined);
    return [null];
  },
  shareDeepLink: noted,
  setFrameContext: noted,
  returnFocus: noted,
  navigateBack: done
};

/** The SDK sends the link as text where the host is an older one, else what it is made of. */
function linkOf(target: unknown): string {
  if (typeof target === 'string') return target;
  const { appId, pageId, subPageId } = (target ?? {}) as { appId?: unknown; pageId?: string; subPageId?: string };
  return `https://teams.microsoft.com/l/entity/${String(appId)}/${pageId ?? ''}?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPageId }))}`;
}

/** Events and requests that come all the time and say nothing about what the app wants. */
const unremarkable = new Set(['initialize', 'getContext', 'registerHandler', 'settings.setValidityState', 'settings.getSettings']);

/** Deals with a message: its answer, undefined when it wants none, or 'unknown'. */
export function answerTo({ func, args = [], id, uuidAsString }: TabMessage, host: Host): HostAnswer | 'unknown' | undefined {
  const handler = Object.hasOwn(handlers, func) ? handlers[func] : undefined;
  if (!handler) return 'unknown';
  if (!unremarkable.has(func)) host.note(func, args);
  const answer = handler(host, args);
  return answer && { id, args: answer, ...(uuidAsString === undefined ? {} : { uuidAsString }) };
}

/** Whether something that came to the window is a message of the SDK. */
export function isTabMessage(data: unknown): data is TabMessage {
  return typeof data === 'object' && data !== null && typeof (data as TabMessage).func === 'string';
}
