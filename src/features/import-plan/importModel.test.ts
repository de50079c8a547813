import fc from 'fast-check';
import { AddOutcome, PlanFailure } from '../../lists';
import { ImportEvent, ImportState, Run, countReports, firstState, importReducer, leftOf, milestoneOf, secondsLeft } from './importModel';
import { makeReading, makeRows } from './testing/samples';

const reading = makeReading({ rows: makeRows(38), existing: new Set() });
const outcomes = (from: number, to: number, result: AddOutcome['result'], failure?: Error): AddOutcome[] =>
  reading.rows.slice(from, to).map(({ clientKey }) => ({ clientKey, result, failure }));

function after(...events: ImportEvent[]): ImportState {
  return events.reduce(importReducer, firstState);
}

const reviewed: ImportEvent[] = [{ type: 'chosen', name: reading.name }, { type: 'read', reading }];
const started: ImportEvent[] = [...reviewed, { type: 'started', at: 0 }];

function runOf(state: ImportState): Run {
  if (!('run' in state)) throw new Error(`no run in step ${state.step}`);
  return state.run;
}

describe('the import', () => {
  test('reads, shows, and starts only when told to', () => {
    expect(after({ type: 'chosen', name: 'plan.docx' })).toEqual({ step: 'reading', name: 'plan.docx' });
    expect(after(...reviewed)).toEqual({ step: 'review', reading, unit: '' });
    expect(after(...started)).toMatchObject({ step: 'importing', stopping: false, run: { done: 0 } });
    expect(runOf(after(...started)).keys).toHaveLength(38);
  });

  test('a file that cannot be read leads back to the choice, with its reason', () => {
    const problem = { kind: 'file', problem: 'passwordProtected', name: 'plan.docx' } as const;
    expect(after({ type: 'chosen', name: 'plan.docx' }, { type: 'unreadable', problem })).toEqual({ step: 'choose', problem });
  });

  test('confirms only what the plan lacks', () => {
    const half = makeReading({ rows: makeRows(4), existing: new Set(['imp-2', 'imp-4']) });
    expect(runOf(after({ type: 'read', reading: half }, { type: 'started', at: 0 })).keys).toEqual(['imp-1', 'imp-3']);
  });

  test('is done when every confirmed row is in the plan, whoever put it there', () => {
    const state = after(...started, { type: 'ended', outcomes: [...outcomes(0, 30, 'added'), ...outcomes(30, 38, 'alreadyThere')], at: 9000 });
    expect(state.step).toBe('done');
    expect(runOf(state).stored.size).toBe(38);
  });

  test('stops when told to, and goes on with the rest', () => {
    const stopped = after(...started, { type: 'stopping' }, { type: 'ended', outcomes: outcomes(0, 24, 'added'), at: 9000 });
    expect(stopped).toMatchObject({ step: 'stopped', why: { kind: 'byUser' }, run: { done: 24, at: 9000 } });
    expect(leftOf(runOf(stopped))).toHaveLength(14);
    const again = importReducer(stopped, { type: 'started', at: 20_000 });
    expect(again).toMatchObject({ step: 'importing', stopping: false, run: { done: 24, doneAtStart: 24 } });
    expect(importReducer(again, { type: 'progressed', progress: { done: 10, total: 14 }, at: 21_000 })).toMatchObject({ run: { done: 34 } });
    expect(importReducer(again, { type: 'ended', outcomes: outcomes(24, 38, 'added'), at: 22_000 }).step).toBe('done');
  });

  test('a row whose report is missing is not done, whether contact broke or somebody stopped, and goes on when told to', () => {
    const failure = new PlanFailure('offline');
    const half = (why?: Error): AddOutcome[] => outcomes(20, 30, 'added').map(outcome => ({ ...outcome, firstReport: 'missing', ...(why ? { failure: why } : {}) }));
    const whole = outcomes(0, 20, 'added').map((outcome): AddOutcome => ({ ...outcome, firstReport: 'stored' }));
    const broken = after(...started, { type: 'ended', outcomes: [...whole, ...half(failure)], at: 1 });
    expect(broken).toMatchObject({ step: 'stopped', why: { kind: 'failure', error: failure }, run: { done: 20 } });
    expect([countReports(runOf(broken), 'stored'), countReports(runOf(broken), 'missing'), leftOf(runOf(broken)).length]).toEqual([20, 10, 18]);
    expect(after(...started, { type: 'ended', outcomes: [...whole, ...half()], at: 1 })).toMatchObject({ step: 'stopped', why: { kind: 'byUser' } });
    const rest = outcomes(20, 38, 'alreadyThere').map((outcome): AddOutcome => ({ ...outcome, firstReport: 'leftOut' }));
    const ended = importReducer(importReducer(broken, { type: 'started', at: 2 }), { type: 'ended', outcomes: rest, at: 3 });
    expect([ended.step, countReports(runOf(ended), 'missing'), countReports(runOf(ended), 'leftOut')]).toEqual(['done', 0, 18]);
  });

  test('a report that the list does not take leaves its row to be corrected', () => {
    const refused = outcomes(37, 38, 'added', new PlanFailure('invalid')).map((outcome): AddOutcome => ({ ...outcome, firstReport: 'missing' }));
    const state = after(...started, { type: 'ended', outcomes: [...outcomes(0, 37, 'added'), ...refused], at: 1 });
    expect(state).toMatchObject({ step: 'stopped', why: { kind: 'refusedRows' } });
    expect(leftOf(runOf(state))).toEqual([]);
  });

  test('a failure keeps what is stored, and its reason', () => {
    const failure = new PlanFailure('offline');
    const stopped = after(...started, { type: 'ended', outcomes: [...outcomes(0, 20, 'added'), ...outcomes(20, 38, 'failed', failure)], at: 1 });
    expect(stopped).toMatchObject({ step: 'stopped', why: { kind: 'failure', error: failure }, run: { done: 20 } });
    const broke = after(...started, { type: 'progressed', progress: { done: 20, total: 38 }, at: 1 }, { type: 'broke', error: failure, at: 2 });
    expect(broke).toMatchObject({ step: 'stopped', why: { kind: 'failure', error: failure }, run: { done: 0 } });
  });

  test('a row that the list refuses for what stands in it is not tried again', () => {
    const invalid = new PlanFailure('invalid');
    const parts = [...outcomes(0, 10, 'added'), ...outcomes(10, 12, 'failed', invalid), ...outcomes(12, 20, 'failed', new PlanFailure('offline'))];
    const stopped = after(...started, { type: 'ended', outcomes: parts, at: 1 });
    expect(stopped).toMatchObject({ step: 'stopped', why: { kind: 'failure', error: { reason: 'offline' } } });
    expect([...runOf(stopped).refused]).toEqual(['imp-11', 'imp-12']);
    expect(leftOf(runOf(stopped))).toHaveLength(26);
    const again = importReducer(stopped, { type: 'started', at: 2 });
    const through = importReducer(again, { type: 'ended', outcomes: outcomes(12, 38, 'added'), at: 3 });
    expect(through).toMatchObject({ step: 'stopped', why: { kind: 'refusedRows' }, run: { done: 36 } });
    expect(leftOf(runOf(through))).toEqual([]);
  });

  test('choosing a unit is for the review; what comes late changes nothing', () => {
    expect(after(...reviewed, { type: 'unitChosen', unit: 'FSO' })).toMatchObject({ unit: 'FSO' });
    expect(after(...started, { type: 'unitChosen', unit: 'FSO' })).toMatchObject({ unit: '' });
    const late: ImportEvent[] = [{ type: 'stopping' }, { type: 'ended', outcomes: [], at: 1 }, { type: 'progressed', progress: { done: 1, total: 2 }, at: 1 }];
    for (const event of late) expect(after(...reviewed, event)).toEqual(after(...reviewed));
    expect(after({ type: 'started', at: 0 })).toEqual(firstState);
    expect(after(...started, { type: 'restarted' })).toEqual(firstState);
  });

  test('however often it is stopped, each row is stored once and all in the end', () => {
    fc.assert(fc.property(fc.array(fc.nat(38), { maxLength: 6 }), stops => {
      let state = after(...started);
      for (const size of [...stops, 38]) {
        if (state.step === 'stopped') state = importReducer(state, { type: 'started', at: 0 });
        if (state.step === 'done') break;
        const now = leftOf(runOf(state)).slice(0, size).map((clientKey): AddOutcome => ({ clientKey, result: 'added' }));
        state = importReducer(state, { type: 'ended', outcomes: now, at: 0 });
        expect(runOf(state).stored.size + leftOf(runOf(state)).length).toBe(38);
      }
      expect(state.step).toBe('done');
    }));
  });
});

describe('progress', () => {
  const run = (done: number, more: Partial<Run> = {}): Run =>
    ({ keys: reading.rows.map(row => row.clientKey), stored: new Set(), refused: new Set(), reports: new Map(), done, startedAt: 0, doneAtStart: 0, at: 10_000, ...more });

  test('seconds are told only when two batches have said something, and never while waiting', () => {
    expect(secondsLeft(run(0))).toBeUndefined();
    expect(secondsLeft(run(19))).toBeUndefined();
    expect(secondsLeft(run(20))).toBe(9);
    expect(secondsLeft(run(20, { waiting: 30 }))).toBeUndefined();
    expect(secondsLeft(run(38))).toBeUndefined();
    expect(secondsLeft(run(34, { doneAtStart: 24 }))).toBeUndefined();
  });

  test('is heard at 25, 50, 75 and 100 percent', () => {
    expect([0, 9, 10, 18, 19, 28, 29, 37, 38].map(done => milestoneOf(run(done))))
      .toEqual([undefined, undefined, 25, 25, 50, 50, 75, 75, 100]);
  });
});
