import { Discussion, cleanText, discussionKey, longestLearningComment } from '../../../domain/learning';
import { asETag } from '../../etag';
import { PlanFailure } from '../../failure';
import { DiscussionOutcome, FindIdentities, NewDiscussion } from '../../learning';
import { RowOf, UnreadableRow } from '../../schema';
import { MergeRules } from '../../merge';
import { learningDiscussionsList } from '../../schema/learning';
import { addRow } from '../addRows';
import { changeRow } from '../changeRow';
import { Connection } from '../connect';
import { removeRow } from '../removeRow';
import { quoted } from '../rows';
import { readAuthored } from './authored';
import { refuse } from './refusing';
import { DiscussionRow, toDiscussions } from './rows';
import { readUser } from './user';

const list = learningDiscussionsList;
/** What one said of one meeting belongs together. */
const rules: MergeRules<RowOf<typeof list>> = { together: [['on', 'comment']] };

/** Every mark, with what was added to it. */
export async function readDiscussions(connection: Connection): Promise<{ discussions: Discussion[]; unreadable: UnreadableRow[] }> {
  const { rows, unreadable } = await readAuthored(connection, list);
  return { discussions: toDiscussions(rows), unreadable };
}

async function readOne(connection: Connection, exampleKey: string, unitId: number): Promise<Discussion> {
  const { rows } = await readAuthored(connection, list, `HPExampleKey eq ${quoted(exampleKey)}`);
  const found = toDiscussions(rows).find(discussion => discussion.unitId === unitId);
  if (!found) throw new PlanFailure('notFound', { subject: list.key });
  return found;
}

function cleaned(findIdentities: FindIdentities, comment: string): string {
  const clean = cleanText(comment);
  refuse(findIdentities, [{ text: clean, longest: longestLearningComment, subject: `${list.key}.comment` }]);
  return clean;
}

/** Adds a unit's mark. Who comes second meets the first. */
export async function mark(connection: Connection, findIdentities: FindIdentities, given: NewDiscussion): Promise<DiscussionOutcome> {
  const { exampleKey, unitId, on } = given;
  const comment = cleaned(findIdentities, given.comment);
  const { result, differs } = await addRow(connection, list, { title: exampleKey, clientKey: discussionKey(exampleKey, unitId), kind: 'mark', exampleKey, unitId, on, comment });
  const stored = await readOne(connection, exampleKey, unitId);
  if (result === 'added') return { result: 'saved', discussion: stored };
  const own = differs.length === 0 && stored.by.id === (await readUser(connection)).id;
  return own ? { result: 'saved', discussion: stored } : { result: 'taken', theirs: stored };
}

/** Changes one's own mark; SharePoint refuses it to others. */
export async function changeMark(
  connection: Connection, findIdentities: FindIdentities, seen: Discussion, given: Pick<NewDiscussion, 'on' | 'comment'>
): Promise<DiscussionOutcome> {
  const comment = cleaned(findIdentities, given.comment);
  const { id, etag, clientKey, exampleKey, unitId, on, at } = seen;
  const row: DiscussionRow = { id, etag: asETag(etag), created: at, title: exampleKey, clientKey, kind: 'mark', exampleKey, unitId, on, comment: seen.comment };
  const outcome = await changeRow(connection, list, { seen: row, changes: { on: given.on, comment }, rules });
  const stored = await readOne(connection, exampleKey, unitId);
  return outcome.result === 'saved' ? { result: 'saved', discussion: stored } : { result: 'taken', theirs: stored };
}

export async function removeMark(connection: Connection, seen: Discussion): Promise<void> {
  await removeRow(connection, list, seen);
}

/** Adds what somebody else on the unit has to say, as a row of their own. Fails with 'notFound' when the mark is there no longer. */
export async function addComment(connection: Connection, findIdentities: FindIdentities, to: Discussion, key: string, text: string): Promise<Discussion> {
  const { exampleKey, unitId, on } = to;
  const comment = cleaned(findIdentities, text);
  await readOne(connection, exampleKey, unitId);
  await addRow(connection, list, { title: exampleKey, clientKey: `${discussionKey(exampleKey, unitId)}/${key}`, kind: 'comment', exampleKey, unitId, on, comment });
  return readOne(connection, exampleKey, unitId);
}
