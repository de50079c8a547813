import { CellObject, WorkBook, utils, write } from '@e965/xlsx';

export type XlsxCell = string | number | null | { formula: string; value?: string | number } | { serial: number; format: string };

export interface XlsxSheet {
  name: string;
  rows: XlsxCell[][];
  /** Ranges as Excel writes them, for example `A2:A4`. */
  merges?: string[];
  hidden?: true;
}

/** A workbook as Excel would save it. */
export function makeXlsx(sheets: XlsxSheet[]): ArrayBuffer {
  const book: WorkBook = utils.book_new();
  for (const { name, rows, merges } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map(row => row.map(cell => (typeof cell === 'object' && cell ? cellObject(cell) : cell))));
    sheet['!merges'] = (merges ?? []).map(range => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
}

function cellObject(cell: Exclude<XlsxCell, string | number | null>): CellObject {
  return 'formula' in cell ? formulaCell(cell) : { t: 'n', v: cell.serial, z: cell.format };
}

function formulaCell({ formula, value }: { formula: string; value?: string | number }): CellObject {
  return { t: typeof value === 'string' ? 's' : 'n', f: formula, ...(value === undefined ? {} : { v: value }) };
}
