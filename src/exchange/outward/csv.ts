import type Papa from 'papaparse';
import { guardFormula } from '../formulaText';
import { inSteps } from './inSteps';
import { OutTable, cellText } from './table';
import { WritingOptions } from './types';

/** The mark that tells Excel that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A table as separated text that Swedish Excel opens in columns: semicolons, UTF-8 with its mark. Fails with WritingStopped. */
export async function writeCsv<Row>({ rows, columns }: OutTable<Row>, options: WritingOptions): Promise<Uint8Array> {
  const module = await import(/* webpackChunkName: 'read-csv' */ 'papaparse');
  const papa: typeof Papa = module.default ?? module;
  const lineOf = (cells: string[]): string => papa.unparse([cells.map(guardFormula)], { delimiter: ';' });
  const lines = [lineOf(columns.map(column => column.heading))];
  await inSteps(rows, row => {
    lines.push(lineOf(columns.map(column => cellText(column.value(row)))));
  }, options);
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`);
}
