import {
  Act, Round, ThemeProposal, assessmentKey, closedChanges, freezeRound, frozenText, gapsOf, pictureOf, reopenedChanges, startedLog
} from '../../../domain/assessment';
import { CloseOutcome, NewRound, RoundOutcome, RoundReading } from '../../assessments';
import { PlanFailure } from '../../failure';
import { MergeRules, sameValue } from '../../merge';
import { WriteOptions } from '../../repositories';
import { RowOf } from '../../schema';
import { assessmentsList, roundsList } from '../../schema/assessment';
import { addRow, addRows } from '../addRows';
import { RowChangeOutcome, changeRow } from '../changeRow';
import { Connection } from '../connect';
import { readRow } from '../rows';
import { readWhole } from './reading';
import { RoundRow, toRound } from './rows';

type List = typeof roundsList;
type Frozen = Pick<RowOf<List>, 'frozen1' | 'frozen2' | 'frozen3' | 'frozen4'>;

/** A round is changed as a whole: who closes it never meets half of what somebody else did. */
const rules: MergeRules<RowOf<List>> = {
  together: [['title', 'scope', 'unitId', 'state', 'closedAt', 'closedBy', 'log', 'frozen1', 'frozen2', 'frozen3', 'frozen4']]
};

/** Characters of a cell that are used: SharePoint's have room for 63,999. */
const cellRoom = 60_000;
const notFrozen: Frozen = { frozen1: '', frozen2: '', frozen3: '', frozen4: '' };

function inCells(text: string): Frozen {
  const part = (at: number): string => text.slice(at * cellRoom, (at + 1) * cellRoom);
  if (text.length > 4 * cellRoom) throw new PlanFailure('invalid', { subject: 'rounds.frozen' });
  return { frozen1: part(0), frozen2: part(1), frozen3: part(2), frozen4: part(3) };
}

/** Adds the round and a row for each theme; what an earlier try has added stays. */
export async function start(connection: Connection, round: NewRound, proposals: ThemeProposal[], act: Act, options: WriteOptions): Promise<Round> {
  const { row } = await addRow(connection, roundsList, { ...round, state: 'open', log: startedLog(act) });
  const rows = proposals.map(({ themeKey, title, proposed }) =>
    ({ title: title.slice(0, 255), clientKey: assessmentKey(round, themeKey), roundId: row.id, themeKey, proposed }));
  const outcomes = await addRows(connection, assessmentsList, rows, options);
  const failed = outcomes.find(({ result }) => result === 'failed');
  if (failed) throw failed.failure ?? new PlanFailure('unexpected', { subject: assessmentsList.key });
  if (outcomes.length < rows.length) throw new PlanFailure('offline', { subject: assessmentsList.key, stopped: true });
  return toRound(row);
}

const changeRound = (connection: Connection, seen: RoundRow, changes: Partial<RowOf<List>>): Promise<RowChangeOutcome<List>> =>
  changeRow(connection, roundsList, { seen, changes, rules });

/**
 * Closes a round in steps that can be done again: the word that it is being closed; what stands in it is read; then one write with its version that
 * holds the state, who, when, and all of it as one text. An answer that comes after the reading finds the word, and its writer is told.
 */
export async function close(connection: Connection, roundId: number, act: Act, unit?: string): Promise<CloseOutcome> {
  const { row } = await readRow(connection, roundsList, roundId);
  if (row.state === 'closed') return { result: 'closed', round: toRound(row), already: !isClosedBy(toRound(row), act) };
  const begun = await changeRound(connection, row, { state: 'closing' });
  if (begun.result === 'conflict') return metBy(begun.theirs, act);
  const reading = await readWhole(connection, roundId);
  const { disputed } = gapsOf(reading.content);
  if (disputed.length > 0) {
    await changeRound(connection, begun.row, { state: 'open' });
    return { result: 'disputed', themeKeys: disputed };
  }
  return freeze(connection, begun.row, reading, act, unit);
}

async function freeze(connection: Connection, row: RoundRow, { framework, content, unreadable }: RoundReading, act: Act, unit?: string): Promise<CloseOutcome> {
  const round = toRound(row);
  try {
    if (unreadable.length > 0) throw new PlanFailure('invalid', { subject: unreadable[0].why });
    const cells = inCells(frozenText(freezeRound(round, pictureOf(framework, content), { ...act, unit })));
    const outcome = await changeRound(connection, row, { ...closedChanges(round, act), ...cells });
    return outcome.result === 'saved' ? { result: 'closed', round: toRound(outcome.row), already: false } : metBy(outcome.theirs, act);
  } catch (error) {
    // What cannot be frozen is opened again: nobody would be able to answer otherwise. What a connection broke stays, and is gone on with.
    if (error instanceof PlanFailure && error.reason === 'invalid') await changeRound(connection, row, { state: 'open' });
    throw error;
  }
}

/** The list keeps whole seconds. */
const isClosedBy = ({ closedBy, closedAt }: Round, { by, at }: Act): boolean => closedBy === by && sameValue(closedAt, at);

function metBy(theirs: RoundRow, act: Act): CloseOutcome {
  const round = toRound(theirs);
  return round.state === 'closed' ? { result: 'closed', round, already: !isClosedBy(round, act) } : { result: 'conflict', round };
}

/** Opens a round again; what it was frozen as stays among the row's versions. */
export async function reopen(connection: Connection, roundId: number, why: string, act: Act): Promise<RoundOutcome> {
  if (why.trim() === '') throw new PlanFailure('invalid', { subject: 'rounds.why' });
  const { row } = await readRow(connection, roundsList, roundId);
  if (row.state === 'open') return { result: 'saved', round: toRound(row) };
  const outcome = await changeRound(connection, row, { ...reopenedChanges(toRound(row), act, why), ...notFrozen });
  return { result: outcome.result, round: toRound(outcome.result === 'saved' ? outcome.row : outcome.theirs) };
}
