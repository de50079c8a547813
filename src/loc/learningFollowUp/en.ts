import type { sv } from './sv';

export const en: typeof sv = {
  heading: 'Follow-up of learning examples',
  none: 'No examples are published yet, so there is nothing to follow up.',
  figures: {
    examples: (count: number): string => (count === 1 ? '1 published example' : `${count} published examples`),
    goneThrough: (done: number, of: number): string => `${done} of ${of} possible discussions are done`,
    without: (count: number): string => (count === 0 ? 'Every example has led to something in the plan' : `${count} ${count === 1 ? 'example has' : 'examples have'} not led to any new activity on their themes`)
  },
  takeOut: {
    excel: 'Download as Excel',
    csv: 'Download as csv',
    making: 'Making the file …',
    made: 'The file is made. It lies among your downloads.',
    failed: 'The file could not be made. Check the network and try again.'
  },
  examples: 'Example by example',
  published: (day: string): string => `Published ${day}`,
  goneThrough: (count: number, of: number): string => `Gone through by ${count} of ${of} units`,
  show: 'Which units',
  done: (unit: string, day: string, name: string): string => `${unit}, ${day}, noted by ${name}`,
  notYet: 'Not yet',
  everyone: 'All units have gone through the example.',
  nobody: 'No unit has gone through the example yet.',
  activities: 'What the lesson has led to',
  fromIt: 'Activities made from the lesson',
  since: 'Other new activities on the same themes since then',
  nothing: 'No new activity on the example’s themes since it was published.',
  reading: 'Loading the plan’s activities …',
  newActivity: 'New activity from the lesson',
  newActivityNote: (title: string): string => `The activity names the learning example “${title}” as its source.`,
  added: (title: string): string => `“${title}” is now in the plan.`,
  units: 'Unit by unit',
  unitTable: { unit: 'Unit', done: 'Gone through', left: 'Left', last: 'Latest' },
  never: 'never',
  withdrawn: 'Withdrawn examples',
  withdrawnHint: (marks: number, examples: number): string =>
    `${marks === 1 ? '1 mark is' : `${marks} marks are`} about ${examples === 1 ? 'one example that is' : `${examples} examples that are`} no longer published. They are kept and not counted here.`
};
