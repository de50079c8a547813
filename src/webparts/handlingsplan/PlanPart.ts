import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { hostAddress, openActivity, readDefaults } from '../../features/plan';
import { Shell, ShellProps } from '../../features/shell';
import { browserStorage, createChosenSites } from '../../lists';
import { connectToSite, createSiteFinder, ownerOf, planAddress } from '../../lists/sharepoint/firstRows';
import { SpokenWords, languageOf, loadStringsOrSwedish } from '../../loc';
import { HostContext, HostPort, StringsProvider, ThemeRoot, browserAddress, pageHost, readSubPage, siteThemeOf } from '../../ui';
import type { PaneFields } from '../paneFields';
import { placeOf } from './place';
import { servicesOn } from './services';
import { settingsPane } from './settingsPane';
import type { HandlingsplanProperties } from './settingsPane';
import { teamsHost } from './teamsHost';

/** What the web part hands in. */
export interface PlanPartOptions {
  context: WebPartContext;
  /** The app's id in the Teams manifest. */
  appId: string;
  element: HTMLElement;
  properties: () => HandlingsplanProperties;
  /** Sends what goes to the page's own site. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Whether the web part has been drawn. */
  isShown: () => boolean;
}

/** The plan in a web part's place. Wires the context to the plan's services; nothing else happens here. */
export class PlanPart {
  private host!: HostPort;
  private hosting!: HostContext;
  private words!: SpokenWords;
  private shell!: ShellProps;
  private theme: IReadonlyTheme | undefined;
  private endTheme = (): void => undefined;

  public constructor(private readonly options: PlanPartOptions) {}

  public async start(): Promise<void> {
    const { context, appId, isShown } = this.options;
    const teams = context.sdks.microsoftTeams;
    this.host = teams ? teamsHost(teams.teamsJs, { appId, onFailure: cause => console.warn('Handlingsplan: Teams did not answer.', cause) }) : pageHost();
    const wanted = languageOf(context.pageContext.cultureInfo.currentUICultureName);
    const words = loadStringsOrSwedish(wanted, cause => console.warn(`Handlingsplan: the words in ${wanted} did not come, Swedish is shown.`, cause));
    this.hosting = await this.host.context();
    this.endTheme = this.host.onTheme(theme => {
      this.hosting = { ...this.hosting, theme };
      if (isShown()) this.render(this.theme);
    });
    const target = readSubPage(this.hosting.subPageId);
    if (target) openActivity(browserAddress(), target.activityId);
    // The plan is on its way while the words come.
    this.connect();
    this.words = await words;
  }

  public render(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    const shell = React.createElement(Shell, { ...this.shell, host: this.hosting, defaults: readDefaults(this.options.properties()), key: this.shell.place?.site });
    const words = React.createElement(StringsProvider, { ...this.words, children: shell });
    const inTeams = this.hosting.kind === 'teams';
    ReactDom.render(React.createElement(ThemeRoot, { theme: inTeams ? siteThemeOf(this.hosting.theme) : theme, wholePage: inTeams, children: words }), this.options.element);
  }

  /** The web part has been told of another site. */
  public moved(): void {
    this.connect();
  }

  public settings(fields: PaneFields): IPropertyPaneConfiguration {
    return settingsPane(fields, this.words.strings.webPart, ownerOf(this.options.context).tenant);
  }

  /** Finds out where the plan is and makes the services on that site. `chosen` is what the person has just chosen. */
  private connect(chosen?: string): void {
    const { context, fetch, properties } = this.options;
    const { web } = context.pageContext;
    const { tenant, login } = ownerOf(context);
    const sites = createChosenSites(browserStorage(), { tenant, login });
    const { asked, site: found, own } = placeOf({ setting: properties().planSite, host: this.hosting.kind, pageSite: web.serverRelativeUrl, tenant, chosen: sites });
    const site = chosen ?? found;
    const connection = connectToSite(context, site, fetch);
    const address = this.hosting.kind === 'teams'
      ? hostAddress(browserAddress(), { host: this.host, planAddress: () => planAddress(connection), label: () => this.words.strings.plan.title })
      : browserAddress();
    const choose = (next: string): void => {
      sites.choose(asked, next);
      this.connect(next);
      this.render(this.theme);
    };
    this.shell = { ...servicesOn(connection, context, address), place: own ? undefined : { site, tenant, finder: createSiteFinder(connectToSite(context, web.serverRelativeUrl)), choose } };
  }

  public dispose(): void {
    this.endTheme();
    ReactDom.unmountComponentAtNode(this.options.element);
  }
}
