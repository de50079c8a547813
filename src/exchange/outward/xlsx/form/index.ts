import { generateXlsxFileSync } from 'write-excel-file/in-place';
import { LocalDate } from '../../../../domain';
import { atOnce } from '../../inSteps';
import { AssessmentForm, WritingOptions } from '../../types';
import { properties } from '../properties';
import { sheetName } from '../sheetName';
import { answerRules } from './answerRules';
import { paperAndLists } from './paperAndLists';
import { formColumns, formRows } from './rows';

/**
 * A round as the form that groups fill in: per area a row of headings, a row for each theme, and the comment. A, B and C say their answer in a word
 * on its colour; whoever writes another word gets its colour. Read again by `readAssessment`. Fails with WritingStopped.
 */
export async function writeForm(form: AssessmentForm, date: LocalDate, options: WritingOptions): Promise<Uint8Array> {
  const title = `Bedömning ${form.title}`;
  const { rows, themes } = formRows(form, date);
  const sheet = {
    sheet: sheetName(title, 'Bedömning'), columns: formColumns.map(({ width }) => ({ width })), orientation: 'landscape' as const,
    conditionalFormatting: answerRules(themes)
  };
  const features = [paperAndLists({ title, date, themes }), properties({ title, date })];
  const blob = await atOnce(() => generateXlsxFileSync(rows, sheet, { fontFamily: 'Arial', fontSize: 10, features }), options);
  return new Uint8Array(await blob.arrayBuffer());
}
