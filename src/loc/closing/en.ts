import type { ClosingWords } from './sv';

const themes = (count: string, one: string, many: string): string => (count === '1' ? `1 theme ${one}` : `${count} themes ${many}`);

/** Words of the step “Close the round”. */
export const en: ClosingWords = {
  title: 'Close the round',
  means: 'When the round is closed, answers, decisions and comments are frozen. Everyone on Insidan reads them under Current state, and the next round gets the answers as proposals.',
  before: 'Before you close',
  checks: {
    disputed: { done: 'Everyone agrees on the answers', left: count => themes(count, 'has different answers', 'have different answers'), hint: 'Settle them first: one of the answers would be lost otherwise.' },
    notDone: { done: 'All themes are assessed', left: count => themes(count, 'is not fully assessed', 'are not fully assessed'), hint: 'Questions without an answer stay unanswered in Current state. Proposals that nobody has confirmed do not count.' },
    undecided: { done: 'All themes have a decision', left: count => themes(count, 'has no decision', 'have no decision'), hint: 'They stand without a decision in Current state.' },
    withoutActivity: {
      done: 'No prioritised theme lacks an activity', left: count => (count === '1' ? '1 prioritised theme has no activity' : `${count} prioritised themes have no activity`),
      hint: 'Activities can be created when the round is closed, too.'
    },
    silent: { done: 'Every area has a comment', left: count => (count === '1' ? '1 area has no comment' : `${count} areas have no comment`), hint: 'The comment is what everyone reads first under the area.' },
    unsentDecisions: { done: '', left: count => (count === '1' ? '1 decision is not saved' : `${count} decisions are not saved`), hint: 'They stand on this computer alone. Go there and they are saved.' },
    unsentAnswers: { done: '', left: count => (count === '1' ? '1 answer or text is not saved' : `${count} answers and texts are not saved`), hint: 'They stand on this computer alone. Go there and they are saved.' }
  },
  showAll: count => `Show all ${count}`,
  showFewer: 'Show fewer',
  blocks: 'in the way',
  missing: 'missing',
  checkDone: 'done',
  toStep: step => `Go to ${step}`,
  close: 'Close the round',
  blocked: 'The round can be closed when everyone agrees on the answers.',
  sure: title => `Close ${title}?`,
  sureAll: 'Nothing is missing. Answers, decisions and comments are frozen as they stand now.',
  sureGaps: gaps => `${gaps}. What stands now is frozen all the same.`,
  yes: 'Yes, close',
  no: 'Not yet',
  closing: 'Closing the round: reading everything one last time and freezing it …',
  stay: 'Stay on the page until it is done.',
  disputedNow: themeTitles => `Somebody answered differently while you were closing: ${themeTitles}.`,
  disputedHint: 'The round is open and nothing is frozen. Settle the answers and close again.',
  conflict: 'Somebody else changed the round while you were closing it.',
  conflictHint: 'Nothing is frozen. See how the round stands and try again.',
  failed: 'The round was not closed.',
  failedHint: 'Try again, and it goes on where it stopped. For as long as answers cannot be given, the round is being closed.',
  tooLarge: 'The round is larger than a frozen round has room for.',
  tooLargeHint: 'Shorten the longest comments and notes and try again. The round is open.',
  halfway: 'The round is being closed',
  halfwayHint: 'Somebody is closing it right now, or the connection broke while it was closed. No answers can be given meanwhile.',
  finish: 'Finish closing',
  closed: (day, time) => `Closed ${day} at ${time}`,
  closedBy: by => `by ${by}`,
  justClosed: 'The round is closed. Everyone on Insidan can now read it under Current state.',
  already: by => `${by} closed the round first.`,
  frozen: 'What was frozen',
  loading: 'Fetching the frozen round …',
  columns: { area: 'Area', answers: 'Answers', prioritised: 'Prioritised themes', withActivity: 'with an activity' },
  whole: 'The whole framework',
  noAnswers: 'No answers',
  now: 'Activities are counted as the plan is today.',
  reopen: {
    button: 'Open the round again',
    heading: 'Open the round again?',
    means: 'Answers and decisions can be changed again. Current state does not show it as closed meanwhile. The frozen picture is replaced when the round is closed anew.',
    why: 'Why is it opened?',
    whyHint: 'The reason stands in the round’s log.',
    whyMissing: 'Write why the round is opened again.',
    yes: 'Open again',
    no: 'Leave it closed',
    running: 'Opening the round …',
    done: 'The round is open again.',
    conflict: 'Somebody else changed the round while you were opening it. See how it stands.'
  },
  log: {
    heading: 'The round’s log',
    started: 'Started',
    closed: 'Closed',
    reopened: 'Opened again',
    by: (moment, by) => `${moment} by ${by}`
  }
};
