import * as React from 'react';
import * as ReactDom from 'react-dom';
import { IReadonlyTheme } from '@microsoft/sp-component-base';
import { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { hostAddress, openActivity, readDefaults } from '../../features/plan';
import { Shell, ShellProps } from '../../features/shell';
import { browserStorage, createChosenSites } from '../../lists';
import { connectToSite, createSiteFinder, ownerOf, planAddress } from '../../lists/sharepoint/firstRows';
import { SpokenWords, languageOf, loadStringsOrSwedish } from '../../loc';
import { HostContext, HostPort, StringsProvider, ThemeRoot, browserAddress, pageHost, readSubPage, siteThemeOf } from '../../ui';
import { placeOf } from './place';
import { servicesOn } from './services';
import { HandlingsplanProperties, settingsPane } from './settingsPane';
import { teamsHost } from './teamsHost';

/** The plan on a page or in Teams. Wires the context to the plan's services; nothing else happens here. */
export default class HandlingsplanWebPart extends BaseClientSideWebPart<HandlingsplanProperties> {
  private _host!: HostPort;
  private _hosting!: HostContext;
  private _words!: SpokenWords;
  private _shell!: ShellProps;
  private _theme: IReadonlyTheme | undefined;
  private _endTheme = (): void => undefined;

  protected async onInit(): Promise<void> {
    const teams = this.context.sdks.microsoftTeams;
    this._host = teams ? teamsHost(teams.teamsJs, { appId: this.manifest.id, onFailure: cause => console.warn('Handlingsplan: Teams did not answer.', cause) }) : pageHost();
    const wanted = languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
    const words = loadStringsOrSwedish(wanted, cause => console.warn(`Handlingsplan: the words in ${wanted} did not come, Swedish is shown.`, cause));
    this._hosting = await this._host.context();
    this._endTheme = this._host.onTheme(theme => {
      this._hosting = { ...this._hosting, theme };
      if (this.renderedOnce) this.render();
    });
    const target = readSubPage(this._hosting.subPageId);
    if (target) openActivity(browserAddress(), target.activityId);
    // The plan is on its way while the words come.
    this._connect();
    this._words = await words;
  }

  public render(): void {
    const shell = React.createElement(Shell, { ...this._shell, host: this._hosting, defaults: readDefaults(this.properties), key: this._shell.place?.site });
    const words = React.createElement(StringsProvider, { ...this._words, children: shell });
    const inTeams = this._hosting.kind === 'teams';
    const theme = inTeams ? siteThemeOf(this._hosting.theme) : this._theme;
    ReactDom.render(React.createElement(ThemeRoot, { theme, wholePage: inTeams, children: words }), this.domElement);
  }

  /** Finds out where the plan is and makes the services on that site. `chosen` is what the person has just chosen. */
  private _connect(chosen?: string): void {
    const { web } = this.context.pageContext;
    const { tenant, login } = ownerOf(this.context);
    const sites = createChosenSites(browserStorage(), { tenant, login });
    const { asked, site: found, own } = placeOf({ setting: this.properties.planSite, host: this._hosting.kind, pageSite: web.serverRelativeUrl, tenant, chosen: sites });
    const site = chosen ?? found;
    const connection = connectToSite(this.context, site);
    const address = this._hosting.kind === 'teams'
      ? hostAddress(browserAddress(), { host: this._host, planAddress: () => planAddress(connection), label: () => this._words.strings.plan.title })
      : browserAddress();
    const choose = (next: string): void => {
      sites.choose(asked, next);
      this._connect(next);
      this.render();
    };
    this._shell = { ...servicesOn(connection, this.context, address), place: own ? undefined : { site, tenant, finder: createSiteFinder(connectToSite(this.context, web.serverRelativeUrl)), choose } };
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this._theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected onPropertyPaneFieldChanged(path: string): void {
    if (path === 'planSite') this._connect();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return settingsPane(this._words.strings.webPart, ownerOf(this.context).tenant);
  }

  protected onDispose(): void {
    this._endTheme();
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
