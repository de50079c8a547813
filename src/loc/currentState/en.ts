import type { CurrentStateWords } from './index';

const themes = (count: number): string => `${count} prioritised ${count === 1 ? 'theme' : 'themes'}`;

function withActivity(prioritised: number, have: number): string {
  if (prioritised === 1) return have === 1 ? 'with an activity' : 'without an activity';
  if (have === prioritised) return 'all with an activity';
  return have === 0 ? 'none with an activity' : `${have} with an activity`;
}

function missing(prioritised: number, without: number): string {
  if (prioritised === 1) return without === 0 ? 'and it has an activity' : 'and it has no activity';
  if (without === 0) return 'all have at least one activity';
  return without === prioritised ? 'none of them has an activity' : `${without} of them ${without === 1 ? 'has' : 'have'} no activity`;
}

/** Words of the view of how things stand. */
export const en: CurrentStateWords = {
  loading: 'Fetching the current state …',
  title: round => `Current state: ${round}`,
  within: title => title,
  bar: {
    round: 'Round',
    compare: 'Compare with',
    compareNone: 'None',
    onlyChanged: 'Changed themes only',
    print: 'Print',
    closed: (day, by) => `Closed ${day} by ${by}.`,
    framework: title => `Framework: ${title}.`,
    comparedWith: round => `Compared with ${round}.`,
    ongoing: round => `${round} is under way and will be shown here when it is closed.`
  },
  none: {
    heading: 'No round is closed yet',
    hint: 'The current state is shown here when the analysis group has closed its first assessment round.',
    ongoing: (round, day) => `${round} has been under way since ${day}.`,
    toAssessing: 'Go to the assessment'
  },
  notClosed: 'The round that the link leads to is not closed. The latest closed one is shown here.',
  damaged: round => `${round} cannot be shown. What is stored about it has been altered since it was closed.`,
  damagedHint: 'Choose another round, or ask a plan owner to open the round and close it again.',
  compareFailed: round => `${round} could not be read, so nothing is compared.`,
  unreadable: count => (count === 1 ? 'One round cannot be read and is not shown here.' : `${count} rounds cannot be read and are not shown here.`),
  result: {
    heading: (prioritised, of, without) => (prioritised === 0 ? `None of ${of} themes is prioritised` : `${prioritised} of ${of} themes are prioritised, ${missing(prioritised, without)}`),
    area: 'Area',
    answers: 'Answers',
    prioritised: 'Prioritised themes',
    withActivity: 'of these with at least one activity',
    missing: count => `${count} missing`,
    whole: 'The whole framework',
    hint: day => `Answers and decisions are as they were when the round was closed. Activities are counted in the plan as it is on ${day}.`
  },
  area: {
    line: (prioritised, have) => (prioritised === 0 ? 'No prioritised theme' : `${themes(prioritised)}, ${withActivity(prioritised, have)}`),
    theme: 'Theme',
    decision: 'Decision',
    activities: 'Activities',
    reason: text => `Reason: ${text}`,
    activityCount: count => (count === 1 ? '1 activity' : `${count} activities`),
    activitiesOf: (count, theme) => `${count} for ${theme}`,
    noActivity: 'No activity',
    comment: 'Comment',
    noComment: 'The group has written no comment.',
    newTheme: round => `Not part of ${round}`,
    gone: (round, names) => `Only in ${round}: ${names.join('; ')}`
  },
  compare: {
    against: round => `Against ${round}:`,
    againstAll: (round, answers) => `Against ${round}, of ${answers} answers:`,
    nothing: 'no difference',
    nothingAtAll: round => `No answer differs from ${round}.`,
    was: answer => `was ${answer ?? 'missing'}`,
    wasHeard: (answer, round) => (answer === undefined ? `, evidence was missing in ${round}` : `, was ${answer} in ${round}`),
    wasTitle: (answer, round) => `${round}: ${answer}`
  }
};
