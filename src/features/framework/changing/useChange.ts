import * as React from 'react';
import type { EditionFile, EditionFileReading } from '../../../exchange/edition';
// The one class that tells a file's problem. It is taken past the folder's index, which brings the readers along.
import { UnreadableFile } from '../../../exchange/inward/rows';
import { PlanFailure, StoredEdition } from '../../../lists';
import { FrameworkScene, useScene } from '../scene';
import { ChangeState, FileTrouble, PlannedChange, planFile, planStored } from './change';

/** The part of the exchange that reads editions; its code is fetched when a file is read. */
export interface EditionReader {
  readEditionFile(file: EditionFile): Promise<EditionFileReading>;
}

export interface ChangeCommands {
  read(file: File): void;
  /** Stores the edition and makes it the plan's; also what goes on after it was stopped. */
  confirm(change: PlannedChange): void;
  stop(): void;
  /** Back to the choice of a file. */
  choose(): void;
}

/** Runs the change to another edition. Leaving the page stops the storing after what is on its way. */
export function useChange(begin: 'file' | StoredEdition, loadReader: () => Promise<EditionReader>): { state: ChangeState; commands: ChangeCommands } {
  const scene = useScene();
  const [state, setState] = React.useState<ChangeState>(() => (begin === 'file' ? { at: 'choose' } : { at: 'preview', change: planStored(begin, scene.present, scene.plan) }));
  const stopper = React.useRef<AbortController>();
  const latest = React.useRef(0);
  React.useEffect(() => () => stopper.current?.abort(), []);

  const read = async (file: File): Promise<void> => {
    const mine = (latest.current += 1);
    setState({ at: 'reading', name: file.name });
    const outcome = await readChange(file, scene, loadReader);
    if (mine !== latest.current) return;
    setState('next' in outcome ? { at: 'preview', change: outcome } : { at: 'choose', trouble: outcome, name: file.name });
  };
  const confirm = async (change: PlannedChange): Promise<void> => {
    const { signal } = (stopper.current = new AbortController());
    setState({ at: 'storing', change, done: 0, total: 0, stopping: false });
    const onProgress = ({ done, total }: { done: number; total: number }): void => setState(before => (before.at === 'storing' ? { ...before, done, total } : before));
    setState(await carriedOut(change, scene, { onProgress, signal }));
  };
  return {
    state,
    commands: {
      read: file => void read(file),
      confirm: change => void confirm(change),
      stop: () => {
        stopper.current?.abort();
        setState(before => (before.at === 'storing' ? { ...before, stopping: true } : before));
      },
      choose: () => {
        latest.current += 1;
        setState({ at: 'choose' });
      }
    }
  };
}

/** Reads a file and compares it with what the site has; nothing is written. */
async function readChange(file: File, { frameworks, present, plan }: FrameworkScene, loadReader: () => Promise<EditionReader>): Promise<PlannedChange | FileTrouble> {
  try {
    const reader = await fetched(loadReader);
    const reading = await reader.readEditionFile({ name: file.name, size: file.size, bytes: () => file.arrayBuffer() });
    if ('failures' in reading) return { kind: 'faults', failures: reading.failures, counted: reading.counted };
    return planFile(reading.framework, file.name, frameworks, present, plan);
  } catch (error) {
    return error instanceof UnreadableFile ? { kind: 'file', problem: error.problem } : { kind: 'failure', error };
  }
}

/** Code that does not come is a matter of contact, not of the file. */
async function fetched(loadReader: () => Promise<EditionReader>): Promise<EditionReader> {
  try {
    return await loadReader();
  } catch (cause) {
    throw new PlanFailure('offline', { cause });
  }
}

type Options = Parameters<FrameworkScene['repository']['store']>[1];

/** Stores what is not there yet, then makes it the plan's. */
async function carriedOut(change: PlannedChange, { repository, frameworks }: FrameworkScene, options: Options): Promise<ChangeState> {
  try {
    const stored = await repository.store(change.next, options);
    if (stored.result === 'differs') return { at: 'refused', change };
    if (options?.signal?.aborted) throw new PlanFailure('offline', { stopped: true });
    const chosen = await repository.choose(frameworks.present, change.next.edition);
    return chosen.result === 'chosen' ? { at: 'done', change } : { at: 'conflict', change, present: chosen.present };
  } catch (error) {
    return { at: 'failed', change, error };
  }
}
