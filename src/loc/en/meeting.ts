import { Strings } from '../strings';

const activities = (count: string): string => (count === '1' ? '1 activity' : `${count} activities`);
const minutes = (count: string): string => `${count}\u00a0min`;

export const meeting: Strings['meeting'] = {
  label: 'Follow-up in the meeting',
  title: 'Follow-up meeting',
  loading: 'Fetching your activities …',
  tabs: 'What is shown',
  mine: 'Mine',
  agenda: 'Agenda',
  all: 'All',
  count: (word, count) => `${word} ${count}`,
  needsReport: 'Needs a report',
  activities,
  others: count => `Others ${count}`,
  inTime: 'on time',
  flags: {
    late: days => `Late ${days}`,
    needsHelp: 'Needs support',
    quiet: days => `No report for ${days}`
  },
  priority: value => `priority\u00a0${value}`,
  due: day => `due ${day}`,
  reported: age => `Reported ${age}`,
  neverReported: 'No report yet',
  report: title => `Report: ${title}`,
  unchanged: 'unchanged',
  other: 'Other',
  empty: {
    heading: 'Everything is reported',
    text: (count, days) => (count === '1'
      ? `Your only open activity has been reported on in the last ${days} and is not late.`
      : `Your ${count} open activities have been reported on in the last ${days} and none is late.`),
    show: count => (count === '1' ? 'Show it' : `Show all ${count}`),
    none: 'You have no open activities',
    noneText: 'Activities that you, or a role that you hold, are responsible for are shown here.',
    showAll: 'Show the whole plan'
  },
  foot: {
    saved: time => `Everything is saved. Fetched ${time}`,
    stale: time => `No connection. This is how it was at ${time}`,
    waiting: count => `${count} new from others, shown when you are done`,
    oneWaiting: '1 new from others, shown when you are done',
    retry: 'Fetch now'
  },
  heardOthers: count => (count === '1' ? '1 new report from others.' : `${count} new reports from others.`),
  walk: {
    label: 'Walk-through',
    at: (at, total) => `Walk-through, ${at}\u00a0of ${total}`,
    left: count => `${minutes(count)} left`,
    over: count => `${minutes(count)} over`,
    shows: name => `${name} is showing`,
    youShow: 'You are showing',
    follow: 'Follow',
    staying: tab => `You stay in ${tab}.`,
    now: (at, total, title) => `Now, ${at} of ${total}: ${title}.`
  },
  lead: {
    label: 'Lead the walk-through',
    start: 'Start the walk-through',
    previous: 'Previous',
    next: 'Next',
    end: 'End the meeting',
    takeOver: 'Take over',
    leads: name => `${name} leads the walk-through`,
    youLead: 'You lead the walk-through',
    nobody: 'Nobody leads the walk-through',
    working: 'Saving …',
    endAsk: 'End the meeting?',
    endHint: left => (left === '0' ? 'Everything on the agenda has been gone through.' : `${activities(left)} on the agenda have not been gone through. The notes will say so.`),
    endNo: 'Go on with the meeting',
    ended: 'The meeting has ended. The notes are ready.'
  },
  faster: {
    started: name => `${name} has already started the walk-through.`,
    stepped: name => `${name} changed the activity at the same time. What ${name} chose is shown.`,
    ended: name => `${name} has already ended the meeting.`,
    tookOver: name => `${name} took over before you.`,
    changed: name => `${name} changed the meeting at the same time. What is saved now is shown.`
  },
  plan: {
    none: 'The agenda has not been made yet',
    noneText: 'This proposal comes from the plan: what needs support, is late or has changed.',
    nothing: 'Nothing in the plan needs to be brought up. Make an agenda of your own under Before the meeting.',
    planned: (day, time) => `Planned ${day} ${time}`,
    total: (items, time) => `${activities(items)}, ${minutes(time)}`,
    minutes,
    now: 'Now',
    left: 'To come',
    done: 'Gone through',
    reportedHere: 'reported',
    removed: 'The activity is no longer in the plan',
    walkedThrough: 'The agenda has been gone through.',
    change: 'Change the agenda'
  },
  search: 'Search all activities',
  searchHint: 'Search activity, theme or name',
  found: count => (count === '0' ? 'No activity matches' : activities(count)),
  more: 'Show more',
  notes: {
    wrongPerson: 'Two different accounts',
    wrongPersonText: (inTeams, inSharePoint) => `In Teams you are ${inTeams}, but SharePoint knows you as ${inSharePoint}. That is why you can read but not report.`,
    wrongPersonStep: inSharePoint => `Sign ${inSharePoint} out of SharePoint and open the tab again.`,
    checkAgain: 'Check again',
    readOnly: 'You can read the plan but not report',
    readOnlyText: 'Ask the plan owner if you should be able to report.',
    newer: 'The plan has a newer version than this page',
    newerText: 'It can be read but not changed. Reload the page.',
    older: 'The site needs an upgrade',
    olderText: 'The plan can be read. Meetings and reports work when the owner of the site has upgraded it on the page with the plan.',
    gone: 'The activity in the link is not in the plan. It may have been removed.'
  },
  views: { label: 'Parts of the meeting', before: 'Before the meeting', during: 'Walk-through', record: 'Notes' },
  settings: {
    heading: 'The action plan in the meeting',
    text: 'The tab works as it is. Press Save in Teams to add it.',
    plan: title => `It shows ${title}.`
  },
  next: 'Prepare the next meeting'
};
