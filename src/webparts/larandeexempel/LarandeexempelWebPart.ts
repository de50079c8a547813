import { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { SPComponentLoader } from '@microsoft/sp-loader';
import { PaneFields, propertyPaneId } from '../paneFields';
import type { LearningPart } from './LearningPart';
import type { LearningProperties } from './settingsPane';

/** Learning examples on a page. Fetches the code that shows them and hands on what SharePoint tells; nothing else happens here. */
export default class LarandeexempelWebPart extends BaseClientSideWebPart<LearningProperties> {
  private _part: LearningPart | undefined;
  private _theme: IReadonlyTheme | undefined;
  private _paneFields!: PaneFields;

  protected async onInit(): Promise<void> {
    const { context, domElement } = this;
    const { LearningPart } = await import(/* webpackChunkName: 'larandeexempel-shell' */ './LearningPart');
    this._part = new LearningPart({ context, element: domElement, properties: () => this.properties });
    await this._part.start();
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
