import { ProgressUpdate } from '../activity';
import { LocalDate } from '../calendar';
import { NextStep } from './nextSteps';
import { MeetingRecord, RecordRow } from './record';
import { ActivityState, Meeting } from './types';

/** The sentences of a record as text, in a language. */
export interface RecordWords {
  /** Title, day and times of the meeting. */
  heading(meeting: Meeting): string;
  /** Who led it, and the figures. */
  lead(meeting: Meeting, record: MeetingRecord): string;
  /** Title and units of an activity. */
  title(row: Pick<RecordRow, 'activityId' | 'title'>): string;
  /** Old → new, in sentences. */
  change(row: RecordRow): string;
  /** Who said what, with what else is to know about the report. */
  said(report: ProgressUpdate, row: RecordRow): string;
  nextStep(text: string): string;
  noReport: string;
  toDo: string;
  step(step: NextStep, due: LocalDate | undefined): string;
  outside: string;
  notReached: string;
  removed(record: MeetingRecord): string;
  removedState(state: ActivityState): string;
  other: string;
}

const indent = '   ';

/** A record as plain text, for a message or a document: lines with line feeds, parts with an empty line between them. */
export function recordText(meeting: Meeting, record: MeetingRecord, words: RecordWords): string {
  const { rows, outside, notReached, removed, steps } = record;
  const parts = [
    [words.heading(meeting), words.lead(meeting, record)],
    ...rows.map((row, at) => rowLines(`${at + 1}. `, row, words)),
    section(words.outside, outside.flatMap(row => rowLines('', row, words))),
    section(words.notReached, notReached.map(words.title)),
    section(words.removed(record), removed.map(words.removedState)),
    section(words.toDo, steps.map(({ step, due }) => words.step(step, due))),
    section(words.other, meeting.other.trim() ? oneIndent(meeting.other.trim(), '') : [])
  ];
  return parts.filter(lines => lines.length > 0).map(lines => lines.join('\n')).join('\n\n');
}

function section(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? [heading, ...lines] : [];
}

function rowLines(number: string, row: RecordRow, words: RecordWords): string[] {
  const said = row.reports.flatMap(report => {
    const step = report.nextStep.trim();
    return [...oneIndent(words.said(report, row), indent), ...(step ? oneIndent(words.nextStep(step), indent) : [])];
  });
  return [`${number}${words.title(row)}`, `${indent}${words.change(row)}`, ...(row.reports.length === 0 ? [`${indent}${words.noReport}`] : said)];
}

/** Every line of a text behind the same indent. */
function oneIndent(text: string, before: string): string[] {
  return text.split(/\r\n|\r|\n/).map(line => `${before}${line}`.trimEnd());
}
