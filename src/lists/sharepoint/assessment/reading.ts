import { AreaComment, FrozenRound, Round, completeContent, parseFrozenRound, sortedRounds } from '../../../domain/assessment';
import { RoundReading, Rounds } from '../../assessments';
import { PlanFailure } from '../../failure';
import { ListDeclaration, UnreadableRow, decodeAll, expandOf, selectOf } from '../../schema';
import { areaCommentsList, assessmentsList, decisionsList, roundsList } from '../../schema/assessment';
import { Reading, readTogether, valueOf } from '../batch';
import { Connection, listOf } from '../connect';
import { askEditions, editionIn, readEditions } from '../editions';
import { toFailure } from '../failures';
import { PermissionMask, allows } from '../permissions';
import { pageSize } from '../pageSize';
import { Stored, readRow } from '../rows';
import { currentToken } from '../siteLog';
import { RoundRow, roundHeads, toAssessment, toComment, toDecision, toRound } from './rows';

/** All rounds, without what they are frozen as. A site that has no list for them yet has none. */
export async function readRounds(connection: Connection): Promise<Rounds> {
  const [rows, list] = await readTogether<[unknown[], { EffectiveBasePermissions: PermissionMask }]>(connection, [
    sp => listOf(connection, roundsList, sp).items.select(...selectOf(roundHeads)).top(pageSize)(),
    sp => listOf(connection, roundsList, sp).select('EffectiveBasePermissions')()
  ]);
  if (rows.status === 'rejected' && toFailure(rows.reason).reason === 'notFound') return { rounds: [], unreadable: [], rights: { assess: false } };
  const { rows: read, unreadable } = decodeAll(roundHeads, valueOf(rows));
  const mask = valueOf(list).EffectiveBasePermissions;
  return { rounds: sortedRounds((read as RoundRow[]).map(toRound)), unreadable, rights: { assess: allows(mask, 'addListItems') && allows(mask, 'editListItems') } };
}

/** A round as it is now. */
export async function readRound(connection: Connection, id: number): Promise<Round> {
  return toRound((await readRow(connection, roundHeads, id)).row as RoundRow);
}

interface Edited {
  Id: number;
  Modified: string;
  Editor?: { Id: number; Title: string | null };
}

const rowsOfRound = (connection: Connection, list: ListDeclaration, roundId: number, more: string[] = []): Reading<unknown[]> => sp =>
  listOf(connection, list, sp).items.select(...selectOf(list), ...more).expand(...expandOf(list), ...(more.length > 0 ? ['Editor'] : [])).filter(`HPRoundId eq ${roundId}`).top(pageSize)();

/** Everything about a round. The token comes first: what happens while the rest is read is told as a change. */
export async function readWhole(connection: Connection, roundId: number): Promise<RoundReading> {
  const changeToken = await currentToken(connection);
  const round = await readRound(connection, roundId);
  const [themes, settings, assessed, said, decided] = await readTogether<unknown[][]>(connection, [
    ...askEditions(connection),
    rowsOfRound(connection, assessmentsList, roundId), rowsOfRound(connection, areaCommentsList, roundId, ['Modified', 'Editor/Id', 'Editor/Title']), rowsOfRound(connection, decisionsList, roundId)
  ]);
  const editions = await readEditions(connection, themes, settings);
  const [assessments, decisions] = [decodeAll(assessmentsList, valueOf(assessed)), decodeAll(decisionsList, valueOf(decided))];
  const comments = readComments(valueOf(said) as Edited[]);
  const framework = editionIn(editions, round.edition);
  return {
    round, framework, changeToken, unreadable: [assessments, comments, decisions, editions].flatMap(({ unreadable }) => unreadable),
    content: completeContent(round, framework, { assessments: assessments.rows.map(toAssessment), comments: comments.comments, decisions: decisions.rows.map(toDecision) })
  };
}

function readComments(raws: Edited[]): { comments: AreaComment[]; unreadable: UnreadableRow[] } {
  const writers = new Map(raws.map(({ Id, Modified, Editor }) => [Id, { by: { id: Editor?.Id ?? 0, name: Editor?.Title ?? '' }, at: new Date(Modified).toISOString() }]));
  const { rows, unreadable } = decodeAll(areaCommentsList, raws);
  return { comments: rows.map((row: Stored<typeof areaCommentsList>) => toComment(row, writers.get(row.id))), unreadable };
}

/** A closed round from its frozen text. */
export async function readFrozen(connection: Connection, id: number): Promise<FrozenRound> {
  const { row } = await readRow(connection, roundsList, id);
  if (row.state !== 'closed') throw new PlanFailure('notFound', { subject: roundsList.key });
  try {
    return parseFrozenRound(row.frozen1 + row.frozen2 + row.frozen3 + row.frozen4);
  } catch (cause) {
    if (cause instanceof TypeError) throw new PlanFailure('invalid', { cause, subject: `rounds: ${row.title}` });
    throw cause;
  }
}
