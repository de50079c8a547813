import { IReadonlyTheme } from '@microsoft/sp-component-base';
import { SPComponentLoader } from '@microsoft/sp-loader';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { PaneFields, propertyPaneId } from './paneFields';

/** What a web part shows in its place; its code comes when the page has begun. */
export interface ShownPart {
  start(): Promise<void>;
  render(theme: IReadonlyTheme | undefined): void;
  /** The web part has been told of another site. */
  moved(): void;
  settings(fields: PaneFields): IPropertyPaneConfiguration;
  dispose(): void;
}

/** A web part that fetches what it shows and hands on to it what SharePoint tells; nothing else happens here. */
export abstract class PartWebPart<P extends object> extends BaseClientSideWebPart<P> {
  private _part: ShownPart | undefined;
  private _theme: IReadonlyTheme | undefined;
  private _paneFields!: PaneFields;

  protected abstract fetchPart(): Promise<ShownPart>;

  protected async onInit(): Promise<void> {
    this._part = await this.fetchPart();
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
