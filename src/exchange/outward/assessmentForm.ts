import { LocalDate } from '../../domain';
import { fileName } from './fileName';
import { AssessmentForm, WritingOptions } from './types';

/** A round's form as a file. */
export const assessmentForm = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  name: ({ title }: Pick<AssessmentForm, 'title'>, date: LocalDate): string => fileName(`Bedömning ${title}`, date, 'xlsx'),
  /** Its library is fetched when somebody takes a form out. Fails with WritingStopped. */
  write: async (form: AssessmentForm, date: LocalDate, options: WritingOptions): Promise<Uint8Array> =>
    (await import(/* webpackChunkName: 'write-xlsx' */ './xlsx/form')).writeForm(form, date, options)
};
