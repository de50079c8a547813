import { draftStates, learningStepKinds, longestExampleTitle, reviewDecisions, textParts, writtenParts } from '../../domain/learning';
import { choice, day, lookup, moment, note, number, structured, text } from './column';
import { clientKey } from './common';
import { answersNote, careKindsNote, commentsOnPartsNote, decidedNote, keptNote, repliesNote, themesNote } from './learningNotes';
import { ListDeclaration, titleColumn } from './list';
import { nameLater } from './names';

/** Editors and owners alone: what is written here has not been looked through by two people yet. */
const editorsOnly = { planOwners: 'none', responsible: 'none', readers: 'none' } as const;

/** The eight parts of an example, one column each. */
const parts = {
  event: note('HPEvent', { sv: 'Händelse', en: 'Event' }, { since: 5 }),
  consequence: note('HPConsequence', { sv: 'Konsekvens', en: 'Consequence' }, { since: 5 }),
  causes: note('HPCauses', { sv: 'Orsaker', en: 'Causes' }, { since: 5 }),
  measures: note('HPMeasures', { sv: 'Åtgärder', en: 'Measures' }, { since: 5 }),
  lessons: note('HPLessons', { sv: 'Lärdomar', en: 'Lessons' }, { since: 5 }),
  questions: note('HPQuestions', { sv: 'Frågor till APT', en: 'Questions for the workplace meeting' }, { since: 5 }),
  themes: structured('HPThemes', { sv: 'Teman', en: 'Themes' }, themesNote, { since: 5 }),
  careKinds: structured('HPCareKinds', { sv: 'Vårdform', en: 'Kind of care' }, careKindsNote, { since: 5 })
} satisfies Record<(typeof textParts)[number], unknown> & ListDeclaration['columns'];

const draftKey = text('HPDraftKey', { sv: 'Utkastets nyckel', en: 'Key of the draft' }, { indexed: true, maxLength: 100, since: 5 });
const round = number('HPRound', { sv: 'Granskningsomgång', en: 'Round of review' }, { min: 0, default: 0, since: 5 });

/** Lärandeutkast: each changed by its writer alone. No versions and no files: what was taken out of a text is gone. */
export const learningDraftsList = {
  key: 'learningDrafts',
  url: 'HandlingsplanLearningDrafts',
  title: { sv: 'Handlingsplan: lärandeutkast', en: 'Action plan: drafts of learning examples' },
  description: {
    sv: 'Lärandeexempel som skrivs. Läses bara av Lex Maria-redaktörer, ändras bara av den som skriver. Inga versioner sparas.',
    en: 'Learning examples being written. Read by Lex Maria editors alone, changed by their writers alone. No versions are kept.'
  },
  since: 5,
  versioning: false,
  attachments: false,
  ownRowsOnly: true,
  rights: { ...editorsOnly, lexMariaEditors: 'change' },
  columns: {
    title: text(titleColumn, { sv: 'Rubrik', en: 'Title' }, { maxLength: longestExampleTitle }),
    clientKey,
    ...parts,
    kept: structured('HPKept', { sv: 'Behålls med skäl', en: 'Kept with a reason' }, keptNote, { since: 5 }),
    replies: structured('HPReplies', { sv: 'Svar till granskaren', en: 'Replies to the reviewer' }, repliesNote, { since: 5 }),
    state: choice('HPState', { sv: 'Läge', en: 'State' }, draftStates, { indexed: true, default: 'writing', since: 5 }),
    round,
    sentAt: moment('HPSentAt', { sv: 'Skickat till granskning', en: 'Sent for review' }, { since: 5 }),
    decided: structured('HPDecided', { sv: 'Texten vid förra beslutet', en: 'Text at the last decision' }, decidedNote, { since: 6 })
  }
} satisfies ListDeclaration;

/** Granskningar: one decision a row, by whoever SharePoint says has added it. Nobody changes or removes one. */
export const learningReviewsList = {
  key: 'learningReviews',
  url: 'HandlingsplanLearningReviews',
  title: { sv: 'Handlingsplan: granskningar av lärandeexempel', en: 'Action plan: reviews of learning examples' },
  description: {
    sv: 'Beslut om lärandeutkast, bundna till den granskade texten. Läggs till, ändras aldrig.', en: 'Decisions on drafts, bound to the text reviewed. Added, never changed.'
  },
  since: 5,
  versioning: false,
  attachments: false,
  rights: { ...editorsOnly, lexMariaEditors: 'add' },
  columns: {
    title: text(titleColumn, { sv: 'Granskning', en: 'Review' }),
    clientKey,
    draftKey,
    round,
    textHash: text('HPTextHash', { sv: 'Den granskade textens sigill', en: 'Seal of the text reviewed' }, { maxLength: 64, since: 5 }),
    decision: choice('HPDecision', { sv: 'Beslut', en: 'Decision' }, reviewDecisions, { since: 5 }),
    comment: note('HPComment', { sv: 'Kommentar', en: 'Comment' }, { since: 5 }),
    partComments: structured('HPPartComments', { sv: 'Kommentarer till delar', en: 'Comments on parts' }, commentsOnPartsNote, { since: 5 }),
    answers: structured('HPAnswers', { sv: 'Svar på skäl', en: 'Answers to reasons' }, answersNote, { since: 5 })
  }
} satisfies ListDeclaration;

/** Whether a row only holds its place, without a word of the example, or is there to be read. */
export const exampleStates = ['preparing', 'published'] as const;

/** Lärandeexempel: copies without the draft's history. Only what is `published` is shown. */
export const learningExamplesList = {
  key: 'learningExamples',
  url: 'HandlingsplanLearningExamples',
  title: { sv: 'Handlingsplan: lärandeexempel', en: 'Action plan: learning examples' },
  description: { sv: 'Publicerade lärandeexempel, för alla medarbetare.', en: 'Published learning examples, for all staff.' },
  since: 5,
  versioning: false,
  attachments: false,
  rights: { planOwners: 'read', responsible: 'read', lexMariaEditors: 'change', readers: 'read' },
  columns: {
    title: text(titleColumn, { sv: 'Rubrik', en: 'Title' }, { maxLength: longestExampleTitle }),
    clientKey,
    ...parts,
    state: choice('HPState', { sv: 'Läge', en: 'State' }, exampleStates, { indexed: true, default: 'preparing', since: 5 }),
    publishedAt: moment('HPPublishedAt', { sv: 'Publicerad', en: 'Published' }, { indexed: true, since: 5 }),
    pageId: number('HPPageId', { sv: 'Sidans nummer', en: 'Number of the page' }, { since: 5 }),
    pagePath: text('HPPagePath', { sv: 'Sidans adress', en: 'Address of the page' }, { since: 5 }),
    textHash: text('HPTextHash', { sv: 'Den godkända textens sigill', en: 'Seal of the approved text' }, { maxLength: 64, since: 5 })
  }
} satisfies ListDeclaration;

/** A unit's mark, or what somebody else on the unit adds to it. */
export const discussionKinds = ['mark', 'comment'] as const;

/** Genomgångar: all staff add, and change their own. */
export const learningDiscussionsList = {
  key: 'learningDiscussions',
  url: 'HandlingsplanLearningDiscussions',
  title: { sv: 'Handlingsplan: genomgångar av lärandeexempel', en: 'Action plan: discussions of learning examples' },
  description: { sv: 'Vilka enheter som har gått igenom vilka exempel på APT.', en: 'Which units have gone through which examples.' },
  since: 5,
  versioning: false,
  attachments: false,
  ownRowsOnly: true,
  rights: { planOwners: 'change', responsible: 'change', lexMariaEditors: 'change', readers: 'change' },
  columns: {
    title: text(titleColumn, { sv: 'Genomgång', en: 'Discussion' }),
    clientKey,
    kind: choice('HPKind', { sv: 'Sort', en: 'Kind' }, discussionKinds, { default: 'mark', since: 5 }),
    exampleKey: text('HPExampleKey', { sv: 'Exemplets nyckel', en: 'Key of the example' }, { indexed: true, maxLength: 100, since: 5 }),
    unitId: lookup('HPUnit', { sv: 'Verksamhet', en: 'Unit' }, 'units', { indexed: true, since: 5 }),
    on: day('HPOn', { sv: 'APT den', en: 'Day of the meeting' }, { since: 5 }),
    comment: note('HPComment', { sv: 'Kommentar', en: 'Comment' }, { since: 5 })
  }
} satisfies ListDeclaration;

/** Lärandelogg: steps and reasons, never text. Nobody changes or removes a line. */
export const learningLogList = {
  key: 'learningLog',
  url: 'HandlingsplanLearningLog',
  title: { sv: 'Handlingsplan: lärandelogg', en: 'Action plan: log of learning examples' },
  description: {
    sv: 'Steg och skäl för lärandeexempel, aldrig deras text. Läggs till, ändras aldrig.', en: 'Steps and reasons of learning examples, never their text. Added, never changed.'
  },
  since: 5,
  versioning: false,
  attachments: false,
  rights: { ...editorsOnly, lexMariaEditors: 'add' },
  columns: {
    title: text(titleColumn, { sv: 'Steg', en: 'Step' }),
    clientKey,
    draftKey,
    kind: choice('HPKind', { sv: 'Sort', en: 'Kind' }, learningStepKinds, { since: 5 }),
    round,
    reason: note('HPReason', { sv: 'Skäl', en: 'Reason' }, { since: 5 }),
    part: choice('HPPart', { sv: 'Del', en: 'Part' }, writtenParts, { since: 5 }),
    findKind: text('HPFindKind', { sv: 'Sorts fynd', en: 'Kind of find' }, { maxLength: 50, since: 5 })
  }
} satisfies ListDeclaration;

nameLater([learningDraftsList, learningReviewsList, learningExamplesList, learningDiscussionsList, learningLogList]);
