import { municipality } from '../sharepoint';
import { Visitor } from './visitor';
import { PageWeb } from './webs';

/** A permission mask as SharePoint writes it: two halves of 32 bits. */
interface PermissionMask {
  High: number;
  Low: number;
}

const fullControl: PermissionMask = { High: 0x7fffffff, Low: 0xffffffff };

/** The role Read of a team site. */
const read: PermissionMask = { High: 176, Low: 138612833 };

const cultures = {
  sv: { culture: 'sv-SE', lcid: 1053, name: 'svenska' },
  en: { culture: 'en-US', lcid: 1033, name: 'English' }
} as const;

/** (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna, with the rules of the European Union for summer time. */
const swedishTime = {
  Id: 4, Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien', Bias: -60, StandardBias: 0, DaylightBias: -60,
  StandardDate: { Year: 0, Month: 10, DayOfWeek: 0, Day: 5, Hour: 3, Minute: 0, Second: 0, Milliseconds: 0 },
  DaylightDate: { Year: 0, Month: 3, DayOfWeek: 0, Day: 5, Hour: 2, Minute: 0, Second: 0, Milliseconds: 0 }
};

export interface PageContextInput {
  origin: string;
  visitor: Visitor;
  web: PageWeb;
  digest: string;
  serverTime: Date;
}

/** `spPageContextInfo`: what SharePoint tells the page about site, user, language and rights, in its own names. */
export function pageContextInfo({ origin, visitor, web, digest, serverTime }: PageContextInput): Record<string, unknown> {
  const isOwner = visitor.isSiteOwner && web.ownedBySiteOwners;
  return { ...siteInfo(origin, web, isOwner), ...userInfo(visitor, web, isOwner), ...languageInfo(visitor), ...sessionInfo(digest, serverTime) };
}

function siteInfo(origin: string, { path, title, siteId, webId, page }: PageWeb, isOwner: boolean): Record<string, unknown> {
  const [url, relative] = [origin + path, path || '/'];
  return {
    siteAbsoluteUrl: url, siteId, siteServerRelativeUrl: relative, siteClassification: '', isNoScriptEnabled: true,
    webAbsoluteUrl: url, webId, webServerRelativeUrl: relative, webTitle: title, webTemplate: '68', webDescription: '', webLogoUrl: '',
    webPermMasks: isOwner ? fullControl : read, pagePermsMask: isOwner ? fullControl : read,
    webTimeZoneData: swedishTime, webFirstDayOfWeek: 1, serverRequestPath: page, pageItemId: 1,
    groupId: '', groupType: '', listId: '', hubSiteId: '', isHubSite: false, portalUrl: `${origin}/`
  };
}

function userInfo({ id, person, email, loginName }: Visitor, { peopleFrom }: PageWeb, isOwner: boolean): Record<string, unknown> {
  return {
    userId: id + peopleFrom, userDisplayName: person.name, userEmail: email, userLoginName: loginName,
    userPrincipalName: email, isSiteAdmin: isOwner, isExternalGuestUser: false, isAnonymousGuestUser: false, preferUserTimeZone: false
  };
}

function languageInfo({ language }: Visitor): Record<string, unknown> {
  const { culture, lcid, name } = cultures[language];
  return { currentCultureName: culture, currentUICultureName: culture, currentCultureLCID: lcid, currentLanguage: lcid, webLanguage: lcid, webLanguageName: name };
}

/** There is no Microsoft Entra ID behind the page, so it names none; the runtime then fetches no token in advance. */
function sessionInfo(digest: string, serverTime: Date): Record<string, unknown> {
  return {
    formDigestValue: digest, formDigestTimeoutSeconds: 1800, serverTime: serverTime.toISOString(), systemUserKey: '',
    cloudType: 'prod', CloudType: 'prod', env: 'local', farmLabel: 'local', tenantDisplayName: municipality, cdnPrefix: '',
    ExpFeatures: [], killSwitches: {}, featureInfo: [], CorrelationId: '00000000-0000-4000-8000-000000000000'
  };
}
