import { DecidedText, Draft, ExampleText, cleanExample, longestExampleTitle, longestLearningComment, longestLearningReason, longestPart, withoutTakenOut, writtenParts } from '../../../domain/learning';
import { versionOf } from '../../etag';
import { PlanFailure } from '../../failure';
import { DraftFields, DraftValues, Drafts, FindIdentities, LearningDraftOutcome } from '../../learning';
import { sameValue } from '../../merge';
import { RowOf } from '../../schema';
import { learningDraftsList } from '../../schema/learning';
import { addRow } from '../addRows';
import { changeRow } from '../changeRow';
import { Connection } from '../connect';
import { demandOwnRights } from '../ownRights';
import { removeRow } from '../removeRow';
import { authoredUnderKey, readAuthored } from './authored';
import { noteStep, stepKey } from './log';
import { Outgoing, refuse } from './refusing';
import { cellsOf, draftRow, toDraft } from './rows';
import { readUser } from './user';

const list = learningDraftsList;
type Cells = Partial<RowOf<typeof list>>;

/** Every text that a draft's row would hold. */
export function textsOf({ content, kept, replies }: DraftValues): Outgoing[] {
  const subject = (part: string): string => `${list.key}.${part}`;
  return [
    ...writtenParts.map(part => ({ text: content[part], longest: part === 'title' ? longestExampleTitle : longestPart, subject: subject(part) })),
    ...[...content.themes, ...content.careKinds].map(text => ({ text, longest: longestExampleTitle, subject: subject('themes') })),
    ...kept.flatMap(({ text, reason }) => [text, reason]).map(text => ({ text, longest: longestLearningReason, subject: subject('kept') })),
    ...replies.map(({ text }) => ({ text, longest: longestLearningComment, subject: subject('replies') }))
  ];
}

/** The values as they are stored. Fails with PlanFailure when one of them may not be sent. */
function cleaned(findIdentities: FindIdentities, given: DraftValues): DraftValues {
  const values = { ...given, content: cleanExample(given.content) };
  refuse(findIdentities, [...textsOf(given), ...textsOf(values)]);
  return values;
}

/** All drafts, the latest saved first. */
export async function readDrafts(connection: Connection): Promise<Drafts> {
  const [{ rows, unreadable }, user] = await Promise.all([readAuthored(connection, list), readUser(connection)]);
  return { drafts: rows.map(toDraft).sort((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt) || other.id - one.id), unreadable, user };
}

/** A draft as it stands. Fails with PlanFailure 'notFound' when it is gone. */
export async function readDraft(connection: Connection, clientKey: string): Promise<Draft> {
  const found = await authoredUnderKey(connection, list, clientKey);
  if (!found) throw new PlanFailure('notFound', { subject: list.key });
  return toDraft(found);
}

export async function startDraft(connection: Connection, findIdentities: FindIdentities, clientKey: string, given: DraftValues): Promise<LearningDraftOutcome> {
  const values = cleaned(findIdentities, given);
  await demandOwnRights(connection, list);
  const { result } = await addRow(connection, list, { ...cellsOf(values), clientKey, state: 'writing', round: 0 });
  await noteStep(connection, { clientKey: stepKey({ clientKey, round: 0 }, 'started'), draftKey: clientKey, kind: 'started', round: 0 });
  const draft = await readDraft(connection, clientKey);
  return result === 'added' ? { result: 'saved', draft } : saveDraft(connection, findIdentities, draft, values);
}

export async function saveDraft(connection: Connection, findIdentities: FindIdentities, seen: Draft, given: DraftValues): Promise<LearningDraftOutcome> {
  const values = cleaned(findIdentities, given);
  if (seen.state === 'sent') throw new PlanFailure('invalid', { subject: `${list.key}.sent` });
  const decided = seen.decided && withoutTakenOut(seen.decided, values.content);
  const outcome = await change(connection, seen, { ...cellsOf(values), ...(decided ? { decided } : {}) });
  // Both windows took something out of what is remembered, and meet in nothing else.
  if (outcome.result === 'conflict' && outcome.fields.length === 0) return saveDraft(connection, findIdentities, outcome.theirs, over(outcome.theirs, seen, values));
  // Sent from another window meanwhile: what was typed since is no part of what is reviewed, and says so.
  if (outcome.result === 'saved' && outcome.draft.state === 'sent') throw new PlanFailure('invalid', { subject: `${list.key}.sent` });
  return outcome;
}

/** What a window has changed, over what another has stored meanwhile. */
function over(theirs: Draft, base: Draft, mine: DraftValues): DraftValues {
  const latest = <T>(of: (values: DraftValues) => T): T => of(sameValue(of(mine), of(base)) ? theirs : mine);
  const content = Object.fromEntries((Object.keys(mine.content) as (keyof ExampleText)[]).map(part => [part, latest(values => values.content[part])])) as unknown as ExampleText;
  return { content, kept: latest(({ kept }) => kept), replies: latest(({ replies }) => replies) };
}

async function change(connection: Connection, seen: Draft, cells: Cells): Promise<LearningDraftOutcome> {
  const outcome = await changeRow(connection, list, { seen: draftRow(seen), changes: cells });
  if (outcome.result === 'conflict') {
    const { by, at, clashes, theirs } = outcome;
    const fields = clashes.map(clash => ({ ...clash, by, at })) as unknown as Extract<LearningDraftOutcome, { result: 'conflict' }>['fields'];
    return { result: 'conflict', fields: fields.filter(({ field }) => isDraftField(field)), theirs: toDraft({ row: theirs, author: seen.by, editor: by, modified: at }) };
  }
  const modified = new Date(connection.sender.now()).toISOString();
  return { result: 'saved', draft: toDraft({ row: outcome.row, author: seen.by, editor: seen.by, modified }) };
}

function isDraftField(field: string): field is keyof DraftFields {
  return !['state', 'round', 'sentAt', 'clientKey', 'decided'].includes(field);
}

/** Sends what is stored: the identity check looks at it once more first. */
export async function sendDraft(connection: Connection, findIdentities: FindIdentities, seen: Draft): Promise<LearningDraftOutcome> {
  const stored = await readDraft(connection, seen.clientKey);
  const round = seen.round + 1;
  if (stored.state !== 'sent' || stored.round !== round) {
    if (versionOf(stored.etag) !== versionOf(seen.etag)) throw new PlanFailure('conflict', { subject: list.key });
    refuse(findIdentities, textsOf(stored));
    const outcome = await change(connection, stored, { state: 'sent', round, sentAt: new Date(connection.sender.now()).toISOString() });
    if (outcome.result === 'conflict') return outcome;
  }
  await noteStep(connection, { clientKey: stepKey({ clientKey: seen.clientKey, round }, 'sent'), draftKey: seen.clientKey, kind: 'sent', round });
  return { result: 'saved', draft: await readDraft(connection, seen.clientKey) };
}

export async function takeBackDraft(connection: Connection, findIdentities: FindIdentities, seen: Draft, decided?: DecidedText): Promise<LearningDraftOutcome> {
  if (decided) refuse(findIdentities, writtenParts.map(part => ({ text: decided.content[part], longest: 2 * longestPart, subject: `${list.key}.decided` })));
  const outcome = await change(connection, seen, { state: 'writing', ...(decided ? { decided } : {}) });
  if (outcome.result === 'conflict') return outcome;
  await noteStep(connection, { clientKey: stepKey(seen, 'takenBack'), draftKey: seen.clientKey, kind: 'takenBack', round: seen.round });
  return { result: 'saved', draft: await readDraft(connection, seen.clientKey) };
}

export async function forgetDecided(connection: Connection, seen: Draft): Promise<void> {
  const outcome = await change(connection, seen, { decided: undefined });
  if (outcome.result === 'conflict') throw new PlanFailure('conflict', { subject: list.key });
}

export async function removeDraft(connection: Connection, seen: Draft): Promise<void> {
  await removeRow(connection, list, seen);
  await noteStep(connection, { clientKey: stepKey(seen, 'discarded'), draftKey: seen.clientKey, kind: 'discarded', round: seen.round });
}
