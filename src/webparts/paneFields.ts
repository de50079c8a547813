import type * as propertyPane from '@microsoft/sp-property-pane';

/** SharePoint's own fields for settings. */
export type PaneFields = Pick<typeof propertyPane, 'PropertyPaneDropdown' | 'PropertyPaneTextField' | 'PropertyPaneToggle'>;
/** The component that brings them: the id of @microsoft/sp-property-pane, which is the same in every tenant. */
export const propertyPaneId = 'f9e737b7-f0df-4597-ba8c-3060f82380db';
