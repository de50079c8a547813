import * as React from 'react';
// The one class that tells a file's problem. It is taken past the folder's index, which brings the readers along.
import { UnreadableFile } from '../../exchange/inward/rows';
import { ImportRepository, Plan, PlanFailure } from '../../lists';
import { AdditionContext, Registers, codesOf, registersOf, rowsToWrite, toNewActivity } from './additions';
import { ImportState, ReadingProblem, Run, firstState, importReducer, leftOf } from './importModel';
import { existingRows } from './existingRows';
import { unfinishedRows } from './firstReports';
import { DocumentReader, ImportSource, Reading, nameOf, readSource } from './reading';
import { remarkResembling } from './resembling';

export interface ImportServices {
  repository: ImportRepository;
  plan: Plan;
  /** Fetches the code that reads documents. */
  loadReader: () => Promise<DocumentReader>;
  clock: () => Date;
  /** How the document's places and words are told in what is stored. */
  sourceWords: Pick<AdditionContext, 'placeText' | 'keptText' | 'standing'>;
  /** What a pasted table is called in the plan's source column. */
  pastedName: string;
}

export interface ImportCommands {
  read(source: ImportSource): void;
  /** Reads the last source again. */
  readAgain(): void;
  chooseUnit(code: string): void;
  /** Starts the saving, or goes on with what is left. */
  start(): void;
  stop(): void;
  restart(): void;
}

/** Runs the import: the state machine, and the work that its steps start. Leaving the page stops the saving after the running batch. */
export function useImport(services: ImportServices): { state: ImportState; commands: ImportCommands } {
  const [state, dispatch] = React.useReducer(importReducer, firstState);
  const now = React.useRef({ services, state });
  now.current = { services, state };
  const source = React.useRef<ImportSource>();
  const stopper = React.useRef<AbortController>();
  const latestRead = React.useRef(0);

  React.useEffect(() => () => stopper.current?.abort(), []);

  const commands = React.useMemo((): ImportCommands => {
    const at = (): number => now.current.services.clock().getTime();
    const read = async (from: ImportSource): Promise<void> => {
      const mine = (latestRead.current += 1);
      source.current = from;
      dispatch({ type: 'chosen', name: nameOf(from) });
      const outcome = await readAll(from, now.current.services);
      if (mine !== latestRead.current) return;
      dispatch('problem' in outcome ? { type: 'unreadable', problem: outcome.problem } : { type: 'read', reading: outcome.reading });
    };
    const save = async (reading: Reading, unit: string, keys: ReadonlySet<string>): Promise<void> => {
      const { signal } = (stopper.current = new AbortController());
      try {
        const { repository } = now.current.services;
        const rows = rowsToWrite(reading).filter(row => keys.has(row.clientKey));
        const registers = await ensureRegisters(rows, unit, now.current.services);
        const { sourceWords, pastedName } = now.current.services;
        const context = { registers, chosenUnit: unit, sourceName: reading.name || pastedName, fileName: reading.name, at: new Date(at()).toISOString(), ...sourceWords };
        const outcomes = await repository.addActivities(
          rows.map(row => toNewActivity(row, context)), progress => dispatch({ type: 'progressed', progress, at: at() }), signal
        );
        dispatch({ type: 'ended', outcomes, at: at() });
      } catch (error) {
        dispatch({ type: 'broke', error, at: at() });
      }
    };
    return {
      read: from => void read(from),
      readAgain: () => { if (source.current) void read(source.current); },
      chooseUnit: unit => dispatch({ type: 'unitChosen', unit }),
      start: () => {
        const { state: before } = now.current;
        if (before.step !== 'review' && before.step !== 'stopped') return;
        dispatch({ type: 'started', at: at() });
        void save(before.reading, before.unit, new Set(keysToAdd(before.reading, before.step === 'stopped' ? before.run : undefined)));
      },
      stop: () => {
        stopper.current?.abort();
        dispatch({ type: 'stopping' });
      },
      restart: () => {
        latestRead.current += 1;
        dispatch({ type: 'restarted' });
      }
    };
  }, []);
  return { state, commands };
}

function keysToAdd(reading: Reading, stopped: Run | undefined): string[] {
  return stopped ? leftOf(stopped) : rowsToWrite(reading).map(row => row.clientKey);
}

/** Reads the document and asks the plan what it has already; both must succeed before anything is shown. */
async function readAll(source: ImportSource, { loadReader, plan, repository }: ImportServices): Promise<{ reading: Reading } | { problem: ReadingProblem }> {
  try {
    const reader = await fetched(loadReader);
    const read = await readSource(source, reader, plan.framework);
    const existing = existingRows(read.rows, await repository.existingKeys(), plan, reader);
    const rows = remarkResembling(read.rows, plan.activities.concat(plan.archived), existing);
    return { reading: { ...read, rows, existing, unfinished: unfinishedRows(rows, plan.activities) } };
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: { kind: 'file', problem: error.problem, name: nameOf(source) } };
    return { problem: { kind: 'failure', error } };
  }
}

/** Code that does not come is a matter of contact, not of the file. */
async function fetched(loadReader: () => Promise<DocumentReader>): Promise<DocumentReader> {
  try {
    return await loadReader();
  } catch (cause) {
    throw new PlanFailure('offline', { cause });
  }
}

/** The plan's registers with all codes that the rows use; what is missing is added. */
async function ensureRegisters(rows: Parameters<typeof codesOf>[0], unit: string, { repository, plan }: ImportServices): Promise<Registers> {
  const used = codesOf(rows, unit, registersOf(plan));
  const named = (code: string): { code: string; name: string } => ({ code, name: code });
  const units = await repository.ensureUnits(used.units.map(named));
  const roles = await repository.ensureRoles(used.roles.map(named));
  return { ...registersOf(plan), units, roles };
}
