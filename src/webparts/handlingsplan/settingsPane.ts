import { IPropertyPaneConfiguration, PropertyPaneDropdown, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import { groupings } from '../../domain';
import { Strings } from '../../loc';

/** What the page keeps for the web part; pages may hold older or odd values. */
export interface HandlingsplanProperties {
  grouping?: unknown;
  showSummary?: unknown;
}

/** The settings that the page's editors see beside the page. */
export function settingsPane(words: Strings['webPart']): IPropertyPaneConfiguration {
  const groupFields = [
    PropertyPaneDropdown('grouping', { label: words.grouping, options: groupings.map(key => ({ key, text: words.groupings[key] })) }),
    PropertyPaneToggle('showSummary', { label: words.showSummary, onText: words.on, offText: words.off })
  ];
  return { pages: [{ header: { description: words.about }, groups: [{ groupName: words.group, groupFields }] }] };
}
