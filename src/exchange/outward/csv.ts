import type Papa from 'papaparse';
import { guardFormula } from '../formulaText';
import { OutColumn, cellText } from './columns';
import { inDocumentOrder } from './documentOrder';
import { inSteps } from './inSteps';
import { OutgoingPlan, WritingOptions } from './types';

/** The mark that tells Excel that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** The plan as separated text that Swedish Excel opens in columns: semicolons, UTF-8 with its mark. Fails with WritingStopped. */
export async function writeCsv(plan: OutgoingPlan, columns: OutColumn[], options: WritingOptions): Promise<Uint8Array> {
  const module = await import(/* webpackChunkName: 'read-csv' */ 'papaparse');
  const papa: typeof Papa = module.default ?? module;
  const lineOf = (cells: string[]): string => papa.unparse([cells.map(guardFormula)], { delimiter: ';' });
  const lines = [lineOf(columns.map(column => column.heading))];
  await inSteps(inDocumentOrder(plan.activities, plan.framework, plan.index), activity => {
    lines.push(lineOf(columns.map(column => cellText(column.value(activity, plan.index)))));
  }, options);
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`);
}
