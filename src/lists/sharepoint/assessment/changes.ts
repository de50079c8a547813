import { AssessmentChanges } from '../../assessments';
import { areaCommentsList, assessmentsList, decisionsList, roundsList } from '../../schema/assessment';
import { Connection } from '../connect';
import { readRow, readRowsById } from '../rows';
import { IdsOf, readIdsOf, touchedSince } from '../siteLog';
import { RoundRow, roundHeads, toAssessment, toComment, toDecision, toRound } from './rows';

const followed = [roundsList, assessmentsList, areaCommentsList, decisionsList] as const;
type Followed = (typeof followed)[number]['key'];
export type RoundListIds = IdsOf<Followed>;

/** Asks for the ids of the lists that are followed while a round is open. */
export function readRoundListIds(connection: Connection): Promise<RoundListIds> {
  return readIdsOf<Followed>(connection, followed);
}

/** What has happened to rounds and what is in them since a token of the site. One request while nothing has. */
export async function assessmentChangesSince(connection: Connection, ids: RoundListIds, changeToken: string, now: Date): Promise<AssessmentChanges> {
  const log = await touchedSince(connection, ids, changeToken, now);
  if (!log) return { kind: 'reload' };
  const { touched } = log;
  const [rounds, assessments, comments, decisions] = await Promise.all([
    readRowsById(connection, roundHeads, touched.rounds.alive), readRowsById(connection, assessmentsList, touched.assessments.alive),
    Promise.all(touched.areaComments.alive.map(id => readRow(connection, areaCommentsList, id))), readRowsById(connection, decisionsList, touched.decisions.alive)
  ]);
  return {
    kind: 'changes', rounds: (rounds.rows as RoundRow[]).map(toRound), assessments: assessments.rows.map(toAssessment),
    comments: comments.map(each => toComment(each.row, each)), decisions: decisions.rows.map(toDecision),
    removed: followed.some(({ key }) => touched[key].all.length > touched[key].alive.length), changeToken: log.changeToken
  };
}
