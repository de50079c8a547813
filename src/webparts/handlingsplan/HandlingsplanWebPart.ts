import * as React from 'react';
import * as ReactDom from 'react-dom';
import { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { Shell } from '../../features/shell';
import { connectToPage, createImportRepository, createPlanRepository, createSetupRepository } from '../../lists/sharepoint';
import { Strings, languageOf, loadStrings } from '../../loc';
import { StringsProvider, ThemeRoot, browserAddress } from '../../ui';

/** The plan on a page. Wires the page's context to the plan's services; nothing else happens here. */
export default class HandlingsplanWebPart extends BaseClientSideWebPart<object> {
  private _shell: React.ReactElement | undefined;
  private _strings: Strings | undefined;
  private _theme: IReadonlyTheme | undefined;

  protected async onInit(): Promise<void> {
    this._strings = await loadStrings(this._language);
    const connection = connectToPage(this.context);
    this._shell = React.createElement(Shell, {
      plan: createPlanRepository(connection),
      importing: createImportRepository(connection),
      setUp: createSetupRepository(connection),
      address: browserAddress(),
      clock: () => new Date()
    });
  }

  public render(): void {
    if (!this._strings) return;
    const words = React.createElement(StringsProvider, { language: this._language, strings: this._strings, children: this._shell });
    ReactDom.render(React.createElement(ThemeRoot, { theme: this._theme as never, children: words }), this.domElement);
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this._theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  private get _language(): 'sv' | 'en' {
    return languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
  }
}
