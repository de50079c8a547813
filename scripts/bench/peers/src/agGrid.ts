import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { ClientSideRowModelModule, ColDef, ModuleRegistry, createGrid } from 'ag-grid-community';
import { readRows } from './read';
import { Row, columns, contains, countLine } from './row';

/** What it needs and no more: its whole community bundle is several times as large. */
ModuleRegistry.registerModules([ClientSideRowModelModule]);

const columnDefs: ColDef<Row>[] = columns.map(({ key, name, width }) => ({ field: key, headerName: name, flex: width, minWidth: width / 2 }));

/** The grid in a frame of its own, as it wants one, with a search field above. */
export default class AgGridPart extends BaseClientSideWebPart<object> {
  public render(): void {
    const search = document.createElement('input');
    search.type = 'search';
    search.placeholder = 'Sök';
    const count = document.createElement('div');
    count.setAttribute('role', 'status');
    const frame = document.createElement('div');
    frame.style.height = '80vh';
    this.domElement.append(search, count, frame);

    let rows: Row[] = [];
    const grid = createGrid<Row>(frame, { columnDefs, rowData: rows, getRowId: ({ data }) => String(data.id) });
    const show = (): void => {
      const shown = search.value ? rows.filter(row => contains(row, search.value)) : rows;
      grid.setGridOption('rowData', shown);
      count.textContent = countLine(shown.length, rows.length);
    };
    search.addEventListener('input', show);
    readRows(this.context, page => {
      rows = rows.concat(page);
      show();
    }).catch(error => console.error(error));
  }
}
