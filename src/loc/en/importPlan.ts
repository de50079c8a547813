import { formatsOf } from '../format';
import { Strings } from '../strings';

const { number } = formatsOf('en');
const rows = (count: number): string => `${number(count)} ${count === 1 ? 'row' : 'rows'}`;
const activities = (count: number): string => `${number(count)} ${count === 1 ? 'activity' : 'activities'}`;
const of = (done: number, total: number): string => `${number(done)}\u00a0of\u00a0${number(total)}`;

export const importPlan: Strings['importPlan'] = {
  title: 'Import plan',
  back: 'To the plan',
  stepsLabel: 'Steps of the import',
  steps: { choose: 'Choose file', review: 'Check', importing: 'Import', done: 'Done' },
  stepPast: 'done',
  pasted: 'Pasted table',
  showPlan: 'Show the plan',
  chooseAnother: 'Choose another file',
  pasteInstead: 'Paste the table',

  notAllowed: {
    heading: 'You can read the plan but not import into it.',
    text: 'Only plan owners import, for example the MAS or the MAR. Ask a plan owner for help, or the owner of the site to add you to the group of plan owners.'
  },
  newer: {
    heading: 'The plan has a newer version than this page.',
    text: 'It can be read but not changed. Reload the page.'
  },

  choose: {
    heading: 'Choose the document with the plan',
    lead: 'The file is read here in the browser. Nothing is saved until you have seen every row and pressed Import.',
    drop: 'Drop the file here',
    dropping: 'Let go and the file is read',
    or: 'or',
    pick: 'Choose file',
    kinds: 'Word (.docx), Excel (.xlsx) or csv. At most 20 MB.',
    pasteHeading: 'Paste a copied table',
    pasteHint: 'Select the table in Word, Excel or on a web page, copy it, put the cursor here and press Ctrl+V.',
    pasteLabel: 'Copied table',
    pasteRead: 'Read the table',
    readHeading: 'What is read',
    read: [
      'Tables with a column Aktivitet, which may also be called Insats or Möjlig insats.',
      'Merged cells, several tables, and headings that are broken over two lines.'
    ],
    keptHeading: 'What does not happen',
    kept: [
      'The file is sent nowhere. It is read on this computer and forgotten when you leave the page.',
      'Macros, formulas and links in the file are not run.',
      'What is in the plan already is not changed. The same file twice gives no duplicates.'
    ],
    severalFiles: name => `One file at a time. ${name} is read, the others wait.`,
    nothingPasted: 'There was no text to read in what was pasted.'
  },
  reading: name => (name ? `Reading ${name} …` : 'Reading the table …'),
  readingHere: 'Read on this computer; nothing is sent.',

  review: {
    heading: 'Check before anything is saved',
    source: (name, tables, count) =>
      `${name} · ${number(tables)} ${tables === 1 ? 'table' : 'tables'}, ${rows(count)} · read on this computer, not yet sent anywhere`,
    rowsHeading: 'Rows',
    caption: 'Rows of the document, how they were read, and remarks',
    filterLabel: 'Show rows',
    filters: { all: 'All', notUnderstood: 'Not understood', remark: 'With a remark', understood: 'Understood', exists: 'Already there' },
    kinds: { notUnderstood: 'Not understood', remark: 'Remark', understood: 'Understood', exists: 'Already there' },
    order: 'What needs you first, then in the document’s order',
    columns: {
      where: 'Where', read: 'Read as', unit: 'Unit', theme: 'Area and theme', activity: 'Activity', responsible: 'Responsible',
      effort: 'Effort', effect: 'Effect', priority: 'Prio'
    },
    activityMissing: 'Missing',
    notGiven: 'none',
    notImported: 'The row is not imported.',
    wholeArea: 'the whole area',
    showing: (shown, total) => `Showing ${of(shown, total)} ${total === 1 ? 'row' : 'rows'}`,
    showMore: count => `Show ${number(count)} more`,
    noneOfKind: 'No rows of this kind.',
    unitQuestion: count => (count === 1 ? 'One row does not say which unit it concerns. It goes to' : `${rows(count)} do not say which unit they concern. They go to`),
    otherColumns: names => `Not read: ${names}.`,
    addedToRegisters: 'Added to the plan’s registers',
    newUnits: codes => `Units: ${codes}`,
    newRoles: codes => `Roles, so far without a person: ${codes}`
  },

  confirm: {
    adds: count => `${activities(count)} will be added to the plan.`,
    leavesOut: count => `${rows(count)} ${count === 1 ? 'is' : 'are'} left out; correct ${count === 1 ? 'it' : 'them'} in the document and import again.`,
    skips: count => `${number(count)} ${count === 1 ? 'is' : 'are'} there already and skipped.`,
    promise: 'What is in the plan already is not changed. The same file twice gives no duplicates.',
    button: count => `Import ${activities(count)}`,
    nothingNew: 'Nothing new in the file.',
    allThere: (count, since) => {
      const who = count === 1 ? 'The activity has' : count === 2 ? 'Both activities have' : `All ${activities(count)} have`;
      return `${who} been in the plan${since ? ` since ${since}` : ' already'}. Nothing has changed.`;
    },
    nothingUnderstood: 'No row can be imported.',
    nothingUnderstoodText: 'The reason stands beside each row. Correct the document and choose it again.'
  },

  progress: {
    heading: (done, total) => `Importing ${of(done, total)} ${total === 1 ? 'activity' : 'activities'}`,
    label: 'Import',
    secondsLeft: seconds =>
      seconds < 60 ? `About ${seconds === 1 ? '1 second' : `${seconds} seconds`} left.` : `About ${Math.round(seconds / 60) === 1 ? '1 minute' : `${Math.round(seconds / 60)} minutes`} left.`,
    stayHere: 'Keep the page open until it is done. If it closes, choose the same file again: only what is missing is added.',
    stop: 'Stop',
    stopping: 'Stopping after the batch that is running …',
    heard: (percent, done, total) => `${percent}\u00a0percent, ${of(done, total)} imported`
  },

  stopped: {
    heading: (done, total) => `The import stopped after ${of(done, total)}`,
    byUser: 'You stopped it.',
    at: time => `At ${time}.`,
    kept: (done, left) => {
      const there = done === 0 ? 'None of them is in the plan yet' : done === 1 ? 'The first is in the plan' : `The ${number(done)} are in the plan`;
      if (left === 0) return `${there}.`;
      return `${there}, ${left === 1 ? 'the last one waits' : `the ${done === 0 ? '' : 'other '}${number(left)} wait`}.`;
    },
    through: (done, total) => `${of(done, total)} ${total === 1 ? 'activity' : 'activities'} came in`,
    refused: count => `SharePoint does not take ${rows(count)} as ${count === 1 ? 'it is' : 'they are'} written.`,
    refusedHeading: 'Rows to correct',
    refusedHint: 'Correct them in the document and import it again. What is in the plan already is skipped.',
    goOn: left => (left === 1 ? 'Go on with the last one' : `Go on with the ${number(left)}`)
  },

  done: {
    heading: 'The import is done',
    added: count => (count === 1 ? '1 activity is now in the plan.' : `${activities(count)} are now in the plan.`),
    remarks: count => `${number(count)} ${count === 1 ? 'has' : 'have'} a remark to look at.`,
    leftOut: count => `${rows(count)} ${count === 1 ? 'was' : 'were'} not read.`,
    showRemarks: count => (count === 1 ? 'Show the one with a remark' : `Show the ${number(count)} with a remark`),
    hideRemarks: 'Hide the remarks',
    download: count => (count === 1 ? 'Download the row' : `Download the ${number(count)} rows`),
    downloadName: 'rows-outside-the-plan.csv',
    importAnother: 'Import another file'
  },

  outside: {
    where: 'Where in the document', why: 'Why it was not read'
  }
};
