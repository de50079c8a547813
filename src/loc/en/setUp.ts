import { formatsOf } from '../format';
import { Strings } from '../strings';

const { number } = formatsOf('en');
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const steps = (count: number): string => counted(count, 'step', 'steps');
const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

export const setUp: Strings['setUp'] = {
  loading: 'Looking at what the site has …',
  first: {
    heading: 'Set up the plan',
    lead: 'You own the site and can therefore do this. Everything that will be added stands below. Nothing is made until you press Set up, and nothing that is there already is changed.',
    button: 'Set up'
  },
  upgrade: {
    heading: 'Upgrade the plan',
    versions: (from, to) => {
      const count = to - from;
      return `Version ${from} is here. ${numberWords[count] ?? number(count)} ${count === 1 ? 'step leads' : 'steps lead'} to version ${to}.`;
    },
    unharmed: 'No rows are changed.',
    button: 'Upgrade'
  },
  repair: {
    heading: 'Repair the set-up',
    lead: 'The plan is set up, but something on the site has been changed since. What will be added or corrected stands below. No rows are changed.',
    button: 'Repair'
  },
  stepsAndTime: count => `${count > 5 ? 'Takes about a minute' : 'Takes a few seconds'}. ${steps(count)}.`,

  lists: {
    heading: 'Lists',
    columns: { name: 'List', content: 'What it holds', change: 'Change' }
  },
  groups: {
    heading: 'Groups and rights',
    columns: { name: 'Group', read: 'Read', report: 'Report', edit: 'Change the plan', change: 'Change' },
    yes: 'Yes',
    no: 'No',
    activitiesOnly: 'Activities'
  },
  states: { new: 'New', changed: 'Changes', exists: 'Exists' },
  counts: ({ added, changed, existing }) => [
    added > 0 && `${number(added)} new`, changed > 0 && counted(changed, 'changes', 'change'), existing > 0 && counted(existing, 'exists', 'exist')
  ].filter(Boolean).join(', '),
  untouched: {
    heading: 'Not changed',
    text: 'Pages, news, other lists and their rights. Nothing is removed. You can run the set-up again; what is there already is skipped.'
  },

  choices: {
    heading: 'Your choices',
    framework: 'Framework',
    title: 'The plan’s name',
    defaultTitle: year => `Action plan ${year}`,
    titleMissing: 'Write what the plan is to be called.',
    owners: 'Plan owners from the start',
    ownersHint: 'More are added afterwards, in the group of plan owners.',
    noOwner: 'Nobody chosen. You can set up the plan all the same.',
    remove: name => `Remove ${name}`,
    add: name => `Add ${name}`
  },
  after: {
    heading: 'Then',
    steps: [
      'Put plan owners and responsible managers into their groups.',
      'A plan owner imports the plan from Word or Excel.',
      'Everybody sees it on this page.'
    ]
  },

  progress: {
    heading: (step, total, what) => `Step ${number(step)}\u00a0of\u00a0${number(total)}: ${what}`,
    whats: {
      role: what => `the permission level “${what}”`,
      group: what => `the group ${what}`,
      list: what => `the list “${what}”`,
      column: what => `the column “${what}”`,
      rights: what => what.charAt(0).toLowerCase() + what.slice(1),
      rows: what => what.charAt(0).toLowerCase() + what.slice(1),
      member: what => `plan owners in the group ${what}`,
      version: what => what.charAt(0).toLowerCase() + what.slice(1)
    },
    starting: 'Starting …',
    label: 'Set-up',
    stayHere: 'Keep the page open. Each step is checked when it is made.',
    groups: 'Groups and permission levels',
    states: { done: 'done', current: 'going on', waiting: 'waiting' },
    heard: percent => `${percent}\u00a0percent of the set-up is done`
  },

  failed: {
    heading: 'The set-up stopped',
    whats: {
      role: what => `The permission level “${what}” could not be made.`,
      group: what => `The group ${what} could not be made.`,
      list: what => `The list “${what}” could not be made.`,
      column: what => `The column “${what}” could not be added.`,
      rights: what => `${what} could not be set.`,
      rows: what => `${what} could not be filled in.`,
      member: what => `The plan owners could not be added to the group ${what}.`,
      version: () => 'The set-up could not be marked with its version.'
    },
    unknown: 'It could not begin.',
    notAllowed: 'Your account may not do that on the site.',
    askAdministrator: 'Ask the site’s administrator to go on from here, or get the right and try again.',
    kept: (done, total) => `${number(done)}\u00a0of ${steps(total)} ${done === 1 ? 'is' : 'are'} done and kept.`,
    goOn: step => (step === 1 ? 'Try again' : `Go on from step ${number(step)}`),
    copy: 'Copy the error'
  },

  done: {
    heading: 'The plan is set up',
    checked: (lists, themes, groups, time) =>
      `${counted(lists, 'list', 'lists')}, ${counted(themes, 'theme', 'themes')} and ${counted(groups, 'group', 'groups')} were checked at ${time}.`,
    upgraded: version => `The plan now has version ${version}.`,
    importPlan: 'Import a plan',
    startEmpty: 'Start with an empty one',
    showPlan: 'Show the plan'
  },
  nothingToDo: {
    heading: 'The plan is set up already',
    text: version => `Everything is there and agrees with version ${version}. There is nothing to do.`
  },
  newer: {
    heading: 'The plan can be read but not changed.',
    text: (site, code) =>
      `The lists have version ${site}, but this page knows only version ${code}. Reload. If that does not help, the IT unit needs to update the app.`
  },
  listLost: {
    heading: (list: string): string => `The list “${list}” was deleted`,
    text: 'The rows of the plan point at it. Restore it from the site’s recycle bin, where it lies for 93 days, and all is as before. If there is a new list of the same name, delete that first. Nothing is changed.'
  },
  notOwner: {
    heading: 'The plan is not set up yet',
    text: 'Somebody who owns the site needs to do that once. Ask:',
    nobodyKnown: 'Somebody who owns the site needs to do that once. Who it is cannot be seen by you; ask whoever looks after the intranet.',
    copyLink: 'Copy a link to send',
    ofPlan: {
      heading: 'Only the owner of the site changes the set-up',
      text: 'The plan can be read and worked in as usual meanwhile. Ask:',
      nobodyKnown: 'The plan can be read and worked in as usual meanwhile. Who owns the site cannot be seen by you; ask whoever looks after the intranet.'
    }
  },
  copied: 'Copied',
  notCopied: 'The browser did not let us copy.'
};
