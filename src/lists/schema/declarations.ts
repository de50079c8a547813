import { efforts, expectedEffects, longestTitle, meetingStates, statuses } from '../../domain';
import { clientKey, register } from './common';
import { choice, day, lookup, lookups, moment, note, number, people, structured, text, yesNo } from './column';
import { ListDeclaration, titleColumn } from './list';
import { agendaNote, goneThroughNote, snapshotNote } from './meetingNotes';

/** Settings of the plan by name: the version stamp, the plan's title, the edition, after how many days a row counts as quiet. */
export const settingsList = {
  key: 'settings',
  url: 'HandlingsplanSettings',
  title: { sv: 'Handlingsplan: inställningar', en: 'Action plan: settings' },
  description: { sv: 'Planens namn, ramverk och version. Ändras av uppsättningen.', en: 'The plan’s name, framework and version. Changed by the set-up.' },
  since: 1,
  versioning: true,
  rights: register,
  columns: {
    name: text(titleColumn, { sv: 'Namn', en: 'Name' }),
    clientKey,
    value: note('HPValue', { sv: 'Värde', en: 'Value' })
  }
} satisfies ListDeclaration;

/** Areas and themes of the framework's editions. */
export const themesList = {
  key: 'themes',
  url: 'HandlingsplanThemes',
  title: { sv: 'Handlingsplan: teman', en: 'Action plan: themes' },
  description: { sv: 'Ramverkets områden och teman.', en: 'Areas and themes of the framework.' },
  since: 1,
  versioning: true,
  rights: register,
  columns: {
    title: text(titleColumn, { sv: 'Namn', en: 'Name' }),
    clientKey,
    edition: text('HPEdition', { sv: 'Ramverk', en: 'Framework' }, { indexed: true }),
    kind: choice('HPKind', { sv: 'Sort', en: 'Kind' }, ['area', 'theme'] as const),
    key: text('HPKey', { sv: 'Beteckning', en: 'Key' }, { indexed: true }),
    areaKey: text('HPAreaKey', { sv: 'Område', en: 'Area' }),
    parentKey: text('HPParentKey', { sv: 'Del av tema', en: 'Part of theme' }),
    order: number('HPOrder', { sv: 'Ordning', en: 'Order' }),
    hidden: yesNo('HPHidden', { sv: 'Dold', en: 'Hidden' }, { since: 4 })
  }
} satisfies ListDeclaration;

/** Verksamheter. */
export const unitsList = {
  key: 'units',
  url: 'HandlingsplanUnits',
  title: { sv: 'Handlingsplan: verksamheter', en: 'Action plan: units' },
  description: { sv: 'Verksamheter med kort beteckning och namn.', en: 'Units with short code and name.' },
  since: 1,
  versioning: true,
  rights: register,
  columns: {
    code: text(titleColumn, { sv: 'Beteckning', en: 'Code' }),
    clientKey,
    name: text('HPName', { sv: 'Namn', en: 'Name' })
  }
} satisfies ListDeclaration;

/** Roles that answer for activities, with the people who hold them. */
export const rolesList = {
  key: 'roles',
  url: 'HandlingsplanRoles',
  title: { sv: 'Handlingsplan: roller', en: 'Action plan: roles' },
  description: { sv: 'MAS, MAR, VC, EC och vilka personer som har dem.', en: 'MAS, MAR, VC, EC and the people who hold them.' },
  since: 1,
  versioning: true,
  rights: register,
  columns: {
    code: text(titleColumn, { sv: 'Beteckning', en: 'Code' }),
    clientKey,
    name: text('HPName', { sv: 'Namn', en: 'Name' }),
    people: people('HPPeople', { sv: 'Personer', en: 'People' })
  }
} satisfies ListDeclaration;

/** Aktiviteter: the plan's rows. */
export const activitiesList = {
  key: 'activities',
  url: 'HandlingsplanActivities',
  title: { sv: 'Handlingsplan: aktiviteter', en: 'Action plan: activities' },
  description: { sv: 'Planens rader. Versioner sparas, sökkolumnerna indexeras.', en: 'The plan’s rows. Versions are kept, filtered columns are indexed.' },
  since: 1,
  versioning: true,
  rights: { planOwners: 'change', responsible: 'edit', lexMariaEditors: 'read', readers: 'read' },
  columns: {
    title: text(titleColumn, { sv: 'Aktivitet', en: 'Activity' }, { maxLength: longestTitle }),
    clientKey,
    description: note('HPDescription', { sv: 'Beskrivning', en: 'Description' }),
    unitId: lookup('HPUnit', { sv: 'Verksamhet', en: 'Unit' }, 'units', { indexed: true }),
    areaKey: text('HPAreaKey', { sv: 'Område', en: 'Area' }, { indexed: true }),
    themeKey: text('HPThemeKey', { sv: 'Tema', en: 'Theme' }, { indexed: true }),
    roleIds: lookups('HPRoles', { sv: 'Ansvarig', en: 'Responsible' }, 'roles'),
    people: people('HPPeople', { sv: 'Ansvariga personer', en: 'Responsible people' }),
    responsibleText: note('HPResponsibleText', { sv: 'Ansvarig enligt dokumentet', en: 'Responsible in the document' }),
    effort: choice('HPEffort', { sv: 'Resursåtgång', en: 'Effort' }, efforts),
    expectedEffect: choice('HPEffect', { sv: 'Effekt', en: 'Expected effect' }, expectedEffects),
    start: day('HPStart', { sv: 'Start', en: 'Start' }),
    due: day('HPDue', { sv: 'Frist', en: 'Due date' }, { indexed: true }),
    status: choice('HPStatus', { sv: 'Status', en: 'Status' }, statuses, { indexed: true, default: 'notStarted' }),
    percent: number('HPPercent', { sv: 'Procent klart', en: 'Percent done' }, { min: 0, max: 100, default: 0 }),
    needsHelp: yesNo('HPNeedsHelp', { sv: 'Behöver stöd', en: 'Needs help' }, { indexed: true }),
    lastReported: moment('HPLastReported', { sv: 'Senaste rapport', en: 'Last report' }),
    statedPriority: number('HPStatedPriority', { sv: 'Priovärde enligt dokumentet', en: 'Priority in the document' }),
    source: text('HPSource', { sv: 'Källa', en: 'Source' }),
    archivedAt: moment('HPArchivedAt', { sv: 'Arkiverad', en: 'Archived' }, { since: 3 }),
    assessment: text('HPAssessment', { sv: 'Bedömning', en: 'Assessment' }, { since: 4 })
  }
} satisfies ListDeclaration;

/** Möten: agenda before, the activity at hand during, record after. */
export const meetingsList = {
  key: 'meetings',
  url: 'HandlingsplanMeetings',
  title: { sv: 'Handlingsplan: möten', en: 'Action plan: meetings' },
  description: { sv: 'Uppföljningsmöten med dagordning och anteckningar.', en: 'Follow-up meetings with agenda and record.' },
  since: 2,
  versioning: true,
  rights: { planOwners: 'change', responsible: 'addAndEdit', lexMariaEditors: 'read', readers: 'read' },
  columns: {
    title: text(titleColumn, { sv: 'Möte', en: 'Meeting' }),
    clientKey,
    placeId: text('HPPlace', { sv: 'Plats i Teams', en: 'Place in Teams' }, { indexed: true, since: 2 }),
    state: choice('HPState', { sv: 'Läge', en: 'State' }, meetingStates, { indexed: true, default: 'planned', since: 2 }),
    startsAt: moment('HPStartsAt', { sv: 'Planerad start', en: 'Planned start' }, { indexed: true, since: 2 }),
    minutes: number('HPMinutes', { sv: 'Planerade minuter', en: 'Planned minutes' }, { min: 0, since: 2 }),
    startedAt: moment('HPStartedAt', { sv: 'Började', en: 'Began' }, { since: 2 }),
    endedAt: moment('HPEndedAt', { sv: 'Slutade', en: 'Ended' }, { indexed: true, since: 2 }),
    chairs: people('HPChairs', { sv: 'Leds av', en: 'Led by' }, { since: 2 }),
    agenda: structured('HPAgenda', { sv: 'Dagordning', en: 'Agenda' }, agendaNote, { since: 2 }),
    currentId: number('HPCurrent', { sv: 'Aktivitet som tas upp', en: 'Activity at hand' }, { since: 2 }),
    goneThrough: structured('HPGoneThrough', { sv: 'Genomgånget', en: 'Gone through' }, goneThroughNote, { since: 2 }),
    before: structured('HPBefore', { sv: 'Läget före mötet', en: 'The plan before' }, snapshotNote, { since: 2 }),
    after: structured('HPAfter', { sv: 'Läget efter mötet', en: 'The plan after' }, snapshotNote, { since: 2 }),
    other: note('HPOther', { sv: 'Övrigt', en: 'Other matters' }, { since: 2 })
  }
} satisfies ListDeclaration;

/** Rapporter: append-only reports on activities. */
export const updatesList = {
  key: 'updates',
  url: 'HandlingsplanUpdates',
  title: { sv: 'Handlingsplan: rapporter', en: 'Action plan: updates' },
  description: { sv: 'Uppföljning. Läggs till, ändras aldrig i efterhand.', en: 'Follow-up. Added, never changed afterwards.' },
  since: 1,
  versioning: true,
  rights: { planOwners: 'add', responsible: 'add', lexMariaEditors: 'read', readers: 'read' },
  columns: {
    title: text(titleColumn, { sv: 'Aktivitet', en: 'Activity' }),
    clientKey,
    activityId: lookup('HPActivity', { sv: 'Aktivitet', en: 'Activity' }, 'activities', { indexed: true }),
    at: moment('HPAt', { sv: 'Tidpunkt', en: 'Time' }, { indexed: true }),
    status: choice('HPStatus', { sv: 'Status', en: 'Status' }, statuses),
    percent: number('HPPercent', { sv: 'Procent klart', en: 'Percent done' }, { min: 0, max: 100 }),
    needsHelp: yesNo('HPNeedsHelp', { sv: 'Behöver stöd', en: 'Needs help' }),
    comment: note('HPComment', { sv: 'Kommentar', en: 'Comment' }),
    nextStep: note('HPNextStep', { sv: 'Nästa steg', en: 'Next step' }),
    observedEffect: note('HPObservedEffect', { sv: 'Iakttagen effekt', en: 'Observed effect' }),
    due: day('HPDue', { sv: 'Ny frist', en: 'New due date' }, { since: 2 }),
    meetingId: lookup('HPMeeting', { sv: 'Möte', en: 'Meeting' }, 'meetings', { indexed: true, since: 2 }),
    seenVersion: number('HPSeenVersion', { sv: 'Gäller aktivitetens version', en: 'Concerns the activity’s version' }, { since: 2 })
  }
} satisfies ListDeclaration;

/** Views of the plan with a name, for everyone. */
export const viewsList = {
  key: 'views',
  url: 'HandlingsplanViews',
  title: { sv: 'Handlingsplan: vyer', en: 'Action plan: views' },
  description: { sv: 'Namngivna vyer av planen, för alla.', en: 'Named views of the plan, for everyone.' },
  since: 3,
  versioning: true,
  rights: register,
  columns: {
    title: text(titleColumn, { sv: 'Namn', en: 'Name' }),
    clientKey,
    query: note('HPQuery', { sv: 'Urval', en: 'Selection' }, { since: 3 }),
    order: number('HPOrder', { sv: 'Ordning', en: 'Order' }, { since: 3 })
  }
} satisfies ListDeclaration;

/** The lists that a page may need before its first rows; see `all.ts` for every list, and `names.ts` for what those that come later are called. */
export const firstLists: readonly ListDeclaration[] = [settingsList, themesList, unitsList, rolesList, activitiesList, meetingsList, updatesList, viewsList];
