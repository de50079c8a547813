import * as React from 'react';
import * as ReactDom from 'react-dom';
import { IReadonlyTheme } from '@microsoft/sp-component-base';
import { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { readDefaults } from '../../features/plan';
import { Services, Shell } from '../../features/shell';
import { browserStorage, browserVisibility, createUnsentWrites } from '../../lists';
import {
  connectToPage, createActivityRepository, createImportRepository, createPlanRepository, createSetupRepository, ownerOf, waitsOf
} from '../../lists/sharepoint';
import { SpokenWords, languageOf, loadStringsOrSwedish } from '../../loc';
import { StringsProvider, ThemeRoot, browserAddress } from '../../ui';
import { HandlingsplanProperties, settingsPane } from './settingsPane';

/** The plan on a page. Wires the page's context to the plan's services; nothing else happens here. */
export default class HandlingsplanWebPart extends BaseClientSideWebPart<HandlingsplanProperties> {
  private _services!: Services;
  private _words!: SpokenWords;
  private _theme: IReadonlyTheme | undefined;

  protected async onInit(): Promise<void> {
    const wanted = languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
    this._words = await loadStringsOrSwedish(wanted, cause => console.warn(`Handlingsplan: the words in ${wanted} did not come, Swedish is shown.`, cause));
    const connection = connectToPage(this.context);
    this._services = {
      plan: createPlanRepository(connection),
      activities: createActivityRepository(connection),
      importing: createImportRepository(connection),
      setUp: createSetupRepository(connection),
      unsent: createUnsentWrites(browserStorage(), ownerOf(this.context)),
      waits: waitsOf(connection),
      visibility: browserVisibility(),
      address: browserAddress(),
      clock: () => new Date()
    };
  }

  public render(): void {
    const shell = React.createElement(Shell, { ...this._services, defaults: readDefaults(this.properties) });
    const words = React.createElement(StringsProvider, { ...this._words, children: shell });
    ReactDom.render(React.createElement(ThemeRoot, { theme: this._theme, children: words }), this.domElement);
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this._theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return settingsPane(this._words.strings.webPart);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
