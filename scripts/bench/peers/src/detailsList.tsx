import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { DetailsList, DetailsListLayoutMode, IColumn, SelectionMode } from '@fluentui/react/lib/DetailsList';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { readRows } from './read';
import { columns, contains, countLine } from './row';
import { useRows } from './useRows';

const listColumns: IColumn[] = columns.map(({ key, name, width }) => ({ key, name, fieldName: key, minWidth: width / 2, maxWidth: width, isMultiline: key === 'title' || key === 'theme' || key === 'priority', isResizable: true }));

/** Fluent's list with a search field, as its documentation shows them together. */
function List({ context }: { context: Parameters<typeof readRows>[0] }): JSX.Element {
  const rows = useRows(context);
  const [typed, setTyped] = React.useState('');
  const shown = React.useMemo(() => (typed ? rows.filter(row => contains(row, typed)) : rows), [rows, typed]);
  return (
    <>
      <SearchBox placeholder="Sök" onChange={(_event, value) => setTyped(value ?? '')} />
      <div role="status">{countLine(shown.length, rows.length)}</div>
      <DetailsList items={shown} columns={listColumns} getKey={row => String(row.id)} setKey="rows" selectionMode={SelectionMode.none} layoutMode={DetailsListLayoutMode.justified} />
    </>
  );
}

export default class DetailsListPart extends BaseClientSideWebPart<object> {
  public render(): void {
    ReactDom.render(<List context={this.context} />, this.domElement);
  }
}
