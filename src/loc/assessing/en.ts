import { AssessingWords } from './sv';

const themes = (count: string): string => (count === '1' ? '1 theme' : `${count} themes`);
const answers = (count: string): string => (count === '1' ? '1 answer is' : `${count} answers are`);

export const en: AssessingWords = {
  title: 'Assessment',
  loading: 'Fetching the assessment …',
  loadingRound: 'Fetching the round …',
  notYours: 'The plan owners make the assessment',
  notYoursHint: 'You read its result under Current state.',
  oldLists: 'The plan’s lists are of an older version',
  oldListsHint: 'Upgrade the plan first. That makes the lists for the assessment, and nothing that is there changes.',
  upgrade: 'Upgrade',
  gone: 'The round in the link does not exist.',
  toPresent: 'To the round that is going on',
  first: {
    title: 'Start the first round',
    hint: 'The analysis group assesses one area at a time: are knowledge and support enough, and are they used? Each answer is saved at once and seen by everyone who takes part.',
    start: 'Start a round',
    framework: 'Change areas and themes'
  },
  steps: { assess: 'Assess', decide: 'Decide', prioritise: 'Prioritise', close: 'Close the round' },
  stepsLabel: 'Steps of the round',
  stepDone: 'done',
  progress: (done, all) => `${done} of ${themes(all)} done.`,
  unknown: count => `Evidence is missing for ${count === '1' ? '1 question' : `${count} questions`}.`,
  proposals: 'The last round’s answers stand as proposals until somebody confirms them.',
  proposalsFrom: title => `The answers of ${title} stand as proposals until somebody confirms them.`,
  closedBy: (who, day) => `The round is closed${day ? `, ${day}` : ''}${who ? `, by ${who}` : ''}.`,
  closing: 'The round is being closed. Nothing can be answered right now.',
  earlierFailed: 'Earlier rounds could not be read. You can answer all the same.',
  readAgain: 'Read again',
  unheard: time => `We cannot reach SharePoint. You see how things stood at ${time}, and we ask again by ourselves.`,
  copyLink: 'Copy link',
  copied: 'The link is copied',
  copyRefused: 'The browser did not allow copying. Copy the address in the address bar instead.',
  rounds: {
    menu: 'Choose a round',
    choose: (title, state) => `${title} (${state})`,
    states: { open: 'open', closing: 'being closed', closed: 'closed' },
    start: 'Start a new round',
    framework: 'Change areas and themes'
  },
  here: { label: 'Here now', hint: 'Those who have answered or written in the last ten minutes', me: 'You', more: count => `and ${count} more` },
  start: {
    title: 'Start a round',
    noThemes: 'All themes of the framework are hidden. Show one under Change areas and themes, and it can be asked about.',
    intro: 'A round goes through all themes. Earlier rounds stay as they are.',
    name: 'Title',
    seasons: { spring: year => `Spring ${year}`, autumn: year => `Autumn ${year}` },
    startedOn: 'Starts',
    scope: 'What the round is about',
    scopeHint: 'For example special housing for older people. Leave it empty if it is about everything.',
    unit: 'Unit',
    edition: 'Framework',
    presentEdition: title => `${title} (the plan’s)`,
    editionHint: 'The round keeps its framework, also when the plan gets a new one.',
    editionsFailed: 'Other editions could not be fetched.',
    proposals: 'Proposals from',
    noProposals: 'No proposals, begin empty',
    proposalsHint: 'The answers are put in as proposals. They do not count until somebody confirms them.',
    yes: 'Start the round',
    again: 'Try again',
    cancel: 'Cancel',
    starting: (done, all) => `Adding themes, ${done} of ${all} …`
  },
  areas: {
    label: 'Areas',
    progress: (done, all, whole) => `${done} of ${themes(all)}${whole ? ', done' : ''}`,
    unknown: count => `Evidence missing: ${count}`,
    next: title => `Next area: ${title}`
  },
  grid: {
    theme: 'Theme',
    split: count => (count === 2 ? 'Two answers' : `${count} answers`),
    proposal: year => `proposal${year ? ` ${year}` : ''}`,
    was: (who, answer) => `${who}, was ${answer}`,
    sending: 'saving …',
    unsaved: 'not saved',
    justAnswered: 'just answered by',
    done: 'Done',
    noted: 'Note'
  },
  suggestions: {
    redTwice: question => `Red on ${question} two rounds in a row`,
    unknownTwice: question => `Evidence missing on ${question} two rounds in a row`,
    becameWorse: question => `Worse on ${question} than in the last round`
  },
  settle: {
    heading: (question, time) => `${question}: different answers at ${time}.`,
    you: 'You',
    said: (who, answer) => `${who} answered ${answer}`,
    sentence: said => `${said}.`,
    both: count => `${count === 2 ? 'Both' : 'All'} answers stay until you have chosen.`,
    later: 'Later'
  },
  bar: { label: 'Answer the chosen question', confirm: 'Confirm', clear: 'Remove the answer', note: 'Note' },
  keys: {
    move: 'move', note: 'note', undo: 'undo', all: 'all keys',
    shown: 'All keys are shown below the grid.',
    list: [
      [['←', '→', '↑', '↓'], 'move'],
      [['1'], 'green'],
      [['2'], 'yellow'],
      [['3'], 'red'],
      [['0'], 'evidence missing'],
      [['Enter'], 'confirm the proposal, or go to two answers'],
      [['Shift', '+', 'Enter'], 'confirm all proposals of the theme'],
      [['Del'], 'remove the answer'],
      [['Ctrl', '+', 'Z'], 'undo your last answer'],
      [['N'], 'write a note, Esc to return'],
      [['Home', '–', 'End'], 'first and last question'],
      [['PgUp', '–', 'PgDn'], 'previous and next area'],
      [['?'], 'show or hide the keys']
    ]
  },
  saved: {
    saving: 'Saving …',
    saved: time => `Saved ${time}`,
    notSaved: 'Not saved',
    said: (question, answer) => `${question}: ${answer}`,
    cleared: 'no answer',
    disagreement: (questions, theme) => `You answered differently on ${questions} in ${theme}. Both answers are kept.`,
    undone: (question, theme) => `Undone: ${question} in ${theme}.`,
    nothingToUndo: 'There is no answer to undo.',
    answeredSince: who => `${who} has answered after you. Only your own answers can be undone.`
  },
  outcomes: {
    unsaved: count => `${answers(count)} not saved`,
    keptHere: 'What you answered is kept on this computer and is saved when that is possible. You can go on answering.',
    stay: 'The browser keeps nothing on this computer. Stay on the page until the answers are saved.',
    closed: (who, time) => `${who || 'Somebody'} closed the round${time ? ` at ${time}` : ''}`,
    closing: 'The round is being closed',
    answer: (theme, question, answer) => `${theme}, ${question} ${answer}:`,
    takenBack: 'removed',
    counted: 'the answer is in the round.',
    notCounted: 'the answer came too late and is not in the round.',
    unsure: 'we do not know yet whether the answer is in the round.',
    read: 'I have read this'
  },
  pane: {
    label: 'Chosen theme',
    question: (letter, question) => `Question ${letter}, ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
    reflect: 'Think about',
    thoughts: {
      a: ['Do management and staff know what applies?', 'Do all professions, temporary and new staff have the knowledge they need?'],
      b: ['Are there routines, tools and time that hold in everyday work?', 'Does the support reach every unit, also in the evening, at night and at weekends?'],
      c: ['Do you work that way every day, also when time is short?', 'What do incident reports, measurements and self-checks show?']
    },
    note: 'Note',
    noteHint: 'Saved when you leave the field.',
    quoted: text => `“${text}”`,
    tip: 'You decide in the step Decide whether the theme is to be prioritised.'
  },
  comment: {
    label: 'Comment on the area',
    writtenBy: (who, when) => `${who} wrote last, ${when}.`,
    shownLater: 'Shown to everyone on the intranet when the round is closed.'
  },
  text: {
    saved: time => `Saved ${time}.`,
    saving: 'Saving …',
    typing: 'Saved when you leave the field.',
    none: 'Nothing is written.',
    restored: 'What you wrote last time was not saved. It is in the field now.',
    left: count => `${count} characters left.`,
    kept: 'What you have written is still here.',
    unkept: 'The browser keeps nothing on this computer. Do not leave the page until the text is saved.',
    clash: (by, time) => `${by} has changed the text, too, at ${time}.`,
    clashUnknown: 'Somebody else has changed the text, too.',
    theirs: 'The other text',
    emptyTheirs: 'The text is empty',
    keepMine: 'Keep my text',
    takeTheirs: 'Take the other text',
    bringTogether: 'Join the texts',
    late: 'The round is closed. Your text is not in it.',
    closing: 'The round is being closed. We do not know whether your text is in it.',
    lateCounted: 'The round is closed. Your text is in it.',
    lateHint: 'Copy the text if you want to keep it.'
  }
};
