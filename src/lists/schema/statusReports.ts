import { choice, day, lookup, moment, note, number, structured, text } from './column';
import { clientKey, register } from './common';
import { ListDeclaration, titleColumn } from './list';
import { nameLater } from './names';
import { commentsNote, figuresNote } from './reportNotes';

/** Utkast till statusrapporter: nobody but the plan owners reads them.  */
export const statusReportDraftsList = {
  key: 'statusReportDrafts',
  url: 'HandlingsplanReportDrafts',
  title: { sv: 'Handlingsplan: utkast till statusrapporter', en: 'Action plan: status report drafts' },
  description: { sv: 'Statusrapporter som skrivs. Läses bara av planägare.', en: 'Status reports being written. Read by plan owners alone.' },
  since: 3,
  versioning: true,
  rights: { planOwners: 'change', responsible: 'none', lexMariaEditors: 'none', readers: 'none' },
  columns: {
    title: text(titleColumn, { sv: 'Rubrik', en: 'Title' }),
    clientKey,
    comments: structured('HPComments', { sv: 'Kommentarer', en: 'Comments' }, commentsNote, { since: 3 }),
    from: day('HPFrom', { sv: 'Jämförs med', en: 'Compared with' }, { since: 3 })
  }
} satisfies ListDeclaration;

/** Whether a report's parts are still being written, or all is there and checked. */
export const reportStates = ['writing', 'published'] as const;

/** Statusrapporter: frozen copies of how the plan stood. Only what is `published` is shown. */
export const statusReportsList = {
  key: 'statusReports',
  url: 'HandlingsplanStatusReports',
  title: { sv: 'Handlingsplan: statusrapporter', en: 'Action plan: status reports' },
  description: { sv: 'Publicerade statusrapporter. Ändras aldrig i efterhand.', en: 'Published status reports. Never changed afterwards.' },
  since: 3,
  versioning: true,
  rights: register,
  columns: {
    title: text(titleColumn, { sv: 'Rubrik', en: 'Title' }),
    clientKey,
    state: choice('HPState', { sv: 'Läge', en: 'State' }, reportStates, { indexed: true, default: 'writing', since: 3 }),
    comments: structured('HPComments', { sv: 'Kommentarer', en: 'Comments' }, commentsNote, { since: 3 }),
    from: day('HPFrom', { sv: 'Jämförs med', en: 'Compared with' }, { since: 3 }),
    figures: structured('HPFigures', { sv: 'Siffror', en: 'Figures' }, figuresNote, { since: 3 }),
    rowCount: number('HPRowCount', { sv: 'Antal rader', en: 'Number of rows' }, { min: 0, since: 3 }),
    checksum: text('HPChecksum', { sv: 'Kontrollsumma', en: 'Checksum' }, { since: 3 }),
    publishedAt: moment('HPPublishedAt', { sv: 'Publicerad', en: 'Published' }, { indexed: true, since: 3 })
  }
} satisfies ListDeclaration;

/** The rows of a report, some in each part: a cell holds at most 63,999 characters. */
export const statusReportPartsList = {
  key: 'statusReportParts',
  url: 'HandlingsplanReportParts',
  title: { sv: 'Handlingsplan: statusrapporters delar', en: 'Action plan: parts of status reports' },
  description: { sv: 'Statusrapporternas rader. Ändras aldrig i efterhand.', en: 'The rows of status reports. Never changed afterwards.' },
  since: 3,
  versioning: true,
  rights: register,
  columns: {
    title: text(titleColumn, { sv: 'Rapport', en: 'Report' }),
    clientKey,
    reportId: lookup('HPReport', { sv: 'Statusrapport', en: 'Status report' }, 'statusReports', { indexed: true, since: 3 }),
    number: number('HPNumber', { sv: 'Del', en: 'Part' }, { min: 1, since: 3 }),
    content: note('HPContent', { sv: 'Innehåll', en: 'Content' }, { since: 3 })
  }
} satisfies ListDeclaration;

nameLater([statusReportDraftsList, statusReportsList, statusReportPartsList]);
