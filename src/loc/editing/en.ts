import type { sv } from './sv';

const changes = (count: string): string => (count === '1' ? '1 change' : `${count} changes`);
const isNotSaved = (count: string): string => `${changes(count)} ${count === '1' ? 'is' : 'are'} not saved`;

/** Words for the form about an activity, and for conflicts between two who change it. Numbers and days arrive written. */
export const en: typeof sv = {
  newHeading: 'New activity',
  editHeading: 'Edit activity',
  edit: 'Edit',
  goOn: 'Go on editing',
  more: 'More',
  copy: 'Copy the activity',
  archive: {
    menu: 'Archive …',
    heading: 'Archive the activity?',
    means: 'It leaves the plan and is no longer counted. Reports and history are kept, and it can be brought back.',
    button: 'Archive',
    since: (day: string): string => `The activity has been archived since ${day}.`,
    sinceHint: 'It is not counted in the plan. Its history is kept.',
    restore: 'Bring back'
  },
  history: {
    edited: 'Changed',
    createdBy: 'Created',
    archived: 'Archived',
    restored: 'Back in the plan',
    priority: 'Priority',
    nothing: 'nothing',
    showAll: 'Show the whole text',
    showLess: 'Show less',
    notRead: 'Changes of the facts cannot be shown. The reports are.',
    forbidden: 'You may not see changes of the facts. The reports are shown.',
    older: 'The list does not remember changes before this one.'
  },
  loading: 'Opening the form …',
  required: 'Fields with * are needed.',
  fields: {
    title: 'Activity', description: 'Description', unitId: 'Unit', responsible: 'Responsible', theme: 'Theme', effort: 'Effort',
    expectedEffect: 'Expected effect', start: 'Start', due: 'Due'
  },
  /** The fields of an activity where they stand alone. */
  names: {
    title: 'Activity', description: 'Description', unitId: 'Unit', areaKey: 'Area', themeKey: 'Theme', roleIds: 'Responsible', people: 'Responsible people',
    responsibleText: 'Responsible in the document', effort: 'Effort', expectedEffect: 'Effect', start: 'Start', due: 'Due', status: 'Status',
    percent: 'Done', needsHelp: 'Needs support', lastReported: 'Last report', statedPriority: 'Priority in the document', source: 'Comes from',
    archivedAt: 'Archived'
  },
  choose: 'Choose',
  chooseTheme: 'Choose an area or a theme',
  wholeArea: (area: string): string => `Whole area: ${area}`,
  goneTheme: (key: string): string => `${key} (no longer in the framework)`,
  hiddenTheme: title => `${title} (hidden in the framework)`,
  addResponsible: 'Add a role or a person',
  roles: 'Roles',
  people: 'People in the plan',
  remove: (name: string): string => `Remove ${name}`,
  documentSays: (text: string): string => `In the document: ${text}`,
  nobodyYet: 'Nobody chosen',
  points: (count: string): string => (count === '1' ? '1 point' : `${count} points`),
  removeChoice: 'Remove the choice',
  priority: {
    becomes: 'Priority becomes',
    asBefore: 'as before',
    before: (value: string): string => `${value} before`,
    missing: 'The priority is computed when both effort and effect are chosen.'
  },
  changed: (before: string): string => `Changed from ${before}. Not saved.`,
  changedText: 'Changed. Not saved.',
  empty: { unitId: 'the whole municipality', responsible: 'nobody', theme: 'no theme', choice: 'no choice', day: 'no date', text: 'empty' },
  quoted: (text: string): string => `“${text}”`,
  problems: {
    titleMissing: 'Write what is to be done.',
    titleTooLong: (over: string): string => `The text is ${over} characters too long. Move a part of it to the description.`,
    responsibleMissing: 'Choose at least one role or person who is responsible.',
    areaMissing: 'Choose a theme, or a whole area.',
    startUnreal: 'There is no such date. Choose another, or empty the field.',
    dueUnreal: 'There is no such date. Choose another, or empty the field.',
    dueBeforeStart: (start: string): string => `The due date lies before the start, ${start}.`
  },
  reportNote: 'Status, percent done and need of support are changed by',
  reportLink: 'a new report',
  reportNoteEnd: ', so that the history is right.',
  newNote: 'The activity begins as not started. Status, percent done and need of support are then changed by reports.',
  save: 'Save',
  adding: 'Adding the activity …',
  add: 'Add',
  cancel: 'Cancel',
  unsaved: isNotSaved,
  nothingChanged: 'Nothing is changed yet',
  begun: 'Nothing is saved yet',
  toMend: (count: string): string => (count === '1' ? '1 field has to be mended' : `${count} fields have to be mended`),
  keys: 'Ctrl + Enter saves.',
  taken: (day: string): string => `You go on with what you wrote on ${day}. It is not saved yet.`,
  startOver: 'Start over',
  notKept: 'The browser keeps nothing on this computer. Do not close the page before you have saved.',
  leave: {
    question: (count: string): string => `${isNotSaved(count)}. What do you want to do?`,
    questionNew: 'The activity is not saved. What do you want to do?',
    stay: 'Go on writing',
    discard: 'Discard what is written'
  },
  copyTitle: (title: string): string => `Copy of ${title}`,
  copyNote: (title: string): string => `A copy of “${title}”. Dates, status and reports do not come along.`,
  conflict: {
    heading: 'Two have changed the same thing',
    who: (name: string, when: string): string => `${name} saved ${when}, while you were writing. Nothing has been written over.`,
    question: (field: string): string => `${field}: what is to hold?`,
    mine: 'Yours',
    theirs: (name: string): string => `From ${name}`,
    before: (value: string): string => `Before: ${value}`,
    rest: (fields: string): string => `What else you changed, ${fields}, is saved, too.`,
    choose: 'Choose one of the values.',
    save: 'Save the choice',
    saving: 'Saving …',
    keepTheirs: 'Keep what stands there and discard mine',
    again: 'It was changed again while you chose.'
  }
};
