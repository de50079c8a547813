export { answerWithin, browserAfter } from './answerWithin';
export type { After } from './answerWithin';
export { activitySubPage, readSubPage, teamsLink } from './deepLink';
export type { SubPage, TabAddress } from './deepLink';
export { hostPatience } from './host';
export type { HostContext, HostFrame, HostLink, HostMeeting, HostPlace, HostPort, HostTheme, HostUser } from './host';
export { siteThemeOf } from './hostTheme';
export { pageHost } from './pageHost';
