import { PlanFailure } from '../failure';
import { AddOutcome, ImportedActivity, WriteOptions } from '../repositories';
import { activitiesList } from '../schema';
import { addRows } from './addRows';
import { batchLimits } from './batchRunner';
import { Connection } from './connect';
import { toFailure } from './failures';
import { FirstReportOn, reportFirst } from './firstReports';

/**
 * Adds imported rows round by round: first a round's activities, then the reports that some of them bring. A status is only ever what a
 * report says, so the row is added as not begun; whatever breaks between the two is made up for when the row is given again.
 */
export async function addImported(connection: Connection, rows: ImportedActivity[], { onProgress = () => undefined, signal }: WriteOptions): Promise<AddOutcome[]> {
  const outcomes: AddOutcome[] = [];
  const told = (waiting?: number): void => onProgress({ done: outcomes.filter(isWhole).length, total: rows.length, ...(waiting === undefined ? {} : { waiting }) });
  for (let at = 0; at < rows.length && !signal?.aborted; at += batchLimits.requests) {
    const round = rows.slice(at, at + batchLimits.requests);
    const options: WriteOptions = { signal, onProgress: ({ waiting }) => { if (waiting !== undefined) told(waiting); } };
    outcomes.push(...await addRound(connection, round, options, outcomes.length > 0));
    told();
    if (outcomes.length < at + round.length || outcomes.slice(at).some(cannotGoOn)) break;
  }
  return outcomes;
}

/** What stops a later round as a whole leaves the answer about the earlier ones. */
async function addRound(connection: Connection, round: ImportedActivity[], options: WriteOptions, isLater: boolean): Promise<AddOutcome[]> {
  try {
    return await withReports(connection, await addRows(connection, activitiesList, round.map(bareRow), options), round, options);
  } catch (error) {
    if (!isLater) throw error;
    const failure = toFailure(error, activitiesList.key);
    return round.map(({ clientKey }) => ({ clientKey, result: 'failed', failure }));
  }
}

function isWhole({ result, firstReport }: AddOutcome): boolean {
  return result !== 'failed' && firstReport !== 'missing';
}

/** Whether the service did not come back, or somebody stopped the wait for it. */
function cannotGoOn({ failure }: AddOutcome): boolean {
  return failure instanceof PlanFailure && (['offline', 'throttled', 'expired'].includes(failure.reason) || Boolean(failure.details.stopped));
}

function bareRow(imported: ImportedActivity): ImportedActivity & { status: string; percent: number } {
  const row = { status: 'notStarted', percent: 0, ...imported };
  delete row.firstReport;
  return row;
}

/** The round is finished also when somebody stopped while its rows were added. */
async function withReports(connection: Connection, added: AddOutcome[], round: ImportedActivity[], { signal, onProgress }: WriteOptions): Promise<AddOutcome[]> {
  const pending = added.flatMap(({ id, result }, at): FirstReportOn[] => {
    const { firstReport: report } = round[at];
    return report && result !== 'failed' && id !== undefined ? [{ activityId: id, isNew: result === 'added', report }] : [];
  });
  if (pending.length === 0) return added;
  const ends = added.some(cannotGoOn) ? undefined : await reportFirst(connection, pending, { onProgress, signal: signal?.aborted ? undefined : signal });
  const waiting = new Set(pending.map(({ activityId }) => activityId));
  return added.map(outcome => (outcome.id !== undefined && waiting.has(outcome.id) ? { ...outcome, ...(ends?.get(outcome.id) ?? { firstReport: 'missing' }) } : outcome));
}
