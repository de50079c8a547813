import type * as propertyPane from '@microsoft/sp-property-pane';
import { groupings } from '../../domain';
import { sitePathOf } from '../../lists';
import { Strings } from '../../loc';
import type { PaneFields } from '../paneFields';

/** What the page keeps for the web part; pages may hold older or odd values. */
export interface HandlingsplanProperties {
  grouping?: unknown;
  showSummary?: unknown;
  /** The plan's site, server-relative or as an address; empty is the page's own, in Teams the usual one. */
  planSite?: unknown;
}

/** The settings that the page's editors see beside the page, and in Teams who adds the tab. `tenant` is the tenant's address. */
export function settingsPane(fields: PaneFields, words: Strings['webPart'], tenant: string): propertyPane.IPropertyPaneConfiguration {
  const { PropertyPaneDropdown, PropertyPaneTextField, PropertyPaneToggle } = fields;
  const groupFields = [
    PropertyPaneDropdown('grouping', { label: words.grouping, options: groupings.map(key => ({ key, text: words.groupings[key] })) }),
    PropertyPaneToggle('showSummary', { label: words.showSummary, onText: words.on, offText: words.off })
  ];
  const placeFields = [PropertyPaneTextField('planSite', {
    label: words.planSite, description: words.planSiteHint, deferredValidationTime: 500,
    onGetErrorMessage: (written: string) => (!written.trim() || sitePathOf(written, tenant) ? '' : words.planSiteWrong)
  })];
  const groups = [{ groupName: words.group, groupFields }, { groupName: words.placeGroup, groupFields: placeFields }];
  return { pages: [{ header: { description: words.about }, groups }] };
}
