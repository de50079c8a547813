import { moreColumns, planColumns } from './columns';
import { writeCsv } from './csv';
import { writeDocx } from './docx';
import { OutgoingPlan, WritingOptions } from './types';
import { writeXlsx } from './xlsx';

/** A finished document. */
export interface WrittenDocument {
  bytes: Uint8Array;
  /** How many texts were longer than the form takes, and end with “…”. */
  shortened: number;
}

/** A form in which the plan can be taken out. */
export interface DocumentForm {
  key: FormKey;
  extension: string;
  mediaType: string;
  write(plan: OutgoingPlan, options: WritingOptions): Promise<WrittenDocument>;
}

export type FormKey = 'word' | 'excel' | 'excelAll' | 'csv';

const office = 'application/vnd.openxmlformats-officedocument';
const workbook = { extension: 'xlsx', mediaType: `${office}.spreadsheetml.sheet` };
const allColumns = [...planColumns, ...moreColumns];

/** The forms, in the order in which people choose. */
export const documentForms: DocumentForm[] = [
  { key: 'word', extension: 'docx', mediaType: `${office}.wordprocessingml.document`, write: async (plan, options) => ({ bytes: await writeDocx(plan, options), shortened: 0 }) },
  { key: 'excel', ...workbook, write: (plan, options) => writeXlsx(plan, planColumns, options) },
  { key: 'excelAll', ...workbook, write: (plan, options) => writeXlsx(plan, allColumns, options) },
  { key: 'csv', extension: 'csv', mediaType: 'text/csv', write: async (plan, options) => ({ bytes: await writeCsv(plan, allColumns, options), shortened: 0 }) }
];

/** The form with a key. */
export function formOf(key: FormKey): DocumentForm {
  const form = documentForms.find(known => known.key === key);
  if (!form) throw new Error(`There is no form ${key}.`);
  return form;
}
