import * as React from 'react';
import { Activity, emptyDraft } from '../../../../domain';
import { ManyPreview, reportFor } from '../../../../domain/manyChanges';
import { ActivityRepository, ChangeConflict, PlanFailure, ReportOutcome } from '../../../../lists';
import { asFailure } from '../../../../ui';
import type { Changing } from '../../changing';

export type ToWrite = Extract<ManyPreview, { result: 'change' | 'report' }>;

/** How one row went. */
export interface RowOutcome {
  /** What was to be written. */
  row: ToWrite;
  state: 'saved' | 'conflict' | 'failed' | 'notTried';
  /** As it is stored, when it is saved. */
  stored?: Activity;
  conflict?: ChangeConflict;
  failure?: PlanFailure;
}

export type ManyStage =
  | { step: 'form' }
  | { step: 'saving'; done: number; total: number; stopping: boolean }
  | { step: 'done'; outcomes: RowOutcome[]; undone: boolean };

interface ManyPorts {
  changing: Changing;
  /** Where reports go. */
  activities: ActivityRepository | undefined;
  clock: () => Date;
  newKey: () => string;
  onActivity: (activity: Activity) => void;
}

export interface Many {
  stage: ManyStage;
  save: (rows: ToWrite[]) => Promise<void>;
  stop: () => void;
  /** Writes again what is not saved, and nothing else. */
  retry: () => Promise<void>;
  /** Settles one conflict. */
  settle: (outcome: RowOutcome, choice: 'mine' | 'theirs') => Promise<void>;
  /** Takes reports back by reports that say what was; changes of fields have the plan's own way back. */
  undoReports: (comment: string) => Promise<void>;
  back: () => void;
}

/** Writing the changes of many rows: progress, a stop, and how each row went. */
export function useMany(ports: ManyPorts): Many {
  const [stage, setStage] = React.useState<ManyStage>({ step: 'form' });
  const latest = React.useRef(ports);
  latest.current = ports;
  const abort = React.useRef<AbortController>();
  /** The key of each row's report: sent again it is stored once. */
  const keys = React.useRef(new Map<number, string>());

  const write = async (rows: ToWrite[], kept: RowOutcome[], undone: boolean): Promise<void> => {
    const { signal } = (abort.current = new AbortController());
    const onProgress = (done: number): void => setStage(before => (before.step === 'saving' ? { ...before, done } : before));
    setStage({ step: 'saving', done: 0, total: rows.length, stopping: false });
    const outcomes = await writeRows(rows, latest.current, keys.current, onProgress, signal);
    setStage({ step: 'done', outcomes: kept.concat(outcomes), undone });
  };
  const replace = (old: RowOutcome, next: RowOutcome): void =>
    setStage(before => (before.step === 'done' ? { ...before, outcomes: before.outcomes.map(one => (one.row.activity.id === old.row.activity.id ? next : one)) } : before));

  return {
    stage,
    save: rows => {
      keys.current = new Map(rows.map(({ activity }) => [activity.id, latest.current.newKey()]));
      return write(rows, [], false);
    },
    stop: () => {
      abort.current?.abort();
      setStage(before => (before.step === 'saving' ? { ...before, stopping: true } : before));
    },
    retry: async () => {
      if (stage.step !== 'done') return;
      const again = stage.outcomes.filter(({ state }) => state === 'failed' || state === 'notTried');
      await giveUpOpen(again, latest.current.changing);
      await write(again.map(({ row }) => row), stage.outcomes.filter(outcome => !again.includes(outcome)), stage.undone);
    },
    settle: async (outcome, choice) => replace(outcome, await settleOne(outcome, choice, latest.current)),
    undoReports: async comment => {
      if (stage.step !== 'done') return;
      const rows = stage.outcomes.flatMap(outcome => backwards(outcome, comment));
      keys.current = new Map(rows.map(({ activity }) => [activity.id, latest.current.newKey()]));
      await write(rows, [], true);
    },
    back: () => setStage({ step: 'form' })
  };
}

function backwards({ row, stored }: RowOutcome, comment: string): ToWrite[] {
  if (row.result !== 'report' || !stored) return [];
  const { status, percent, needsHelp } = row.activity;
  return [{ result: 'report', activity: stored, draft: { ...emptyDraft, status, percent, needsHelp, comment } }];
}

async function writeRows(
  rows: ToWrite[], { changing, activities, clock, onActivity }: ManyPorts, keys: Map<number, string>, onProgress: (done: number) => void, signal: AbortSignal
): Promise<RowOutcome[]> {
  try {
    const fields = rows.filter((row): row is Extract<ToWrite, { result: 'change' }> => row.result === 'change');
    const reports = rows.filter((row): row is Extract<ToWrite, { result: 'report' }> => row.result === 'report');
    const kind = fields.some(({ changes }) => 'archivedAt' in changes) ? 'archive' : 'change';
    const changed = fields.length === 0 ? [] : await changing.changeMany(fields.map(({ activity, changes }) => ({ seen: activity, changes })), { kind, onProgress, signal });
    if (reports.length === 0) return fields.map((row, at) => outcomeOf(row, changed[at]));
    if (!activities) throw new PlanFailure('forbidden');
    const at = clock().toISOString();
    const given = reports.map(row => ({ seen: row.activity, report: reportFor(row, { clientKey: keys.get(row.activity.id) ?? '', at }) }));
    const answers = new Map((await activities.report(given, { onProgress: ({ done }) => onProgress(done), signal })).map(answer => [answer.clientKey, answer]));
    return reports.map((row, place) => {
      const outcome = reportOutcome(row, answers.get(given[place].report.clientKey));
      const now = outcome.stored ?? outcome.conflict?.theirs;
      if (now) onActivity(now);
      return outcome;
    });
  } catch (error) {
    return rows.map(row => ({ row, state: 'failed', failure: asFailure(error) }));
  }
}

function outcomeOf(row: ToWrite, result: Awaited<ReturnType<Changing['change']>> | undefined): RowOutcome {
  switch (result?.result) {
    case undefined: return { row, state: 'notTried' };
    case 'saved': return { row, state: 'saved', stored: result.activity };
    case 'conflict': return { row, state: 'conflict', conflict: result.conflict };
    case 'failed': return { row, state: 'failed', failure: result.failure };
  }
}

function reportOutcome(row: ToWrite, answer: ReportOutcome | undefined): RowOutcome {
  if (!answer) return { row, state: 'notTried' };
  const { activity, failure } = answer;
  if (activity?.result === 'saved') return { row, state: 'saved', stored: activity.activity };
  if (activity?.result === 'conflict') return { row, state: 'conflict', conflict: activity.conflict };
  return { row, state: 'failed', failure: asFailure(failure) };
}

/** The plan keeps what did not arrive; what is written anew from here is not kept twice. */
async function giveUpOpen(outcomes: RowOutcome[], { state, desk }: Changing): Promise<void> {
  const ids = new Set(outcomes.map(({ row }) => row.activity.id));
  for (const { key, what, why } of state.open) {
    if (why.kind !== 'conflict' && what.kind === 'change' && ids.has(what.own.seen.id)) desk?.changer.discard(key);
  }
}

async function settleOne(outcome: RowOutcome, choice: 'mine' | 'theirs', { changing, activities, onActivity }: ManyPorts): Promise<RowOutcome> {
  const { row, conflict } = outcome;
  if (!conflict || !activities) return outcome;
  try {
    const kept = changing.state.open.find(({ what, why }) => why.kind === 'conflict' && what.kind === 'change' && what.own.seen.id === row.activity.id);
    if (kept) changing.desk?.changer.discard(kept.key);
    const answer = await activities.resolve(conflict, Object.fromEntries(conflict.fields.map(({ field }) => [field, choice])));
    if (answer.result === 'conflict') return { row, state: 'conflict', conflict: answer.conflict };
    onActivity(answer.activity);
    return { row, state: 'saved', stored: answer.activity };
  } catch (error) {
    return { ...outcome, failure: asFailure(error) };
  }
}
