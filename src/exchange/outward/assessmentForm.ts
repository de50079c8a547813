import { LocalDate } from '../../domain';
import { fileName } from './fileName';
import { AssessmentForm, WritingOptions } from './types';

/** A document that a round of the assessment is taken out as. */
export interface RoundDocument<T> {
  mediaType: string;
  name(round: T, date: LocalDate): string;
  /** Its library is fetched when somebody takes a document out. Fails with WritingStopped. */
  write(round: T, date: LocalDate, options: WritingOptions): Promise<Uint8Array>;
}

/** A round's form as a file. */
export const assessmentForm: RoundDocument<AssessmentForm> = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  name: ({ title }, date) => fileName(`Bedömning ${title}`, date, 'xlsx'),
  write: async (form, date, options) =>
    (await import(/* webpackChunkName: 'write-xlsx' */ './xlsx/form')).writeForm(form, date, options)
};
