import { subjectName } from '../listNames';
import { Strings } from '../strings';
import type { FailureText } from '../sv/failures';
import type { ReportFailureFacts } from '../sv/update';

const reports = (count: number): string => (count === 1 ? '1 report' : `${count} reports`);

export const update: Strings['update'] = {
  report: 'Report',
  goOn: 'Go on reporting',
  back: 'To the activity',
  heading: 'Report',
  dueOn: day => `due ${day}`,
  last: {
    at: day => `Latest, ${day}`,
    by: (name, what) => `by ${name}, ${what}`,
    none: 'Nobody has reported yet.',
    loading: 'Fetching the latest report …',
    failed: 'Earlier reports could not be fetched. You can report all the same.',
    all: count => `All ${reports(count)}`,
    fewer: 'Show only the latest'
  },
  status: 'Status now',
  comment: 'Comment',
  needed: {
    paused: 'Needed, because the activity is paused.',
    cancelled: 'Needed, because the activity is cancelled.',
    closedLate: 'Needed, because the due date has passed.'
  },
  problems: {
    commentMissing: 'Write a comment, then the report can be saved.',
    percentOutside: 'Write a number from 0 to 100.',
    dueMissing: 'Choose a date, or take the new due date away.',
    dueUnreal: 'That date does not exist. Nothing is saved. Choose another date.'
  },
  more: 'Add to the report',
  percent: 'Done, per cent',
  nextStep: 'Next step',
  needsHelp: 'Needs help',
  due: 'New due date',
  dueNow: day => `Now ${day}`,
  noDue: 'No due date now',
  removeDue: 'Leave the due date',
  effect: 'Effect',
  effectLabel: 'Effect that we have seen',
  kept: 'The text stays on this computer until you have saved, even if you close the tab.',
  notKept: 'The browser keeps nothing on this computer. Do not close the page until the report is saved.',
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  discard: 'Throw the draft away',
  keys: 'Ctrl + Enter saves, Esc goes back and keeps the text.',
  saved: time => `Saved ${time}.`,
  savedWhat: (title, status) => `${title}: ${status}.`,
  merged: fields => `Others had changed ${fields} meanwhile. That has been kept.`,
  correct: 'Correct',
  correcting: 'Correction: a new report; the last one stays in the history.',
  contact: {
    lost: time => `No connection since ${time}`,
    lostHint: 'Save as usual. Reports are queued on this computer and sent when the connection is back.',
    throttled: 'SharePoint is busy',
    throttledHint: time => `We try again at ${time}; you need not do anything. The reports are queued on this computer.`,
    expired: 'You have been signed out',
    expiredHint: 'Your text is kept on this computer. Sign in again and it is sent.',
    tryNow: 'Try now',
    heardLost: 'No connection. Reports are queued.',
    back: 'The connection is back.',
    round: (sent, total, open) => {
      const went = `${sent} of ${reports(total)} sent.`;
      if (open === 0) return total === 1 ? 'The report was sent.' : `All ${total} reports were sent.`;
      return open === 1 && total === 2 ? `${went} The other one needs your answer.` : `${went} ${open} ${open === 1 ? 'needs' : 'need'} your answer.`;
    }
  },
  queue: {
    heading: 'Queued',
    count: reports,
    bar: count => `${reports(count)} queued on this computer`,
    barAsks: count => (count === 1 ? '1 report needs your answer' : `${count} reports need your answer`),
    forPerson: (count, name) => `${count} queued for ${name} on this computer`,
    queued: time => `Queued ${time}, not sent`,
    inHistory: 'The report is in the history; the activity’s status has not changed',
    sending: 'Being sent …',
    held: 'Being changed, not sent just now',
    failed: 'Not saved',
    becomes: 'becomes',
    newDue: day => `New due date ${day}`,
    change: 'Change',
    remove: 'Remove from the queue',
    removeTried: 'If you remove it, it may still have arrived. Look in the history then before you write a new one.',
    unreadable: count => `${reports(count)} from an earlier visit cannot be read. They stay on this computer but are not sent. Show this to the IT unit.`,
    unkept: 'The browser could not keep the report on this computer. Do not close the page until it is sent.',
    open: 'Show'
  },
  conflict: {
    flag: 'Two reports at once',
    who: name => `${name} saved the same activity before you. Both reports are kept in the history.`,
    question: 'Which status applies?',
    mine: time => `Your report, saved here ${time}`,
    theirs: (name, time) => `${name}, saved ${time}`,
    due: day => `due ${day}`,
    noDue: 'no due date',
    follows: 'Follows without a question',
    followsDue: (day, name) => `New due date ${day}. Set by ${name}; you have not changed the due date.`,
    followsHelp: name => `Needs help. ${name} has asked for it.`,
    followsNoHelp: name => `No longer needs help, says ${name}.`,
    waits: 'The status does not change until you have chosen. You can close this; the question waits.',
    send: 'Save the choice',
    sending: 'Saving …',
    choose: 'Choose the status that applies.',
    rewrite: 'Write a new report',
    keepTheirs: name => `Let ${name}’s status apply`
  },
  failure: {
    notFound: ({ subject }: ReportFailureFacts): FailureText => ({
      happened: subjectName(subject, 'en') ? `The list “${subjectName(subject, 'en')}” or the row is no longer on the site.` : 'The activity or one of the plan’s lists is no longer there.',
      nextStep: 'Your text is kept. Reload the page, or ask the site’s owner to run the set-up again.'
    }),
    forbidden: ({ askWhom }) => ({
      happened: 'You can read the plan but not change this activity.',
      nextStep: `Your text is kept. Ask ${askWhom ?? 'the plan owner'} if you should be able to report.`
    }),
    conflict: () => ({ happened: 'Others are saving the same activity just now.', nextStep: 'Your text is kept. Try again in a while.' }),
    throttled: ({ seconds }) => ({
      happened: 'SharePoint is busy.', nextStep: seconds ? `Your text is kept. Try again in ${seconds} seconds.` : 'Your text is kept. Try again in a while.'
    }),
    tooMany: () => ({ happened: 'It is too many rows for SharePoint at once.', nextStep: 'Your text is kept. Try again, or contact the IT unit.' }),
    offline: () => ({ happened: 'There is no connection to SharePoint.', nextStep: 'Your text is kept on this computer. Try again when the connection is back.' }),
    expired: () => ({ happened: 'You have been signed out.', nextStep: 'Your text is kept on this computer. Sign in again and it is sent.' }),
    invalid: ({ subject }) => (subject === 'newerThanCode'
      ? { happened: 'The plan has a newer version than this page. It can be read but not changed.', nextStep: 'Your text is kept. Reload the page.' }
      : { happened: 'SharePoint did not accept one of the values.', nextStep: 'Your text is kept. Change the report and try again.' }),
    unexpected: ({ id }) => ({
      happened: 'It could not be saved and we do not know why.',
      nextStep: `Your text is kept. Try again, or ${id ? `send id ${id} to the IT unit` : 'contact the IT unit'}.`
    })
  },
  fields: {
    title: 'the activity’s name', description: 'the description', unitId: 'the unit', areaKey: 'the area', themeKey: 'the theme', roleIds: 'who is responsible',
    people: 'the people responsible', responsibleText: 'who is responsible in the document', effort: 'the effort', expectedEffect: 'the effect', start: 'the start',
    due: 'the due date', status: 'the status', percent: 'how much is done', needsHelp: 'the need of help', lastReported: 'the last report',
    statedPriority: 'the priority in the document', source: 'the source', archivedAt: 'whether it is archived'
  }
};
