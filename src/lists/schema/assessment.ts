import { efforts, expectedEffects } from '../../domain';
import { answers, choices, roundStates } from '../../domain/assessment';
import { choice, day, lookup, moment, note, structured, text } from './column';
import { clientKey, register } from './common';
import { proposedNote, roundLogNote } from './assessmentNotes';
import { ListDeclaration, titleColumn } from './list';
import { nameLater } from './names';

/** A key that names its round's, which has up to 100 characters, and a theme or area. */
const rowKey = text(clientKey.name, clientKey.label, { unique: true, indexed: true, maxLength: 160 });

/** Bedömningsomgångar. What is frozen stands in several cells of the row, so that one write closes the round: a cell has room for 63,999 characters. */
export const roundsList = {
  key: 'rounds',
  url: 'HandlingsplanRounds',
  title: { sv: 'Handlingsplan: bedömningsomgångar', en: 'Action plan: assessment rounds' },
  description: { sv: 'Omgångar av bedömningen. En stängd omgång är fryst.', en: 'Rounds of the assessment. A closed round is frozen.' },
  since: 4,
  versioning: true,
  rights: register,
  columns: {
    title: text(titleColumn, { sv: 'Omgång', en: 'Round' }),
    clientKey,
    scope: text('HPScope', { sv: 'Omfattning', en: 'Scope' }, { since: 4 }),
    unitId: lookup('HPUnit', { sv: 'Verksamhet', en: 'Unit' }, 'units', { since: 4 }),
    edition: text('HPEdition', { sv: 'Ramverk', en: 'Framework' }, { since: 4 }),
    startedOn: day('HPStart', { sv: 'Start', en: 'Start' }, { since: 4 }),
    state: choice('HPState', { sv: 'Läge', en: 'State' }, roundStates, { indexed: true, default: 'open', since: 4 }),
    closedAt: moment('HPClosedAt', { sv: 'Stängd', en: 'Closed' }, { since: 4 }),
    closedBy: text('HPClosedBy', { sv: 'Stängd av', en: 'Closed by' }, { since: 4 }),
    log: structured('HPLog', { sv: 'Logg', en: 'Log' }, roundLogNote, { since: 4 }),
    frozen1: note('HPFrozenA', { sv: 'Fryst, del 1', en: 'Frozen, part 1' }, { since: 4 }),
    frozen2: note('HPFrozenB', { sv: 'Fryst, del 2', en: 'Frozen, part 2' }, { since: 4 }),
    frozen3: note('HPFrozenC', { sv: 'Fryst, del 3', en: 'Frozen, part 3' }, { since: 4 }),
    frozen4: note('HPFrozenD', { sv: 'Fryst, del 4', en: 'Frozen, part 4' }, { since: 4 })
  }
} satisfies ListDeclaration;

/** Bedömningar: one row per theme and round, so that answers to different questions are changes of different columns. */
export const assessmentsList = {
  key: 'assessments',
  url: 'HandlingsplanAssessments',
  title: { sv: 'Handlingsplan: bedömningar', en: 'Action plan: assessments' },
  description: { sv: 'Svar på frågorna A, B och C, en rad per tema och omgång.', en: 'Answers to the questions A, B and C, one row per theme and round.' },
  since: 4,
  versioning: true,
  rights: register,
  columns: {
    title: text(titleColumn, { sv: 'Tema', en: 'Theme' }),
    clientKey: rowKey,
    roundId: lookup('HPRound', { sv: 'Omgång', en: 'Round' }, 'rounds', { indexed: true, since: 4 }),
    themeKey: text('HPThemeKey', { sv: 'Tema, beteckning', en: 'Theme key' }, { since: 4 }),
    a: choice('HPAnswerA', { sv: 'A. Tillräcklig kunskap?', en: 'A. Enough knowledge?' }, answers, { since: 4 }),
    b: choice('HPAnswerB', { sv: 'B. Tillräckligt stöd?', en: 'B. Enough support?' }, answers, { since: 4 }),
    c: choice('HPAnswerC', { sv: 'C. Används kunskap och stöd?', en: 'C. Are knowledge and support used?' }, answers, { since: 4 }),
    givenA: text('HPGivenA', { sv: 'A gavs', en: 'A given' }, { since: 4 }),
    givenB: text('HPGivenB', { sv: 'B gavs', en: 'B given' }, { since: 4 }),
    givenC: text('HPGivenC', { sv: 'C gavs', en: 'C given' }, { since: 4 }),
    rivalsA: note('HPRivalsA', { sv: 'A, olika svar', en: 'A, other answers' }, { since: 4 }),
    rivalsB: note('HPRivalsB', { sv: 'B, olika svar', en: 'B, other answers' }, { since: 4 }),
    rivalsC: note('HPRivalsC', { sv: 'C, olika svar', en: 'C, other answers' }, { since: 4 }),
    proposed: structured('HPProposed', { sv: 'Förslag från förra omgången', en: 'Proposals from the last round' }, proposedNote, { since: 4 }),
    note: note('HPNote', { sv: 'Anteckning', en: 'Note' }, { since: 4 })
  }
} satisfies ListDeclaration;

/** Kommentarer till områden, one row per area and round. */
export const areaCommentsList = {
  key: 'areaComments',
  url: 'HandlingsplanAreaComments',
  title: { sv: 'Handlingsplan: områdeskommentarer', en: 'Action plan: area comments' },
  description: { sv: 'Gruppens kommentar till varje område, per omgång.', en: 'The group’s comment on each area, per round.' },
  since: 4,
  versioning: true,
  rights: register,
  columns: {
    title: text(titleColumn, { sv: 'Område', en: 'Area' }),
    clientKey: rowKey,
    roundId: lookup('HPRound', { sv: 'Omgång', en: 'Round' }, 'rounds', { indexed: true, since: 4 }),
    areaKey: text('HPAreaKey', { sv: 'Område, beteckning', en: 'Area key' }, { since: 4 }),
    text: note('HPComment', { sv: 'Kommentar', en: 'Comment' }, { since: 4 })
  }
} satisfies ListDeclaration;

/** Beslut om teman, one row per theme and round. */
export const decisionsList = {
  key: 'decisions',
  url: 'HandlingsplanDecisions',
  title: { sv: 'Handlingsplan: beslut', en: 'Action plan: decisions' },
  description: { sv: 'Vad som prioriteras, med skäl, resursåtgång och effekt.', en: 'What is prioritised, with reason, effort and effect.' },
  since: 4,
  versioning: true,
  rights: register,
  columns: {
    title: text(titleColumn, { sv: 'Tema', en: 'Theme' }),
    clientKey: rowKey,
    roundId: lookup('HPRound', { sv: 'Omgång', en: 'Round' }, 'rounds', { indexed: true, since: 4 }),
    themeKey: text('HPThemeKey', { sv: 'Tema, beteckning', en: 'Theme key' }, { since: 4 }),
    choice: choice('HPDecision', { sv: 'Beslut', en: 'Decision' }, choices, { since: 4 }),
    reason: note('HPReason', { sv: 'Skäl', en: 'Reason' }, { since: 4 }),
    effort: choice('HPEffort', { sv: 'Resursåtgång', en: 'Effort' }, efforts, { since: 4 }),
    expectedEffect: choice('HPEffect', { sv: 'Effekt', en: 'Expected effect' }, expectedEffects, { since: 4 })
  }
} satisfies ListDeclaration;

nameLater([roundsList, assessmentsList, areaCommentsList, decisionsList]);
