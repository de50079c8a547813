import { Act, AssessmentChange, Question, RoundPicture, ThemeAssessment, mergeAssessment, pictureThemes, questions } from '../../../domain/assessment';
import { AnswerOutcome, LastWriter, TooLate } from '../../assessments';
import { ETag } from '../../etag';
import { PlanFailure } from '../../failure';
import { MergeRules, sameValue } from '../../merge';
import { ListDeclaration, RowOf } from '../../schema';
import { assessmentsList } from '../../schema/assessment';
import { addRow } from '../addRows';
import { changeRow } from '../changeRow';
import { Connection } from '../connect';
import { Stored } from '../rows';
import { readFrozen, readRound } from './reading';
import { AssessmentCells, assessmentRow, cellsOf, toAssessment } from './rows';

type List = typeof assessmentsList;

/** An answer means something with who gave it and what stands beside it: whoever changes one of them meets whoever changed another. */
const rules: MergeRules<RowOf<List>> = { together: [['a', 'givenA', 'rivalsA'], ['b', 'givenB', 'rivalsB'], ['c', 'givenC', 'rivalsC']] };

/** As many people may answer the same theme at the same moment. */
const mostMeetings = 6;

/** A version that no row has: a change upon it reads the row first and meets what stands there. */
export const noVersion = '"0"' as ETag;

/** The row as somebody saw it, stored if it was not. */
export async function storedFirst<L extends ListDeclaration, T extends { id: number; etag: string; clientKey: string }>(
  connection: Connection, list: L, seen: T, row: Partial<RowOf<L>>
): Promise<T> {
  if (seen.id > 0) return seen;
  const added = await addRow(connection, list, { ...row, clientKey: seen.clientKey } as Partial<RowOf<L>> & { clientKey: string });
  const { id, etag } = added.row as Stored<L>;
  return { ...seen, id, etag: added.result === 'added' ? etag : noVersion };
}

/**
 * Whether the round has been closed meanwhile; asked after every write, since a closing reads what was written before it began. `has` tells whether a
 * frozen round holds what was written.
 */
export async function tooLate(connection: Connection, roundId: number, has: (picture: RoundPicture) => boolean): Promise<TooLate | undefined> {
  const round = await readRound(connection, roundId);
  if (round.state === 'open') return undefined;
  if (round.state === 'closing') return { result: 'late', round };
  return { result: 'late', round, counted: has((await readFrozen(connection, roundId)).picture) };
}

/** Gives answers, upon what was seen. */
export async function answer(connection: Connection, given: ThemeAssessment, change: AssessmentChange, act: Act): Promise<AnswerOutcome> {
  const { themeKey, roundId } = given;
  const seen = await storedFirst(connection, assessmentsList, given, { title: themeKey, themeKey, roundId });
  const outcome = await write(connection, seen, change, act);
  return (await tooLate(connection, roundId, picture => isIn(picture, themeKey, change))) ?? outcome;
}

function isIn(picture: RoundPicture, themeKey: string, change: AssessmentChange): boolean {
  const theme = pictureThemes(picture).find(({ key }) => key === themeKey);
  const wanted = (Object.entries(change.answers ?? {}) as [Question, string | undefined][]);
  return wanted.every(([question, value]) => theme?.answers[question] === value) && (change.note === undefined || theme?.note === change.note.trim());
}

/** Writes, and where somebody else has written the same meanwhile keeps both. */
async function write(connection: Connection, seen: ThemeAssessment, change: AssessmentChange, act: Act): Promise<Exclude<AnswerOutcome, TooLate>> {
  let [over, merged, writer]: [ThemeAssessment, ReturnType<typeof mergeAssessment>, LastWriter | undefined] = [seen, mergeAssessment(seen, change, seen, act), undefined];
  for (let meeting = 1; meeting <= mostMeetings; meeting += 1) {
    const changes = changedCells(over, merged.assessment);
    const outcome = await changeRow(connection, assessmentsList, { seen: assessmentRow(over), changes, rules });
    if (outcome.result === 'saved') {
      // Who answered beside me on another question is in the row that came back, and what was proposed is in what was seen.
      const stored = { ...toAssessment(outcome.row), answers: withProposals(toAssessment(outcome.row), over) };
      if (merged.disputed.length === 0 && !merged.note) return { result: 'saved', assessment: stored };
      const note = merged.note && writer ? { note: { ...merged.note, ...writer } } : {};
      return { result: 'disagreement', assessment: stored, questions: merged.disputed, ...note };
    }
    over = toAssessment(outcome.theirs);
    writer = { by: outcome.by, at: outcome.at };
    merged = mergeAssessment(seen, change, over, act);
  }
  throw new PlanFailure('conflict', { subject: assessmentsList.key });
}

/** Proposals never change after the round has begun. */
function withProposals(stored: ThemeAssessment, seen: ThemeAssessment): ThemeAssessment['answers'] {
  const entries = questions.map(question => {
    const { proposed } = seen.answers[question];
    return [question, { ...stored.answers[question], ...(proposed ? { proposed } : {}) }];
  });
  return Object.fromEntries(entries) as ThemeAssessment['answers'];
}

function changedCells(from: ThemeAssessment, to: ThemeAssessment): Partial<AssessmentCells> {
  const [before, after] = [cellsOf(from), cellsOf(to)];
  return Object.fromEntries(Object.entries(after).filter(([cell, value]) => !sameValue(value, before[cell as keyof AssessmentCells]))) as Partial<AssessmentCells>;
}
