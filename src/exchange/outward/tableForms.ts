import { writeCsv } from './csv';
import { OutTable } from './table';
import { WritingOptions } from './types';

/** A finished document. */
export interface WrittenDocument {
  bytes: Uint8Array;
  /** How many texts were longer than the form takes, and end with “…”. */
  shortened: number;
}

/** A form in which a table can be taken out. Text stays text in all of them, whatever it begins with. */
export interface TableForm {
  extension: string;
  mediaType: string;
  /** Fails with WritingStopped. */
  write<Row>(table: OutTable<Row>, options: WritingOptions): Promise<WrittenDocument>;
}

/** The forms of tables; the library of Excel's is fetched when somebody takes one out in it. */
export const tableForms: Record<'excel' | 'csv', TableForm> = {
  excel: {
    extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (table, options) => {
      const { writeXlsx } = await import(/* webpackChunkName: 'write-xlsx' */ './xlsx');
      return writeXlsx(table, options);
    }
  },
  csv: { extension: 'csv', mediaType: 'text/csv', write: async (table, options) => ({ bytes: await writeCsv(table, options), shortened: 0 }) }
};
