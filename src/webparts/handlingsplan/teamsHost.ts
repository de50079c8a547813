import type * as teams from '@microsoft/teams-js-v2';
import { After, HostContext, HostFrame, HostMeeting, HostPlace, HostPort, HostTheme, answerWithin, browserAfter, hostPatience, teamsLink } from '../../ui';

/** What we use of the teams-js that SPFx has started (`context.sdks.microsoftTeams.teamsJs`); never one of our own, two answer each other's messages. */
export interface TeamsSdk {
  app: Pick<typeof teams.app, 'getContext' | 'registerOnThemeChangeHandler'>;
  meeting: Pick<typeof teams.meeting, 'getMeetingDetails'>;
}

export interface TeamsHostOptions {
  /** The app's id in the Teams manifest, for when Teams does not tell the one it goes by. */
  appId: string;
  after?: After;
  /** Told what Teams answered badly; nothing stops for it. */
  onFailure?: (cause: unknown) => void;
}

const themes: Record<string, HostTheme> = { default: 'light', dark: 'dark', contrast: 'contrast', glass: 'dark' };
const frames: Record<string, HostFrame> = { settings: 'settings', remove: 'settings', sidePanel: 'sidePanel' };

const unanswered: HostContext = { kind: 'teams', frame: 'tab', theme: 'light' };

/** Teams as the host. One deadline holds for all questions: what has not been answered by then is left out. */
export function teamsHost(sdk: TeamsSdk, options: TeamsHostOptions): HostPort {
  const { appId, after = browserAfter, onFailure = () => undefined } = options;
  const within = <T>(ask: () => Promise<T>): Promise<T | undefined> => answerWithin(startedNow(ask), hostPatience, after, onFailure);
  let told: teams.app.Context | undefined;
  let theme: HostTheme | undefined;
  const listeners = new Set<(theme: HostTheme) => void>();
  // Teams-js holds one listener for all, so ours is set once and hands on.
  attempt(() => sdk.app.registerOnThemeChangeHandler(name => {
    theme = themeOf(name);
    listeners.forEach(listener => listener(themeOf(name)));
  }), onFailure);

  return {
    context: async () => {
      const [context, meeting] = await Promise.all([within(() => sdk.app.getContext()), within(() => meetingTimes(sdk))]);
      told = context ?? told;
      const known = context ? contextOf(context) : unanswered;
      return { ...known, theme: theme ?? known.theme, ...(known.place?.kind !== 'channel' && meeting && { meeting }) };
    },
    onTheme: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    linkTo: link => (told ? teamsLink({ appId: told.app.appId?.toString() ?? appId, entityId: told.page.id, place: placeOf(told) }, link) : link.webUrl)
  };
}

function themeOf(name: string): HostTheme {
  return themes[name] ?? 'light';
}

function contextOf(context: teams.app.Context): HostContext {
  const { app, page, user } = context;
  const login = user?.userPrincipalName ?? user?.loginHint;
  return {
    kind: 'teams',
    frame: frames[page.frameContext] ?? 'tab',
    theme: themeOf(app.theme),
    user: login ? { login, name: user?.displayName } : undefined,
    place: placeOf(context),
    subPageId: page.subPageId || undefined
  };
}

/** The chat is what a series of meetings shares; the meeting's own id is another for each kind of client. */
function placeOf({ channel, chat, meeting, team }: teams.app.Context): HostPlace | undefined {
  if (channel?.id) return { id: channel.id, kind: 'channel', title: [team?.displayName, channel.displayName].filter(Boolean).join(' – ') || undefined };
  if (meeting?.id) return { id: chat?.id ?? meeting.id, kind: 'meeting' };
  return chat?.id ? { id: chat.id, kind: 'chat' } : undefined;
}

/** Planned times; undefined where they may not be read (the permission is the tenant's to give) or there is no meeting. */
function meetingTimes(sdk: TeamsSdk): Promise<HostMeeting | undefined> {
  return new Promise(resolve => sdk.meeting.getMeetingDetails((error, answer) => {
    if (error || !answer) return resolve(undefined);
    const { scheduledStartTime, scheduledEndTime } = answer.details as Partial<teams.meeting.IMeetingDetails>;
    resolve({ startsAt: instantOf(scheduledStartTime), endsAt: instantOf(scheduledEndTime) });
  }));
}

function instantOf(text: string | undefined): string | undefined {
  const moment = Date.parse(text ?? '');
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}

/** A question that throws instead of failing, as teams-js does before it is ready, fails too. */
async function startedNow<T>(ask: () => Promise<T>): Promise<T> {
  return ask();
}

function attempt(run: () => void, onFailure: (cause: unknown) => void): void {
  try {
    run();
  } catch (cause) {
    onFailure(cause);
  }
}
