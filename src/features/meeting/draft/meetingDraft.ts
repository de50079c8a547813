import { Instant, Meeting } from '../../../domain';
import { MeetingChanges, MeetingOutcome } from '../../../lists';

/** How long a pause after the last change saves it, in milliseconds. */
export const savePause = 1000;

export type DraftField = keyof MeetingChanges;

/** How the saving goes; what is not saved stays in the draft. */
export type SaveState =
  | { state: 'idle' }
  /** Changed; saved after a pause. */
  | { state: 'waiting' }
  | { state: 'saving' }
  | { state: 'saved'; at: Instant; /** Fields that others had changed meanwhile and that were kept. */ merged: DraftField[] }
  | { state: 'failed'; error: unknown }
  /** Others changed the same fields; nothing is sent until the user has chosen. */
  | { state: 'conflict'; fields: DraftField[]; by: string; at: Instant };

/** The part of the scene that a draft writes to; handed in anew with every drawing. */
export interface DraftTarget {
  meeting?: Meeting;
  /** `seen`: the version that the changes began from, so that what others did meanwhile is not written over. */
  change(changes: MeetingChanges, seen?: Meeting): Promise<MeetingOutcome>;
  now(): Date;
}

/** Changes of a meeting between the keyboard and the list. */
export interface MeetingDraft {
  /** Changes that are not saved yet. */
  pending(): MeetingChanges;
  /** The meeting as it was last saved from here, while the scene does not know it yet. */
  saved(): Meeting | undefined;
  save(): SaveState;
  follow(target: DraftTarget): void;
  set(changes: MeetingChanges): void;
  /** Saves what waits at once, and what is given; tells whether all of it is stored. */
  flush(changes?: MeetingChanges): Promise<boolean>;
  keepMine(): Promise<boolean>;
  takeTheirs(): void;
  subscribe(listener: () => void): () => void;
}

function fieldsOf(changes: MeetingChanges): DraftField[] {
  return Object.keys(changes) as DraftField[];
}

/** A draft of the meeting at hand: saved a second after the last change, never over somebody else's. */
export function createMeetingDraft(first: DraftTarget, pause: number = savePause): MeetingDraft {
  let target = first;
  let pending: MeetingChanges = {};
  /** The meeting as it was when the pending changes began. */
  let basis: Meeting | undefined;
  let sent: MeetingChanges | undefined;
  let own: { meeting: Meeting; over?: string } | undefined;
  let save: SaveState = { state: 'idle' };
  let timer: number | undefined;
  let running: Promise<boolean> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: SaveState): void => {
    save = next;
    listeners.forEach(listener => listener());
  };
  const current = (): Meeting | undefined => (own && own.over === target.meeting?.etag ? own.meeting : target.meeting);
  const stop = (): void => window.clearTimeout(timer);
  const wait = (): void => {
    stop();
    timer = window.setTimeout(() => { void flush(); }, pause);
    become({ state: 'waiting' });
  };

  const settle = (outcome: MeetingOutcome): boolean => {
    if (outcome.result === 'conflict') {
      const { fields, theirs } = outcome.conflict;
      own = { meeting: theirs, over: target.meeting?.etag };
      become({ state: 'conflict', fields: fields.map(({ field }) => field), by: fields[0]?.by.name ?? '', at: fields[0]?.at ?? target.now().toISOString() });
      return false;
    }
    own = { meeting: outcome.meeting, over: target.meeting?.etag };
    pending = Object.fromEntries(Object.entries(pending).filter(([field, value]) => sent?.[field as DraftField] !== value));
    basis = outcome.meeting;
    become({ state: 'saved', at: target.now().toISOString(), merged: outcome.merged });
    return true;
  };

  const send = async (): Promise<boolean> => {
    sent = pending;
    become({ state: 'saving' });
    try {
      return settle(await target.change(sent, basis));
    } catch (error) {
      become({ state: 'failed', error });
      return false;
    } finally {
      sent = undefined;
    }
  };

  /** One save at a time; what was changed while it ran follows. */
  const run = async (): Promise<boolean> => {
    for (let stored = true; stored; stored = await send()) if (fieldsOf(pending).length === 0) return true;
    return false;
  };

  const put = (changes: MeetingChanges): void => {
    if (fieldsOf(pending).length === 0) basis = current();
    pending = { ...pending, ...changes };
  };

  const flush = (changes: MeetingChanges = {}): Promise<boolean> => {
    stop();
    put(changes);
    if (save.state === 'conflict') return Promise.resolve(false);
    running ??= run().finally(() => { running = undefined; });
    return running;
  };

  return {
    pending: () => pending,
    saved: () => (own?.over === target.meeting?.etag ? own?.meeting : undefined),
    save: () => save,
    follow: next => { target = next; },
    set: changes => {
      put(changes);
      if (save.state === 'conflict') listeners.forEach(listener => listener());
      else if (running) become({ state: 'saving' });
      else wait();
    },
    flush,
    keepMine: () => {
      basis = current();
      save = { state: 'waiting' };
      return flush();
    },
    takeTheirs: () => {
      pending = {};
      become({ state: 'idle' });
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    }
  };
}
