import type { TrendWords } from './index';

const many = (one: string, more: string) => (count: string): string => `${count} ${count === '1' ? one : more}`;

/** Words about how the plan has gone since a day. */
export const en: TrendWords = {
  since: 'Since',
  parts: {
    done: many('done', 'done'),
    newlyLate: many('newly late', 'newly late'),
    gotHelp: many('got help', 'got help'),
    newNeed: many('new need of help', 'new needs of help'),
    noLongerLate: many('no longer late', 'no longer late'),
    resumed: many('resumed', 'resumed'),
    added: many('new activity', 'new activities'),
    archived: many('archived', 'archived')
  },
  headings: {
    done: 'Done', newlyLate: 'Newly late', gotHelp: 'Got help', newNeed: 'New needs of help', noLongerLate: 'No longer late',
    resumed: 'Resumed', added: 'New activities', archived: 'Archived'
  },
  nothing: 'nothing has changed',
  others: count => `and ${count} more`,
  reading: day => `Reading what has happened since ${day} …`,
  failed: day => `What has happened since ${day} could not be read.`,
  noPlanThen: day => `The plan was not here on ${day}. Choose a later day.`,
  choose: {
    label: 'Compare with another day',
    change: day => `${day}, choose another day to compare with`,
    yearStart: 'Start of the year',
    lastMeeting: 'Last meeting',
    lastReport: 'Latest status report',
    own: 'Another day',
    show: 'Show',
    notADay: 'Write a day that has been.',
    hint: 'Counted from the start of the day.'
  },
  list: {
    label: (heading, day) => `${heading} since ${day}`,
    choose: 'What has happened',
    then: status => `then: ${status}`,
    notThere: 'new since',
    due: day => `due ${day}`,
    more: count => `Show ${count} more`,
    source: 'Counted from the reports. What was changed without a report counts as if it had always been so.',
    dueUnknown: count => (count === '1'
      ? '1 activity has got a new due date since. No report says what it was, so it counts neither as newly late nor as no longer late.'
      : `${count} activities have got a new due date since. No report says what it was, so they count neither as newly late nor as no longer late.`)
  },
  help: {
    label: 'Activities that need help, the one reported last first',
    reading: 'Reading what they ask for …',
    failed: 'What they ask for could not be read.',
    nextStep: 'Next step:',
    notSaid: 'The report does not say what is needed.',
    noReport: 'No report says what is needed.',
    more: count => `Show ${count} more`
  },
  comment: {
    heading: 'The plan owner’s comment',
    read: 'Read the status report',
    failed: 'The plan owner’s comment could not be fetched.'
  },
  development: {
    heading: 'Over time',
    reading: 'Reading the reports of a year …',
    failed: 'The reports could not be read.',
    day: 'Day',
    total: 'Total',
    today: 'today',
    asTable: 'Show as a table',
    asChart: 'Show as a chart',
    chart: (first, last, text) => `Columns of how the plan stood at the end of each month, from ${first} to ${last}. ${text}`,
    change: (standing, from, to) => `${standing}: from ${from} to ${to}.`,
    caption: 'How the plan stood at the end of each month',
    hint: 'Counted from the reports. A due date that was moved without any report telling from when does not count as late.'
  }
};
