import * as React from 'react';
import { Framework } from '../../../domain';
import type { ReadForm } from '../../../exchange/inward/assessment';
// The one class that tells a file's problem. It is taken past the folder's index, which brings the readers along.
import { FileProblem, UnreadableFile } from '../../../exchange/inward/rows';
import { PlanFailure } from '../../../lists';
import { Job, JobResult, doJob } from './jobs';
import type { StepProps } from '../steps';

/** The code that reads a form; its own chunk unless a test hands in another. */
export interface FormReader {
  readAssessment(file: { name: string; size?: number; bytes: () => Promise<ArrayBuffer> }, framework: Framework): Promise<ReadForm>;
}

/** How far the writes have come, and how they ended. */
export interface Run {
  all: number;
  /** Keys of the writes that are stored, and of those that wait. */
  saved: string[];
  waiting: string[];
  /** What is not simply saved, with the keys of themes and areas. */
  results: { key: string; result: Exclude<JobResult, 'saved'> }[];
}

export type ReadingState =
  | { step: 'choose'; problem?: FileProblem; failure?: unknown }
  | { step: 'reading'; name: string }
  | { step: 'review'; name: string; form: ReadForm }
  | { step: 'saving'; name: string; form: ReadForm; run: Run; stopping: boolean }
  /** `failure` or `stopped` when not all was done. */
  | { step: 'ended'; name: string; form: ReadForm; run: Run; failure?: unknown; stopped?: boolean };

export interface ReadingCommands {
  read(file: File): void;
  start(jobs: Job[]): void;
  stop(): void;
  /** Back to the preview, held against the round as it is now. */
  look(): void;
  another(): void;
}

/** What reading a form is handed of what its step is. */
export type FormServices = Pick<StepProps, 'repository' | 'plan' | 'clock' | 'take' | 'takeRound' | 'reading'>;
type Services = FormServices & { loadReader: () => Promise<FormReader> };

async function readFile(file: File, { loadReader, reading }: Services): Promise<ReadingState> {
  try {
    const { readAssessment } = await loadReader().catch((cause: unknown) => { throw new PlanFailure('offline', { cause }); });
    const form = await readAssessment({ name: file.name, size: file.size, bytes: () => file.arrayBuffer() }, reading.framework);
    return { step: 'review', name: file.name, form };
  } catch (error) {
    return { step: 'choose', ...(error instanceof UnreadableFile ? { problem: error.problem } : { failure: error }) };
  }
}

/** Reads a form and writes what was chosen of it, one row after the other. Leaving the page stops after the write that is under way. */
export function useFormReading(services: Services): { state: ReadingState; commands: ReadingCommands } {
  const [state, setState] = React.useState<ReadingState>({ step: 'choose' });
  const now = React.useRef({ services, state });
  now.current = { services, state };
  const stopped = React.useRef(false);
  const latest = React.useRef(0);
  React.useEffect(() => () => {
    stopped.current = true;
    latest.current = -1;
  }, []);

  const write = React.useCallback(async (jobs: Job[], { name, form }: { name: string; form: ReadForm }): Promise<void> => {
    const mine = (latest.current += 1);
    stopped.current = false;
    const run: Run = { all: jobs.length, saved: [], waiting: jobs.map(({ key }) => key), results: [] };
    const tell = (next: ReadingState): void => { if (latest.current === mine) setState(next); };
    const saving = (): void => tell({ step: 'saving', name, form, run: { ...run }, stopping: stopped.current });
    saving();
    for (const job of jobs) {
      if (stopped.current) return tell({ step: 'ended', name, form, run, stopped: true });
      try {
        const { repository, clock, plan, take, takeRound } = now.current.services;
        const outcome = await doJob(job, repository, { by: plan.user.name, at: clock().toISOString() });
        take(outcome.rows);
        if (outcome.round) takeRound(outcome.round);
        run.waiting.shift();
        if (outcome.result === 'saved' || outcome.result === 'disputed') run.saved.push(job.key);
        if (outcome.result !== 'saved') run.results.push({ key: job.key, result: outcome.result });
        if (outcome.round) return tell({ step: 'ended', name, form, run });
        saving();
      } catch (failure) {
        return tell({ step: 'ended', name, form, run, failure });
      }
    }
    tell({ step: 'ended', name, form, run });
  }, []);

  const commands = React.useMemo((): ReadingCommands => ({
    read: file => {
      const mine = (latest.current += 1);
      setState({ step: 'reading', name: file.name });
      void readFile(file, now.current.services).then(next => { if (latest.current === mine) setState(next); });
    },
    start: jobs => {
      const { state: before } = now.current;
      if (before.step === 'review') void write(jobs, before);
    },
    stop: () => {
      stopped.current = true;
      setState(before => (before.step === 'saving' ? { ...before, stopping: true } : before));
    },
    look: () => setState(before => (before.step === 'ended' ? { step: 'review', name: before.name, form: before.form } : before)),
    another: () => {
      latest.current += 1;
      setState({ step: 'choose' });
    }
  }), [write]);
  return { state, commands };
}
