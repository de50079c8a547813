/** The library's way of writing on the page's own thread; see `gulpfile.js`. */
declare module 'write-excel-file/in-place' {
  import type { Options, Row, SheetOptions } from 'write-excel-file/universal';

  export function generateXlsxFileSync(rows: Row[], sheet: SheetOptions, options: Options<Blob>): Promise<Blob>;
}
