import type * as propertyPane from '@microsoft/sp-property-pane';
import { sitePathOf } from '../../lists';
import { LearningWords } from '../../loc/learning';
import type { PaneFields } from '../paneFields';

/** What the page keeps for the web part; pages may hold older or odd values. */
export interface LearningProperties {
  /** The site with the plan and the examples, server-relative or as an address; empty is the page's own. */
  planSite?: unknown;
}

/** The one setting that the page's editors see. `tenant` is the tenant's address. */
export function settingsPane(fields: PaneFields, words: LearningWords['webPart'], tenant: string): propertyPane.IPropertyPaneConfiguration {
  const site = fields.PropertyPaneTextField('planSite', {
    label: words.planSite, description: words.planSiteHint, deferredValidationTime: 500,
    onGetErrorMessage: (written: string) => (!written.trim() || sitePathOf(written, tenant) ? '' : words.planSiteWrong)
  });
  return { pages: [{ header: { description: words.about }, groups: [{ groupName: words.placeGroup, groupFields: [site] }] }] };
}
