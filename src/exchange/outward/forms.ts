import { OutColumn, moreColumns, planColumns } from './columns';
import { writeCsv } from './csv';
import { OutgoingPlan, WritingOptions } from './types';

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
/** Each form's library is fetched when somebody takes the plan out in it. */
const word = async (plan: OutgoingPlan, options: WritingOptions): Promise<WrittenDocument> => {
  const { writeDocx } = await import(/* webpackChunkName: 'write-docx' */ './docx');
  return { bytes: await writeDocx(plan, options), shortened: 0 };
};
const excel = (columns: OutColumn[]) => async (plan: OutgoingPlan, options: WritingOptions): Promise<WrittenDocument> => {
  const { writeXlsx } = await import(/* webpackChunkName: 'write-xlsx' */ './xlsx');
  return writeXlsx(plan, columns, options);
};

const allColumns = [...planColumns, ...moreColumns];

/** The forms, in the order in which people choose. */
export const documentForms: DocumentForm[] = [
  { key: 'word', extension: 'docx', mediaType: `${office}.wordprocessingml.document`, write: word },
  { key: 'excel', ...workbook, write: excel(planColumns) },
  { key: 'excelAll', ...workbook, write: excel(allColumns) },
  { key: 'csv', extension: 'csv', mediaType: 'text/csv', write: async (plan, options) => ({ bytes: await writeCsv(plan, allColumns, options), shortened: 0 }) }
];

/** The form with a key. */
export function formOf(key: FormKey): DocumentForm {
  const form = documentForms.find(known => known.key === key);
  if (!form) throw new Error(`There is no form ${key}.`);
  return form;
}
