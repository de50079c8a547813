import { IReadonlyTheme } from '@microsoft/sp-component-base';
import { SPComponentLoader } from '@microsoft/sp-loader';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { warmCalendar } from '../../domain';
import { beginFirstCall } from '../../lists/sharepoint/firstCall';
import { browserPorts } from '../../lists/sharepoint/transport';
import { PaneFields, propertyPaneId } from '../paneFields';
import type { PlanPart } from './PlanPart';
import type { HandlingsplanProperties } from './settingsPane';

/** The plan on a page or in Teams. Asks for the plan, fetches the code that shows it, and hands on what SharePoint tells; nothing else happens here. */
export default class HandlingsplanWebPart extends BaseClientSideWebPart<HandlingsplanProperties> {
  private _part: PlanPart | undefined;
  private _theme: IReadonlyTheme | undefined;
  private _paneFields!: PaneFields;

  protected async onInit(): Promise<void> {
    const { context, manifest, domElement } = this;
    const fetch = this._showsItsPlan() ? beginFirstCall(context.pageContext, browserPorts) : browserPorts.fetch;
    const code = import(/* webpackChunkName: 'handlingsplan-plan' */ './PlanPart');
    // While both are on their way the page has nothing to do.
    setTimeout(warmCalendar);
    const { PlanPart } = await code;
    this._part = new PlanPart({ context, appId: manifest.id, element: domElement, properties: () => this.properties, fetch, isShown: () => this.renderedOnce });
    await this._part.start();
  }

  /** Whether the page will ask its own site for the plan at once. */
  private _showsItsPlan(): boolean {
    return !this.context.sdks.microsoftTeams && !this.properties.planSite && !new URLSearchParams(window.location.search).has('hp-view');
  }

  public render(): void {
    this._part?.render(this._theme);
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this._theme = theme;
    if (this.renderedOnce) this.render();
  }

  /** The pane's fields come with the pane, and not with every page that is read. */
  protected async loadPropertyPaneResources(): Promise<void> {
    this._paneFields = await SPComponentLoader.loadComponentById<PaneFields>(propertyPaneId);
  }

  protected onPropertyPaneFieldChanged(path: string): void {
    if (path === 'planSite') this._part?.moved();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this._part?.settings(this._paneFields) ?? { pages: [] };
  }

  protected onDispose(): void {
    this._part?.dispose();
  }
}
