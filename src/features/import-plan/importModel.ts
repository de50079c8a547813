import type { FileProblem } from '../../exchange/inward';
import { AddOutcome, ImportProgress, PlanFailure } from '../../lists';
import { rowsToWrite } from './additions';
import { Reading } from './reading';

/** Why nothing could be read: the file itself, or the way to the lists and to our own code. */
export type ReadingProblem = { kind: 'file'; problem: FileProblem; name: string } | { kind: 'failure'; error: unknown };

type FirstReportEnd = NonNullable<AddOutcome['firstReport']>;

/** The rows that were confirmed, and how far they have come; kept over a stop, so that it can go on. */
export interface Run {
  /** Client keys of all rows that the user confirmed. */
  keys: readonly string[];
  /** Client keys that are in the plan, with what their rows report. */
  stored: ReadonlySet<string>;
  /** Client keys of rows that the list does not take as they are written; trying them again would give the same. */
  refused: ReadonlySet<string>;
  /** What has become of the first reports, by client key. */
  reports: ReadonlyMap<string, FirstReportEnd>;
  /** Rows stored as the last progress said; while it runs ahead of `stored`. */
  done: number;
  /** Seconds that the service asked us to wait. */
  waiting?: number;
  /** When this go started, and with how many rows stored; for the time left. */
  startedAt: number;
  doneAtStart: number;
  /** When the last progress came. */
  at: number;
}

export type StopReason = { kind: 'byUser' } | { kind: 'failure'; error: unknown } | { kind: 'refusedRows' };

/** A document that was read, with the unit's code for rows that name none; '' is the whole municipality. */
interface Reviewed {
  reading: Reading;
  unit: string;
}

export type ImportState =
  | { step: 'choose'; problem?: ReadingProblem }
  | { step: 'reading'; name: string }
  | ({ step: 'review' } & Reviewed)
  | ({ step: 'importing'; run: Run; stopping: boolean } & Reviewed)
  | ({ step: 'stopped'; run: Run; why: StopReason } & Reviewed)
  | ({ step: 'done'; run: Run } & Reviewed);

export type ImportEvent =
  | { type: 'chosen'; name: string }
  | { type: 'unreadable'; problem: ReadingProblem }
  | { type: 'read'; reading: Reading }
  | { type: 'unitChosen'; unit: string }
  | { type: 'started'; at: number }
  | { type: 'progressed'; progress: ImportProgress; at: number }
  | { type: 'stopping' }
  /** The additions came to an end, whole or not. */
  | { type: 'ended'; outcomes: AddOutcome[]; at: number }
  /** Something before or around the additions failed. */
  | { type: 'broke'; error: unknown; at: number }
  | { type: 'restarted' };

export const firstState: ImportState = { step: 'choose' };

/** The import's one state machine: file → rows → confirmed additions → progress → end. An event that does not fit changes nothing. */
export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'restarted': return firstState;
    case 'chosen': return { step: 'reading', name: event.name };
    case 'unreadable': return { step: 'choose', problem: event.problem };
    case 'read': return { step: 'review', reading: event.reading, unit: '' };
    case 'unitChosen': return state.step === 'review' ? { ...state, unit: event.unit } : state;
    case 'started': return start(state, event.at);
    default: return state.step === 'importing' ? advance(state, event) : state;
  }
}

function start(state: ImportState, at: number): ImportState {
  if (state.step === 'review') {
    const keys = rowsToWrite(state.reading).map(row => row.clientKey);
    const run: Run = { keys, stored: new Set(), refused: new Set(), reports: new Map(), done: 0, startedAt: at, doneAtStart: 0, at };
    return { step: 'importing', reading: state.reading, unit: state.unit, run, stopping: false };
  }
  if (state.step === 'stopped') {
    const done = state.run.stored.size;
    const run: Run = { ...state.run, done, waiting: undefined, startedAt: at, doneAtStart: done, at };
    return { step: 'importing', reading: state.reading, unit: state.unit, run, stopping: false };
  }
  return state;
}

type Importing = Extract<ImportState, { step: 'importing' }>;
type RunEvent = Extract<ImportEvent, { type: 'progressed' | 'stopping' | 'ended' | 'broke' }>;

function advance(state: Importing, event: RunEvent): ImportState {
  const { run } = state;
  switch (event.type) {
    case 'stopping': return { ...state, stopping: true };
    case 'progressed': return { ...state, run: { ...run, done: run.doneAtStart + event.progress.done, waiting: event.progress.waiting, at: event.at } };
    case 'broke': return stop(state, { ...run, done: run.stored.size, waiting: undefined, at: event.at }, { kind: 'failure', error: event.error });
    case 'ended': return end(state, event.outcomes, event.at);
  }
}

function end(state: Importing, outcomes: AddOutcome[], at: number): ImportState {
  const now = outcomes.filter(isWhole).map(({ clientKey }) => clientKey);
  const stored = new Set([...state.run.stored, ...now]);
  const refused = new Set([...state.run.refused, ...outcomes.filter(isRefused).map(({ clientKey }) => clientKey)]);
  const ends = outcomes.flatMap(({ clientKey, firstReport }): [string, FirstReportEnd][] => (firstReport ? [[clientKey, firstReport]] : []));
  const run: Run = { ...state.run, stored, refused, reports: new Map([...state.run.reports, ...ends]), done: stored.size, waiting: undefined, at };
  if (leftOf(run).length === 0) {
    return refused.size === 0 ? { step: 'done', reading: state.reading, unit: state.unit, run } : stop(state, run, { kind: 'refusedRows' });
  }
  const failed = outcomes.find(outcome => (outcome.result === 'failed' || outcome.failure) && !isRefused(outcome));
  return stop(state, run, failed ? { kind: 'failure', error: failed.failure } : { kind: 'byUser' });
}

/** Whether a row is in the plan with all that it brings. */
function isWhole({ result, firstReport }: AddOutcome): boolean {
  return result !== 'failed' && firstReport !== 'missing';
}

/** How many first reports ended so. */
export function countReports({ reports }: Run, end: FirstReportEnd): number {
  return Array.from(reports.values()).filter(ended => ended === end).length;
}

/** Whether a row was turned away for what stands in it. */
function isRefused(outcome: AddOutcome): boolean {
  const { failure } = outcome;
  return !isWhole(outcome) && failure instanceof PlanFailure && failure.reason === 'invalid';
}

function stop({ reading, unit }: Importing, run: Run, why: StopReason): ImportState {
  return { step: 'stopped', reading, unit, run, why };
}

/** The confirmed rows that are not in the plan yet and can come there by going on. */
export function leftOf(run: Run): string[] {
  return run.keys.filter(key => !run.stored.has(key) && !run.refused.has(key));
}

/** Seconds left by this go's own pace; undefined until two batches say something, and while the service makes us wait. */
export function secondsLeft(run: Run): number | undefined {
  const [done, elapsed] = [run.done - run.doneAtStart, run.at - run.startedAt];
  if (done < 20 || elapsed < 500 || run.waiting !== undefined || run.done >= run.keys.length) return undefined;
  return Math.max(1, Math.ceil((run.keys.length - run.done) * (elapsed / done) / 1000));
}

export const milestones = [25, 50, 75, 100] as const;

/** The last milestone that is passed, in percent; what a screen reader is told. Undefined before the first. */
export function milestoneOf(run: Run): (typeof milestones)[number] | undefined {
  const percent = run.keys.length === 0 ? 100 : (run.done / run.keys.length) * 100;
  return [...milestones].reverse().find(milestone => percent >= milestone);
}
