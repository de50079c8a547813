import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { IViewField, ListView } from '@pnp/spfx-controls-react/lib/ListView';
import PnPTelemetry from '@pnp/telemetry-js';
import { readRows } from './read';
import { columns } from './row';
import { useRows } from './useRows';

const viewFields: IViewField[] = columns.map(({ key, name, width }) => ({
  name: key, displayName: name, minWidth: width / 2, maxWidth: width, isMultiline: key === 'title' || key === 'theme' || key === 'priority', isResizable: true, sorting: true
}));

/** The control with its own search field, as its documentation shows it. */
function List({ context }: { context: Parameters<typeof readRows>[0] }): JSX.Element {
  const rows = useRows(context);
  return <ListView items={rows} viewFields={viewFields} showFilter filterPlaceHolder="Sök" />;
}

export default class ListViewPart extends BaseClientSideWebPart<object> {
  protected async onInit(): Promise<void> {
    PnPTelemetry.getInstance().optOut();
  }

  public render(): void {
    ReactDom.render(<List context={this.context} />, this.domElement);
  }
}
