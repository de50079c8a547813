import { Activity, Instant, LocalDate, localDateOf } from '../../domain';
import type { ToldStanding } from '../../exchange/inward';
import { FirstReport } from '../../lists';
// Taken past the folder's index, whose code comes before the first rows.
import { awaitsFirstReport } from '../../lists/firstReport';
import { everyDocumentWords } from './documentWords';
import { KeyedRow } from './reading';

/** Whether a row says anything else than that nothing has begun. */
export function tellsProgress(told: ToldStanding | undefined): told is ToldStanding {
  return told !== undefined && (told.status !== 'notStarted' || told.percent > 0 || told.needsHelp);
}

export interface ReportContext {
  /** The file's name; '' for a pasted table. */
  fileName: string;
  /** The moment of the import: a report says how it goes when it is given. */
  at: Instant;
  standing: {
    /** “Ur plan.xlsx, läst in 26 november 2026” */
    comment: (fileName: string, day: LocalDate) => string;
  };
}

/**
 * What is reported on a row's activity as it is added; undefined when it begins as not started. Its client key follows from the row's, so
 * that the same row never brings a second one. The comment also serves where a status may not stand without.
 */
export function firstReportOf({ clientKey, standing: told }: KeyedRow, { fileName, at, standing }: ReportContext): FirstReport | undefined {
  if (!tellsProgress(told)) return undefined;
  const { status, percent, needsHelp, text } = told;
  return {
    clientKey: `${clientKey}/1`, at, status, percent, needsHelp, comment: [standing.comment(fileName, localDateOf(at)), text].filter(Boolean).join('\n'),
    nextStep: '', observedEffect: '', marks: everyDocumentWords.map(words => words.standing.mark(told))
  };
}

/** The client keys of rows whose activities an import has added and then not come to report on. */
export function unfinishedRows(rows: KeyedRow[], activities: Activity[]): ReadonlySet<string> {
  const stored = new Map(activities.map(activity => [activity.clientKey, activity]));
  return new Set(rows.filter(row => {
    const activity = stored.get(row.clientKey);
    const told = row.standing;
    return activity && tellsProgress(told) && awaitsFirstReport(activity, { marks: everyDocumentWords.map(words => words.standing.mark(told)) });
  }).map(row => row.clientKey));
}
