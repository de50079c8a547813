import { Person } from '../../../domain';
import {
  Answer, AreaComment, Decision, GivenAnswer, QuestionState, Round, ThemeAssessment, answers
} from '../../../domain/assessment';
import { asETag } from '../../etag';
import { ListDeclaration, RowOf } from '../../schema';
import { areaCommentsList, assessmentsList, decisionsList, roundsList } from '../../schema/assessment';
import { Stored } from '../rows';

export type RoundRow = Stored<typeof roundsList>;
export type AssessmentRow = Stored<typeof assessmentsList>;

const light = Object.fromEntries(Object.entries(roundsList.columns).filter(([key]) => !key.startsWith('frozen')));

/** The rounds without what they are frozen as: some hundred characters each instead of some ten thousand. */
export const roundHeads: ListDeclaration = { ...roundsList, columns: light };

/** The round that a stored row is; an old or half-empty row has the values of a new one. */
export function toRound(row: Omit<RoundRow, 'frozen1' | 'frozen2' | 'frozen3' | 'frozen4'>): Round {
  const { id, etag, clientKey, title, scope, unitId, edition, startedOn, state = 'open', closedAt, closedBy, log = [], created } = row;
  return {
    id, etag, clientKey, title, scope, edition, startedOn: startedOn ?? created.slice(0, 10), state, log,
    ...(unitId === undefined ? {} : { unitId }), ...(closedAt ? { closedAt } : {}), ...(closedBy ? { closedBy } : {})
  };
}

/** “2026-11-16T09:38:00Z Jonas Wik”. */
function givenText({ at, by }: GivenAnswer): string {
  return `${at} ${by}`.slice(0, 255);
}

function readGiven(answer: Answer, text: string): GivenAnswer {
  const space = text.indexOf(' ');
  return { answer, at: space > 0 ? text.slice(0, space) : text, by: space > 0 ? text.slice(space + 1) : '' };
}

/** A line for each: “green 2026-11-16T09:38:00Z Jonas Wik”. A line that is none is passed over. */
function readRivals(text: string): GivenAnswer[] {
  return text.split('\n').flatMap(line => {
    const answer = answers.find(each => line.startsWith(`${each} `));
    return answer ? [readGiven(answer, line.slice(answer.length + 1).trim())] : [];
  });
}

function stateOf(answer: Answer | undefined, given: string, rivals: string, proposed: Answer | undefined): QuestionState {
  return { ...(answer ? { given: readGiven(answer, given) } : {}), ...(proposed ? { proposed } : {}), rivals: readRivals(rivals) };
}

/** The theme's assessment that a stored row is. */
export function toAssessment(row: AssessmentRow): ThemeAssessment {
  const { id, etag, clientKey, roundId = 0, themeKey, proposed = {}, note } = row;
  return {
    id, etag, clientKey, roundId, themeKey, note,
    answers: {
      a: stateOf(row.a, row.givenA, row.rivalsA, proposed.a), b: stateOf(row.b, row.givenB, row.rivalsB, proposed.b), c: stateOf(row.c, row.givenC, row.rivalsC, proposed.c)
    }
  };
}

const rivalText = (rivals: GivenAnswer[]): string => rivals.map(rival => `${rival.answer} ${givenText(rival)}`).join('\n');
const givenIn = ({ given }: QuestionState): string => (given ? givenText(given) : '');

/** The cells that people change of a theme's assessment. */
export type AssessmentCells = Pick<RowOf<typeof assessmentsList>, 'a' | 'b' | 'c' | 'givenA' | 'givenB' | 'givenC' | 'rivalsA' | 'rivalsB' | 'rivalsC' | 'note'>;

export function cellsOf({ answers: { a, b, c }, note }: ThemeAssessment): AssessmentCells {
  return {
    a: a.given?.answer, b: b.given?.answer, c: c.given?.answer, givenA: givenIn(a), givenB: givenIn(b), givenC: givenIn(c),
    rivalsA: rivalText(a.rivals), rivalsB: rivalText(b.rivals), rivalsC: rivalText(c.rivals), note
  };
}

/** The row behind an assessment that somebody has seen. Fails with PlanFailure 'invalid' when it carries no version. */
export function assessmentRow(seen: ThemeAssessment): AssessmentRow {
  const { id, etag, clientKey, roundId, themeKey } = seen;
  return { id, etag: asETag(etag), created: '', clientKey, title: '', roundId, themeKey, proposed: undefined, ...cellsOf(seen) };
}

/** What has become of a comment's row; who wrote it stands in the row's own columns. */
export function toComment(row: Stored<typeof areaCommentsList>, written?: { by: Person; at: string }): AreaComment {
  const { id, etag, clientKey, roundId = 0, areaKey, text } = row;
  return { id, etag, clientKey, roundId, areaKey, text, ...(written ? { written: { by: written.by.name, at: written.at } } : {}) };
}

export function toDecision(row: Stored<typeof decisionsList>): Decision {
  const { id, etag, clientKey, roundId = 0, themeKey, choice, reason, effort, expectedEffect } = row;
  return {
    id, etag, clientKey, roundId, themeKey, reason, ...(choice ? { choice } : {}), ...(effort ? { effort } : {}), ...(expectedEffect ? { expectedEffect } : {})
  };
}
