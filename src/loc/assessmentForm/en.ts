import type { ExpectedEffect } from '../../domain';
import type { Answer, Question } from '../../domain/assessment';
import type { FormRemark, UnreadReason } from '../../exchange/inward/assessment';
import type { FormWords } from './index';
import type { TakenCounts } from './sv';

const letter: Record<Question, string> = { a: 'A', b: 'B', c: 'C' };
const answer: Record<Answer, string> = { green: 'green', yellow: 'yellow', red: 'red', unknown: 'not known' };
const part: Record<'effort' | 'effect', string> = { effort: 'The effort', effect: 'The effect' };
const level: Record<ExpectedEffect, string> = { small: 'small', medium: 'medium', large: 'large', veryLarge: 'very large' };
const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const listed = (parts: string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`);

const takenText = ({ answers, notes, decisions, comments }: TakenCounts): string => listed([
  ...(answers > 0 ? [counted(answers, 'answer', 'answers')] : []), ...(notes > 0 ? [counted(notes, 'note', 'notes')] : []),
  ...(decisions > 0 ? [counted(decisions, 'decision', 'decisions')] : []), ...(comments > 0 ? [counted(comments, 'comment', 'comments')] : [])
]);

function remark(found: FormRemark): string {
  switch (found.kind) {
    case 'wordAgainstColour': return `${letter[found.question]}: the cell says ${quoted(found.written)} but is ${answer[found.colour]}. The word counted.`;
    case 'wordUnclear': return `${letter[found.question]}: ${quoted(found.written)} is no answer. The cell’s colour was read as ${answer[found.readAs]}.`;
    case 'answerUnclear': return `${letter[found.question]}: ${quoted(found.written)} could not be read as an answer.`;
    case 'colourUnclear': return `${letter[found.question]}: the colour is neither green, yellow, red nor grey.`;
    case 'colourGuessed': return `${letter[found.question]}: the colour lies between two answers and was read as ${answer[found.readAs]}.`;
    case 'themeGuessed': return `The theme is called ${quoted(found.written)} in the file.`;
    case 'choiceUnclear': return `The decision ${quoted(found.written)} could not be read.`;
    case 'levelUnclear': return `${part[found.part]} ${quoted(found.written)} could not be read.`;
    case 'levelGuessed': return `${part[found.part]} ${quoted(found.written)} was read as ${level[found.readAs]}.`;
    case 'cut': return found.part === 'note' ? 'The note is too long and ends with “…”.' : 'The reason is too long and ends with “…”.';
  }
}

function unread(why: UnreadReason, nameOf: (key: string) => string): string {
  switch (why.kind) {
    case 'themeUnknown': return `The round’s framework has no such theme.${why.nearest ? ` The nearest is ${nameOf(why.nearest)}.` : ''}`;
    case 'severalThemes': return 'The row names several themes. Divide it in the file.';
    case 'twice': return `${nameOf(why.key)} stands twice in the file and says different things. The first row was read.`;
    case 'areaUnknown': return 'It cannot be seen which area the comment belongs to.';
  }
}

export const en: FormWords = {
  download: {
    button: 'Download as Excel',
    word: 'Download as Word',
    writing: 'Making the file …',
    done: name => `${name} is among your downloads.`,
    offline: 'What makes the file could not be fetched. Check the network and try again.',
    failed: error => `The file could not be made. Technical detail for the IT unit: ${error}`
  },
  open: 'Read from Excel',
  title: 'Read an assessment from Excel',
  back: 'To the assessment',
  choose: {
    lead: 'A group that began in a spreadsheet can go on here. The file is read in the browser and sent nowhere. Nothing is saved until you have seen every theme and pressed Read in.',
    drop: 'Drop the file here',
    dropping: 'Drop it, and it is read',
    or: 'or',
    pick: 'Choose a file',
    kinds: 'Excel (.xlsx). At most 20 MB.',
    severalFiles: name => `One file at a time. ${name} is read, the others have to wait.`,
    factsHeading: 'This is read',
    facts: [
      'Areas, themes and the answers to A, B and C, as the colour of the cell or as a word. The words are Swedish: grön, gul, röd, underlag saknas.',
      'Notes, the areas’ comments, decisions and reasons, effort and expected effect.',
      'Sheets and rows in any order. What is empty in the file changes nothing.'
    ]
  },
  reading: name => `Reading ${name} …`,
  problems: {
    empty: { title: 'The file is empty.', advice: 'Open it and check that the assessment is saved, or choose another file.' },
    tooLarge: { title: 'The file is larger than 20 MB.', advice: 'Save a copy with only the assessment’s sheets, without pictures, and choose that.' },
    tooLargeInside: { title: 'The file unpacks to more than an assessment can be.', advice: 'It is not opened. Copy the assessment to a new file and choose that.' },
    passwordProtected: { title: 'The file cannot be opened.', advice: 'It is protected by a password. Save a copy without one and choose that.' },
    notWhatItClaims: { title: 'The file is not what its name says.', advice: 'Open it in Excel, save it as .xlsx and choose that.' },
    unknownKind: { title: 'This kind of file cannot be read.', advice: 'An assessment is read from Excel (.xlsx).' },
    oldFormat: { title: 'The file is saved in an older format.', advice: 'Open it in Excel, save it as .xlsx and choose that.' },
    damaged: { title: 'The file is damaged.', advice: 'Open it in Excel, save a new copy and choose that.' },
    noTable: { title: 'There is no assessment in the file.', advice: 'A sheet needs a row of headings with A, B and C, for example “A. Tillräcklig kunskap?”. Download the form here to begin from it.' },
    tooManyRows: { title: 'The file has too many rows.', advice: 'Save a copy with only the assessment’s sheets and choose that.' }
  },
  another: 'Choose another file',
  review: {
    heading: 'Check before anything is saved',
    read: (name, themes, all) => `${name}: ${themes} of the round’s ${all} themes were read.`,
    adds: counts => (takenText(counts) ? `New in the file: ${takenText(counts)}.` : 'Nothing in the file is new.'),
    differs: count => (count === 1 ? 'In 1 place the file says something else than the group has said.' : `In ${count} places the file says something else than the group has said.`),
    differsHint: 'It changes only where you tick.',
    takeAll: count => `Take the file’s instead in all ${count} places`,
    same: 'The file says the same as the round. There is nothing to read in.',
    nothingRead: 'Nothing in the file belongs to this round. There is nothing to read in.',
    moreUnread: count => `and ${counted(count, 'more row', 'more rows')}`,
    unreadHeading: count => `${counted(count, 'row was', 'rows were')} not understood`,
    outside: names => `Not asked in this round: ${names}.`,
    caption: area => `${area}: what the file says of each theme`,
    columns: { theme: 'Theme', note: 'Note', decision: 'Decision' },
    comment: 'Comment',
    place: (sheet, row) => (sheet ? `Sheet ${sheet}, row ${row}` : `Row ${row}`),
    now: text => `now: ${text}`,
    nowDisputed: 'now: two answers',
    unchanged: 'unchanged',
    notInFile: 'Nothing in the file',
    reason: text => `Reason: ${text}`,
    effort: text => `Effort: ${text}`,
    effect: text => `Effect: ${text}`,
    take: what => `Take ${what}`,
    takes: counts => `${takenText(counts)} will be read in.`,
    nothing: 'Nothing is chosen.',
    promise: 'Everything else in the round stays. The same file can be read in again.',
    button: 'Read in'
  },
  remark,
  unread,
  saving: {
    heading: (done, all) => `Reading in, ${done}\u00a0of\u00a0${all}`,
    stay: 'Keep the page open until it is done.',
    stop: 'Stop'
  },
  ended: {
    done: 'The assessment is read in',
    saved: count => `${counted(count, 'theme or comment was', 'themes and comments were')} saved.`,
    disputed: names => `Somebody else answered differently at the same moment. Both answers stand until the group agrees: ${names}.`,
    conflict: names => `Somebody else changed the same first. Their words stand: ${names}.`,
    late: 'The round was closed while the file was read in. What was not saved in time is not in it.',
    stopped: 'You stopped it.',
    kept: (done, left) => `${done} are saved, ${left} wait.`,
    goOn: 'Go on',
    look: 'Check the file again'
  },
  mayNot: 'The round is closed. It can be read but not changed.'
};
