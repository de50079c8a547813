import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { LearningServices, LearningShell } from '../../features/learning';
import { sitePathOf } from '../../lists';
import { connectToSite, ownerOf } from '../../lists/sharepoint/firstRows';
import { SpokenWords, languageOf, loadStringsOrSwedish } from '../../loc';
import { learningWords } from '../../loc/learning';
import { StringsProvider, ThemeRoot } from '../../ui';
import type { PaneFields } from '../paneFields';
import { servicesOn } from './services';
import { settingsPane } from './settingsPane';
import type { LearningProperties } from './settingsPane';

/** What the web part hands in. */
export interface LearningPartOptions {
  context: WebPartContext;
  element: HTMLElement;
  properties: () => LearningProperties;
}

/** Learning examples in a web part's place. Wires the context to the services; nothing else happens here. */
export class LearningPart {
  private words!: SpokenWords;
  private services!: LearningServices;
  private theme: IReadonlyTheme | undefined;

  public constructor(private readonly options: LearningPartOptions) {}

  public async start(): Promise<void> {
    const wanted = languageOf(this.options.context.pageContext.cultureInfo.currentUICultureName);
    this.connect();
    this.words = await loadStringsOrSwedish(wanted, cause => console.warn(`Handlingsplan: the words in ${wanted} did not come, Swedish is shown.`, cause));
  }

  public render(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    const shell = React.createElement(LearningShell, { ...this.services, key: this.site() });
    const words = React.createElement(StringsProvider, { ...this.words, children: shell });
    ReactDom.render(React.createElement(ThemeRoot, { theme, children: words }), this.options.element);
  }

  /** The web part has been told of another site. */
  public moved(): void {
    this.connect();
    this.render(this.theme);
  }

  public settings(fields: PaneFields): IPropertyPaneConfiguration {
    return settingsPane(fields, learningWords[this.words.language].webPart, ownerOf(this.options.context).tenant);
  }

  public dispose(): void {
    ReactDom.unmountComponentAtNode(this.options.element);
  }

  private connect(): void {
    const { context } = this.options;
    this.services = servicesOn(connectToSite(context, this.site()), context);
  }

  /** The site with the examples, server-relative: the setting's, else the page's own. */
  private site(): string {
    const { context, properties } = this.options;
    const { planSite } = properties();
    const { serverRelativeUrl } = context.pageContext.web;
    return (typeof planSite === 'string' ? sitePathOf(planSite, ownerOf(context).tenant) : undefined) ?? serverRelativeUrl;
  }
}
