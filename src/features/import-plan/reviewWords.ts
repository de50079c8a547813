import { Effort, ExpectedEffect, Framework, Unit, areaByKey, isLocalDate, themeByKey } from '../../domain';
import type { RejectedRow } from '../../exchange/inward';
import { Formats, Strings } from '../../loc';
import { unitCodeOf } from './additions';
import { tellsProgress } from './firstReports';
import { DocumentWords } from './documentWords';
import { KeyedRow } from './reading';
import { ReviewRow, UnderstoodRow } from './reviewRows';

/** How the preview says what stands in a row. */
export interface ReviewWords {
  place(row: ReviewRow): string;
  /** Sentences under the row: why it was not understood, or what to look at. */
  why(row: ReviewRow): string[];
  unit(row: KeyedRow): string;
  theme(row: KeyedRow): string;
  /** Area and theme of a row that was not understood, in the document's own words. */
  writtenTheme(row: RejectedRow): string;
  /** The heading of the column with days. */
  daysHeading: string;
  /** “Start 1 feb 2026”, “Frist 30 nov 2026”; of a row that was not understood in the document's own words. */
  days(row: ReviewRow): string[];
  /** The heading of the column with how it goes. */
  standingHeading: string;
  /** How the row's activity stands, and what the import makes of it; of a row that was not understood in the document's own words. */
  standing(row: ReviewRow): { parts: string[]; text: string; note: string };
  effort(effort: Effort): string;
  effect(effect: ExpectedEffect): string;
}

export interface ReviewWordsContext {
  strings: Strings;
  documentWords: DocumentWords;
  formats: Formats;
  framework: Framework;
  units: Unit[];
  /** The unit's code for rows that name none. */
  chosenUnit: string;
  /** Client keys of rows whose activities wait for their first report. */
  unfinished: ReadonlySet<string>;
}

export function reviewWordsOf({ strings, documentWords, formats, framework, units, chosenUnit, unfinished }: ReviewWordsContext): ReviewWords {
  const { common, importPlan: { review } } = strings;
  return {
    place: row => documentWords.placeText(row.kind === 'notUnderstood' ? row.rejected.place : row.row.place),
    why: row => {
      if (row.kind === 'notUnderstood') return [`${documentWords.rejectionSentence(row.rejected.why, framework)} ${review.notImported}`];
      // Remarks say what the import will do; a row that is there already is left as it is.
      return row.kind === 'exists' ? [] : row.row.remarks.map(remark => documentWords.remarkSentence(remark, framework));
    },
    unit: row => unitCodeOf(row, chosenUnit, units) || common.wholeMunicipalityShort,
    theme: ({ areaKey, themeKey }) =>
      themeKey ? `${areaKey} · ${themeByKey(framework, themeKey)?.title ?? themeKey}` : `${areaByKey(framework, areaKey)?.title ?? areaKey}, ${review.wholeArea}`,
    writtenTheme: ({ written }) => [written.area, written.theme].filter((text): text is string => Boolean(text)).map(documentWords.quoted).join(' · '),
    daysHeading: documentWords.daysHeading,
    days: row => {
      const { start, due } = row.kind === 'notUnderstood' ? row.rejected.written : row.row;
      const told = (day: string): string => (isLocalDate(day) ? formats.date(day) : day);
      return [start && `${documentWords.columns.start} ${told(start)}`, due && `${documentWords.columns.due} ${told(due)}`].filter((text): text is string => Boolean(text));
    },
    standingHeading: documentWords.standing.heading,
    standing: row => (row.kind === 'notUnderstood' ? writtenStanding(row.rejected, documentWords) : toldStanding(row, unfinished, documentWords)),
    effort: effort => capital(common.effort[effort]),
    effect: effect => capital(common.effect[effect])
  };
}

function writtenStanding({ written }: RejectedRow, { columns }: DocumentWords): ReturnType<ReviewWords['standing']> {
  const { status, percent, needsHelp, followUp } = written;
  const parts = [status, percent && `${columns.percent}: ${percent}`, needsHelp && `${columns.needsHelp}: ${needsHelp}`];
  return { parts: parts.filter((part): part is string => Boolean(part)), text: followUp ?? '', note: '' };
}

/** A row that is in the plan keeps what stands there, unless its first report is missing. */
function toldStanding({ kind, row: { clientKey, standing: told } }: UnderstoodRow, unfinished: ReadonlySet<string>, { standing }: DocumentWords): ReturnType<ReviewWords['standing']> {
  if (!told) return { parts: [], text: '', note: '' };
  const { text } = told;
  const parts = standing.parts(told).map(capital);
  if (kind === 'exists') return { parts, text, note: unfinished.has(clientKey) ? standing.finished : tellsProgress(told) ? standing.notTaken : '' };
  return { parts, text, note: text && !tellsProgress(told) ? standing.toDescription : '' };
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}
