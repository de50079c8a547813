import { Effort, ExpectedEffect, Framework, LocalDate, Status, effectPoints, effortPoints } from '../../domain';
import type { DayColumn, FileProblem, Rejection, Remark, RowPlace, SourceColumn, ToldStanding } from '../../exchange/inward';
import { formatsOf } from '../format';
import { nameInFramework as nameOf, themeTitle } from '../frameworkNames';
import type { importRemarks as swedish } from '../sv/importRemarks';

const efforts: Record<Effort, string> = { small: 'Small', medium: 'Medium', large: 'Large' };
const effects: Record<ExpectedEffect, string> = { small: 'Small', medium: 'Medium', large: 'Large', veryLarge: 'Very large' };

const columns: Record<SourceColumn, string> = {
  unit: 'Unit', area: 'Area', theme: 'Theme', activity: 'Activity', responsible: 'Responsible', effort: 'Effort', effect: 'Effect', priority: 'Priority',
  start: 'Start', due: 'Due', status: 'Status', percent: 'Percent done', needsHelp: 'Needs help', followUp: 'Follow-up'
};

const statuses: Record<Status, string> = { notStarted: 'not started', ongoing: 'ongoing', done: 'done', paused: 'paused', cancelled: 'cancelled' };
const toldIn: Record<Extract<Remark, { kind: 'standingUnreadable' }>['column'], string> = { status: 'status', percent: 'percentage', needsHelp: 'need of help', followUp: 'follow-up' };

const days: Record<DayColumn, string> = { start: 'start date', due: 'due date' };
const dayText = (day: LocalDate): string => formatsOf('en').longDate(day);

const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`;

function pointsOf(effort: Effort, effect: ExpectedEffect): string {
  return `${efforts[effort]} gives ${effortPoints[effort]}, ${effects[effect]} gives ${effectPoints[effect]}`;
}

function remarkSentence(remark: Remark, framework: Framework): string {
  switch (remark.kind) {
    case 'priorityDiffers':
      return `The document says priority ${remark.stated}. Computed it is ${remark.computed}: ${pointsOf(remark.effort, remark.expectedEffect)}. `
        + `Imported with ${remark.computed}; the document’s ${remark.stated} is kept as a remark.`;
    case 'priorityUnreadable': return `The priority ${quoted(remark.stated)} is not a number. It is computed from effort and effect.`;
    case 'themeGuessed': return `${quoted(remark.written)} was read as ${themeTitle(remark.readAs, framework)}.`;
    case 'areaGuessed': return `${quoted(remark.written)} was read as ${nameOf(remark.readAs, framework)}.`;
    case 'areaFromTheme':
      return remark.written
        ? `The document says the area ${quoted(remark.written)}, but the theme belongs to ${nameOf(remark.readAs, framework)}. The theme decided.`
        : `The area is missing. The theme belongs to ${nameOf(remark.readAs, framework)}.`;
    case 'areaFromHeading': return `The row has no area. It was taken from the heading ${quoted(remark.written)}.`;
    case 'themeUnknown': return `The theme ${quoted(remark.written)} is not in ${framework.title}. The row is imported without a theme.`;
    case 'themeMissing': return 'The theme is missing. The row is imported to the area.';
    case 'resembles': return `Resembles ${quoted(remark.title)}, which is in the plan already. The row is added as a new activity and the old one is not changed.`;
    case 'effortUnreadable': return `The effort ${quoted(remark.written)} could not be read. It can be small, medium or large.`;
    case 'effectUnreadable': return `The effect ${quoted(remark.written)} could not be read. It can be small, medium, large or very large.`;
    case 'effortGuessed': return `The effort ${quoted(remark.written)} was read as ${efforts[remark.readAs]}.`;
    case 'effectGuessed': return `The effect ${quoted(remark.written)} was read as ${effects[remark.readAs]}.`;
    case 'responsibleNotSplit': return 'Who is responsible could not be split up safely. The whole text is kept; choose roles afterwards.';
    case 'responsibleMissing': return 'Nobody is named as responsible.';
    case 'dayUnreadable':
      return `The ${days[remark.column]} ${quoted(remark.written)} could not be read as a date. The text is put last in the description, so that you can choose a date afterwards.`;
    case 'dayGuessed': return `The ${days[remark.column]} ${quoted(remark.written)} was read as ${dayText(remark.readAs)}.`;
    case 'dueBeforeStart': return 'The due date comes before the start date. Both are imported as they stand; correct what is wrong afterwards.';
    case 'standingUnreadable':
      return `The ${toldIn[remark.column]} ${quoted(remark.written)} could not be read. The text is put last in the description, so that you can report afterwards.`;
    case 'statusGuessed': return `The status ${quoted(remark.written)} was read as ${statuses[remark.readAs]}.`;
    case 'statusFromPercent': return `There is no status that can be read. With ${remark.percent}% done it was read as ${statuses[remark.readAs]}.`;
    case 'percentGuessed': return `The percentage ${quoted(remark.written)} was read as ${remark.readAs}%.`;
    case 'formula':
      return remark.valueMissing
        ? `The cell ${columns[remark.column]} is a formula without a stored value and was read as empty.`
        : `The cell ${columns[remark.column]} is a formula. The value that the document last computed is used.`;
  }
}

function rejectionSentence(why: Rejection, framework: Framework): string {
  switch (why.kind) {
    case 'activityMissing': return 'The cell Activity is empty.';
    case 'areaUnknown': {
      const nearest = why.nearest ? ` The nearest is ${nameOf(why.nearest, framework)}.` : '';
      return `The area ${quoted(why.written)} is not in ${framework.title}.${nearest}`;
    }
    case 'areaMissing': return 'Both area and theme are missing. Fill in the area in the document.';
    case 'severalThemes': return 'It is not possible to know which theme the activity belongs to. Split the row in the document.';
  }
}

function fileProblemSentence(problem: FileProblem): { title: string; advice: string } {
  switch (problem) {
    case 'empty': return { title: 'The file is empty.', advice: 'Open it and check that the plan is saved, or choose another file.' };
    case 'tooLarge': return { title: 'The file is larger than 20 MB.', advice: 'Save a copy with only the plan’s tables, without pictures, and choose that.' };
    case 'tooLargeInside': return { title: 'The file unpacks to more than a plan can be.', advice: 'It is not opened. Copy the plan’s tables to a new document and choose that.' };
    case 'passwordProtected': return { title: 'The file cannot be opened.', advice: 'It is protected with a password. Save a copy without a password and choose that.' };
    case 'notWhatItClaims': return { title: 'The file is not what its name says.', advice: 'Its content is neither Word, Excel nor CSV. Open it in the right program, save as .docx or .xlsx and choose that.' };
    case 'unknownKind': return { title: 'This kind of file cannot be read.', advice: 'The plan can be read from Word (.docx), Excel (.xlsx) and CSV, or pasted as a table.' };
    case 'oldFormat': return { title: 'The file is saved in an older format.', advice: 'Open it in Word or Excel, save as .docx or .xlsx and choose that.' };
    case 'damaged': return { title: 'The file is damaged or not complete.', advice: 'Open it, save a copy and choose the copy. Nothing has been saved in the plan.' };
    case 'noTable': return { title: 'There is no table with the column Aktivitet in the file.', advice: 'The column can also be called Insats, Möjlig insats or Activity.' };
    case 'tooManyRows': return { title: 'The file has more than 50,000 rows.', advice: 'Split it, or save a copy with only the plan.' };
  }
}

function placeText({ table, row, sheet }: RowPlace): string {
  if (sheet === undefined) return `Table ${table}, row ${row}`;
  return /^(blad|sheet)/i.test(sheet) ? `${sheet}, row ${row}` : `Sheet ${sheet}, row ${row}`;
}

const keptText = (column: SourceColumn, written: string): string => `${columns[column]} in the document: ${written}`;

function standingParts({ status, percent, needsHelp }: ToldStanding): string[] {
  const usual = status === 'done' ? 100 : 0;
  return [`${statuses[status]}${percent === usual ? '' : `, ${percent}%`}`, ...(needsHelp ? ['needs help'] : [])];
}

const activities = (count: number): string => `${formatsOf('en').number(count)} ${count === 1 ? 'activity' : 'activities'}`;

const standing: typeof swedish.standing = {
  heading: 'Status',
  parts: standingParts,
  mark: told => `: ${standingParts(told).join(', ')}`,
  comment: (fileName, day) => `From ${fileName || 'a pasted table'}, read on ${dayText(day)}`,
  will: 'A new activity that is more than not started gets the document’s status, percentage and need of help as its first update. The others begin as not started. '
    + 'What is in the plan already keeps its status.',
  toDescription: 'The text is put in the description.',
  notTaken: 'The plan’s status stays.',
  finished: 'Now gets the update that an earlier import did not come to.',
  reports: (count, of) => {
    const who = count === of ? (of === 1 ? 'It gets its' : 'All get their') : `${formatsOf('en').number(count)} of them ${count === 1 ? 'gets its' : 'get their'}`;
    return `${who} first update from the document.`;
  },
  finishes: count => `${activities(count)} already in the plan ${count === 1 ? 'gets' : 'get'} the update that an earlier import did not come to.`,
  reported: count => `${activities(count)} ${count === 1 ? 'has got its' : 'have got their'} first update from the document.`,
  missing: count => `${activities(count)} ${count === 1 ? 'is in the plan but waits for its' : 'are in the plan but wait for their'} update from the document.`,
  leftOut: count => `${activities(count)} got no update from the document, because somebody has said how it goes already.`
};

const columnsRead = [
  'The columns Verksamhet, Område, Tema, Ansvarig, Resursåtgång, Effekt, Priovärde, Start and Frist, in any order.',
  'The columns Status, Procent klart and Behöver stöd, and Uppföljning or Kommentar beside them.'
];

/** What the import says about a document and its rows. */
export const importRemarks: typeof swedish = { remarkSentence, rejectionSentence, fileProblemSentence, placeText, keptText, quoted, columns, columnsRead, daysHeading: 'Dates', standing };
