import { BootData, PlacedWebPart } from './bootData';
import type { TeamsSdk, WebPartHost } from './spfx';

/**
 * Does what SharePoint's page does in the settings frame of Teams: the tab can be added at once, with the page's own address.
 * In every other frame there is nothing to do.
 */
export function offerTab(host: WebPartHost, data: BootData): void {
  const teams = host.getAdditionalContextProperties?.().microsoftTeams;
  if (teams?.context.frameContext === 'settings') offer(teams, data);
}

function offer({ teamsJs: { pages: { config } } }: TeamsSdk, { webParts: [webPart] }: BootData): void {
  config.registerOnSaveHandler(event => {
    config.setConfig(tabOf(webPart)).then(() => event.notifySuccess(), failure => event.notifyFailure(String(failure)));
  });
  config.setValidityState(true);
}

/** `{locale}` is filled in by Teams whenever the tab opens. */
function tabOf({ componentId, title }: PlacedWebPart): Parameters<TeamsSdk['teamsJs']['pages']['config']['setConfig']>[0] {
  const page = `${location.pathname}?teams&componentId=${componentId}&forceLocale=`;
  return {
    entityId: `sharepointtab_${componentId}`, suggestedDisplayName: title, websiteUrl: `${location.origin}${page}`,
    contentUrl: `${location.origin}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=${encodeURIComponent(page)}{locale}`
  };
}
