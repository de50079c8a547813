import type { ExportWords } from './index';

const activities = (count: string): string => (count === '1' ? '1 activity' : `${count} activities`);

export const en: ExportWords = {
  position: 'Export',
  title: 'Export the plan',
  lead: 'The file is made here in the browser. Nothing is sent anywhere. The documents are in Swedish.',
  what: 'What',
  wholePlan: count => `The whole plan, ${activities(count)}`,
  filtered: count => `What the filter shows, ${activities(count)}`,
  archived: count => `Include archived ones, ${activities(count)}`,
  form: 'Form',
  forms: {
    word: { name: 'Word', use: 'A document for the board or the meeting: headings, and a table for each area.' },
    excel: { name: 'Excel', use: 'A table with the columns of the activity plan, to go on working in.' },
    excelAll: { name: 'Excel, all details', use: 'The same table, and dates, status, percentage, need of help and the latest report.' },
    csv: { name: 'csv', use: 'All details as plain text with semicolons, for other programs.' }
  },
  round: {
    legend: 'Assessment',
    label: 'Round in the document',
    none: 'Without an assessment',
    closed: (round, day) => `${round}, closed ${day}`,
    open: round => `${round}, going on`,
    hint: 'The document gets chapter 2, the assessment area by area, and 3.2, the result of the prioritisation.',
    notRead: 'The rounds could not be fetched. The document is made without an assessment.'
  },
  large: {
    heading: most => `Word with more than ${most} activities takes long.`,
    what: 'The page stands still while the file is made, and the browser needs much memory. Excel is faster. You can also take out one unit at a time with the filter.',
    choose: 'Choose Excel instead'
  },
  importAgain: 'The file can be imported again, into another plan too.',
  fileName: name => `The file is called ${name}`,
  save: 'Download the file',
  saving: percent => `Making the file, ${percent}`,
  standsStill: 'The file is being written now. The page stands still until it is done.',
  stop: 'Stop',
  stopped: 'Stopped. No file was made.',
  done: count => `The file is made, with ${activities(count)}. It is among your downloads.`,
  shortened: count => `${count} texts were longer than a cell in Excel may be. They end with “…”.`,
  notYet: 'The plan is being read. It can be exported when it is read to its end.',
  nothing: 'The filter shows no activities. Choose the whole plan, or change the filter.',
  failed: {
    offline: 'What makes the file could not be fetched.',
    offlineHint: 'Check the network and try again.',
    unexpected: 'The file could not be made.',
    unexpectedHint: 'The plan is untouched. Try again, choose another form, or contact the IT unit.',
    details: error => `Technical detail for the IT unit: ${error}`
  },
  retry: 'Try again',
  print: {
    when: day => `The plan as of ${day}.`,
    all: count => `The whole plan, ${activities(count)}.`,
    some: (shown, total) => `${shown} of ${activities(total)}.`,
    selection: filter => `Selection: ${filter}`,
    group: (title, count) => `${title}, ${activities(count)}`
  }
};
