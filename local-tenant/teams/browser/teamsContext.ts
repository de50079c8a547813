import type { ClientBoot } from './boot';
import type { Stage, TeamsTheme } from './words';

/** Where a frame stands, as the SDK names it. The tab of a meeting's chat and that of a channel are both `content`. */
export type FrameContext = 'content' | 'sidePanel' | 'settings';

/** The flat form in which Teams sends it; the SDK turns it into `app`, `page`, `user` and so on. */
export type TeamsContext = Record<string, unknown>;

interface Frame {
  frameContext: FrameContext;
  stage: Stage;
  theme: TeamsTheme;
  /** The page of the app that a deep link led to. */
  subPageId?: string;
  entityId: string;
  /** The host and port of the tenant's SharePoint. */
  siteDomain: string;
}

const locales = { sv: 'sv-se', en: 'en-us' } as const;

export const localeOf = ({ language }: Pick<ClientBoot, 'language'>): string => locales[language];

/** What a frame learns of where it is and who sits before it. */
export function contextOf(boot: ClientBoot, frame: Frame): TeamsContext {
  return { ...personal(boot), ...situation(frame), ...place(boot, frame), locale: localeOf(boot), appId: boot.app.id };
}

function personal({ person, tenantId }: ClientBoot): TeamsContext {
  return {
    userObjectId: person.objectId, userDisplayName: person.name, userPrincipalName: person.email, loginHint: person.email, upn: person.email,
    tid: tenantId, userLicenseType: 'Unknown', tenantSKU: 'enterprise'
  };
}

function situation({ frameContext, theme, subPageId, entityId, siteDomain }: Frame): TeamsContext {
  return {
    frameContext, theme, entityId, ...(subPageId === undefined ? {} : { subEntityId: subPageId }),
    hostName: 'Teams', hostClientType: 'web', ringId: 'general', sessionId: 'local', appSessionId: 'local', isFullScreen: false, isMultiWindow: false,
    teamSiteDomain: siteDomain, teamSitePath: '', teamSiteUrl: `${location.protocol}//${siteDomain}`
  };
}

function place({ meeting, person }: ClientBoot, { stage }: Frame): TeamsContext {
  if (stage !== 'channel') return { meetingId: meeting.id, chatId: meeting.chatId, userMeetingRole: person.account === meeting.chair.account ? 'Organizer' : 'Presenter' };
  const { teamId, teamName, groupId, channelId, channelName } = meeting.channel;
  return { teamId, teamName, groupId, channelId, channelName, channelType: 'Regular' };
}

/** The answer to `meeting.getMeetingDetails`. */
export function meetingDetails({ meeting, tenantId }: ClientBoot): unknown {
  return {
    details: {
      id: meeting.id, title: meeting.title, scheduledStartTime: meeting.start, scheduledEndTime: meeting.end, startDateTime: meeting.start, endDateTime: meeting.end,
      joinUrl: meeting.joinUrl, type: 'Scheduled'
    },
    conversation: { id: meeting.chatId },
    organizer: { id: meeting.chair.objectId, tenantId }
  };
}

/** Fills the placeholders of a tab's address, as Teams does whenever it opens it. */
export function fill(url: string, context: TeamsContext): string {
  return url.replace(/\{(\w+)\}/g, (written, name: string) => (name in context ? String(context[name]) : written));
}
