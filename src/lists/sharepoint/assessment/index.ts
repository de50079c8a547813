import { AssessmentRepository } from '../../assessments';
import { areaCommentsList, assessmentsList, decisionsList, roundsList } from '../../schema/assessment';
import { Connection } from '../connect';
import { failingAs } from '../failures';
import { currentToken, once } from '../siteLog';
import { answer } from './answering';
import { assessmentChangesSince, readRoundListIds } from './changes';
import { close, reopen, start } from './closing';
import { comment, decide } from './deciding';
import { wholeEditions } from '../framework/reading';
import { readFrozen, readRounds, readWhole } from './reading';

/** Keeps the rounds of a site's assessment. */
export function createAssessmentRepository(connection: Connection, now: () => Date = () => new Date()): AssessmentRepository {
  const onRounds = <T>(work: () => Promise<T>): Promise<T> => failingAs(roundsList.key, work);
  const ids = once(() => readRoundListIds(connection));
  return {
    rounds: ({ editions = false } = {}) => onRounds(async () => ({ ...await readRounds(connection), ...(editions ? { editions: await wholeEditions(connection) } : {}) })),
    start: (round, proposals, act, options = {}) => onRounds(() => start(connection, round, proposals, act, options)),
    read: roundId => onRounds(() => readWhole(connection, roundId)),
    answer: (seen, change, act) => failingAs(assessmentsList.key, () => answer(connection, seen, change, act)),
    comment: (seen, text) => failingAs(areaCommentsList.key, () => comment(connection, seen, text)),
    decide: (seen, changes) => failingAs(decisionsList.key, () => decide(connection, seen, changes)),
    close: (roundId, act, unitName) => onRounds(() => close(connection, roundId, act, unitName)),
    reopen: (roundId, why, act) => onRounds(() => reopen(connection, roundId, why, act)),
    frozen: roundId => onRounds(() => readFrozen(connection, roundId)),
    currentToken: () => onRounds(() => currentToken(connection)),
    changesSince: token => onRounds(async () => assessmentChangesSince(connection, await ids(), token, now()))
  };
}
