import { HostLink, HostPlace } from './host';

/** Which tab a link leads to. */
export interface TabAddress {
  /** The app's id in the Teams manifest, or the one the organisation's catalogue gave it. */
  appId: string;
  /** The tab's own id, as Teams tells it. */
  entityId: string;
  place?: HostPlace;
}

/** The address that opens something in a tab. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application */
export function teamsLink({ appId, entityId, place }: TabAddress, { subPageId, label, webUrl }: HostLink): string {
  const where = place && { ...(place.kind === 'channel' ? { channelId: place.id } : { chatId: place.id, contextType: 'chat' }) };
  const context = JSON.stringify({ subEntityId: subPageId, ...where });
  const query = Object.entries({ webUrl, label, context }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(entityId)}?${query}`;
}

/** What a link inside the tab can point at. */
export interface SubPage {
  activityId: number;
}

/** The sub-page of an activity's details. */
export function activitySubPage(activityId: number): string {
  return `activity/${activityId}`;
}

/** Reads a sub-page; undefined for none and for what is not one of ours. */
export function readSubPage(subPageId: string | undefined): SubPage | undefined {
  const id = /^activity\/([1-9]\d{0,9})$/.exec(subPageId ?? '')?.[1];
  return id === undefined ? undefined : { activityId: Number(id) };
}
