import { Activity } from '../../domain';
import { OutColumn, moreColumns, planColumns } from './columns';
import { inDocumentOrder } from './documentOrder';
import { OutTable } from './table';
import { WrittenDocument, tableForms } from './tableForms';
import { OutgoingPlan, WritingOptions } from './types';

/** A form in which the plan can be taken out. */
export interface DocumentForm {
  key: FormKey;
  extension: string;
  mediaType: string;
  write(plan: OutgoingPlan, options: WritingOptions): Promise<WrittenDocument>;
}

export type FormKey = 'word' | 'excel' | 'excelAll' | 'csv';

/** The library of Word's form is fetched when somebody takes the plan out in it. */
const word = async (plan: OutgoingPlan, options: WritingOptions): Promise<WrittenDocument> => {
  const { writeDocx } = await import(/* webpackChunkName: 'write-docx' */ './docx');
  return { bytes: await writeDocx(plan, options), shortened: 0 };
};

/** The plan as a table, a row for each activity. */
function tableOf({ title, date, activities, framework, index }: OutgoingPlan, columns: OutColumn[]): OutTable<Activity> {
  return {
    title, date, rows: inDocumentOrder(activities, framework, index),
    columns: columns.map(({ heading, width, value }) => ({ heading, width, value: activity => value(activity, index) }))
  };
}

const table = (form: keyof typeof tableForms, columns: OutColumn[]): Pick<DocumentForm, 'extension' | 'mediaType' | 'write'> =>
  ({ ...tableForms[form], write: (plan, options) => tableForms[form].write(tableOf(plan, columns), options) });

const allColumns = [...planColumns, ...moreColumns];

/** The forms, in the order in which people choose. */
export const documentForms: DocumentForm[] = [
  { key: 'word', extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: word },
  { key: 'excel', ...table('excel', planColumns) },
  { key: 'excelAll', ...table('excel', allColumns) },
  { key: 'csv', ...table('csv', allColumns) }
];

/** The form with a key. */
export function formOf(key: FormKey): DocumentForm {
  const form = documentForms.find(known => known.key === key);
  if (!form) throw new Error(`There is no form ${key}.`);
  return form;
}
