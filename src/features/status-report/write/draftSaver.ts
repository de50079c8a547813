import { Instant } from '../../../domain';
import { NewReportDraft, PlanFailure, StatusReportDraft, StatusReportRepository } from '../../../lists';
import { After } from '../../../ui';
import { DraftFields, draftOf, fieldsOf, sameText } from './draftFields';
import { Keeper } from './keptDraft';

/** How long a pause after the last letter saves the draft, in milliseconds. */
export const savePause = 1000;

/** A text that two owners changed; mine stands in the field, and nothing is sent of it until its writer has chosen. */
export interface TextClash {
  theirs: string;
  /** Who wrote theirs; undefined when that was while nobody wrote here. */
  by?: string;
  at?: Instant;
}

export type SaveState =
  | { state: 'idle' }
  | { state: 'waiting' }
  | { state: 'saving' }
  | { state: 'saved'; at: Instant }
  | { state: 'failed'; error: unknown }
  /** The draft is no longer there: removed, or published by somebody else. */
  | { state: 'lost' };

/** Everything that the form shows; another object after every change. */
export interface DraftView {
  fields: DraftFields;
  clashes: Readonly<Record<string, TextClash>>;
  save: SaveState;
  /** The browser keeps nothing: what is not stored is lost when the page goes. */
  unkept: boolean;
  /** Something is typed that is not stored. */
  pending: boolean;
  /** What was typed an earlier time is in the fields again. */
  restored: boolean;
}

export interface DraftSaver {
  view(): DraftView;
  set(field: string, text: string): void;
  /** Saves at once; answers the stored draft, or undefined when something stands in the way. Without texts it stores an empty one. */
  flush(): Promise<StatusReportDraft | undefined>;
  choose(field: string, text: string): void;
  /** Reads the draft again, for when another owner is known to have changed it. */
  refresh(): Promise<void>;
  /** After the draft was lost: a new one with all that stands in the fields. */
  startAnew(): Promise<StatusReportDraft | undefined>;
  subscribe(listener: () => void): () => void;
}

export interface SaverPorts {
  repository: Pick<StatusReportRepository, 'drafts' | 'saveDraft'>;
  kept: Keeper;
  after: After;
  clock: () => Date;
  newKey: () => string;
}

/** Somebody else's version in the way so many times in a row is a failure. */
const mostRounds = 5;

/** A status report's draft between the keyboard and the list: stored a second after the last letter, never over another owner's text. */
export function createDraftSaver(ports: SaverPorts, first: StatusReportDraft | undefined, fresh: Omit<NewReportDraft, 'clientKey'>): DraftSaver {
  const { repository, kept, after, clock, newKey } = ports;
  let stored = first;
  let key = first?.clientKey ?? newKey();
  let base = fieldsOf(first ?? fresh);
  let mine: DraftFields = {};
  let clashes: Record<string, TextClash> = {};
  let save: SaveState = { state: 'idle' };
  let unkept = false;
  let restored = false;
  let running: Promise<StatusReportDraft | undefined> | undefined;
  let takeBack = (): void => undefined;
  const listeners = new Set<() => void>();
  let shown: DraftView;

  const redraw = (): void => {
    shown = { fields: { ...base, ...mine }, clashes, save, unkept, restored, pending: Object.keys(mine).length > 0 };
    listeners.forEach(listener => listener());
  };
  const become = (next: SaveState): void => {
    save = next;
    redraw();
  };
  const keep = (): void => { unkept = !kept.keep({ base, mine }); };
  const without = <T>(record: Readonly<Record<string, T>>, field: string): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));

  /** Their version becomes the ground; what both have changed clashes, and what is the same by now is done. */
  const settle = (theirs: DraftFields, by?: string, at?: Instant): void => {
    for (const [field, text] of Object.entries(mine)) {
      if (sameText(text, theirs[field])) {
        mine = without(mine, field);
        clashes = without(clashes, field);
      } else if (!sameText(theirs[field], base[field])) clashes = { ...clashes, [field]: { theirs: theirs[field] ?? '', by, at } };
    }
    base = theirs;
  };

  /** Another owner may have begun since the page was read: then it is the same draft. */
  const lookForOthers = async (): Promise<void> => {
    const [other] = await repository.drafts();
    if (!other) return;
    stored = other;
    key = other.clientKey;
    settle(fieldsOf(other));
  };

  const sendable = (): DraftFields => Object.fromEntries(Object.entries(mine).filter(([field]) => !clashes[field]));

  const run = async (): Promise<StatusReportDraft | undefined> => {
    if (!stored) await lookForOthers();
    for (let round = 0; round < mostRounds; round += 1) {
      const sent = sendable();
      if (stored && Object.keys(sent).length === 0) return Object.keys(clashes).length === 0 ? stored : undefined;
      become({ state: 'saving' });
      const outcome = await repository.saveDraft(stored, { clientKey: key, from: stored ? stored.from : fresh.from, ...draftOf({ ...base, ...sent }) });
      if (outcome.result === 'saved') {
        stored = outcome.draft;
        settleOwn(sent, fieldsOf(outcome.draft));
        become({ state: 'saved', at: clock().toISOString() });
      } else {
        stored = outcome.theirs;
        settle(fieldsOf(outcome.theirs), outcome.by.name, outcome.at);
        redraw();
      }
      keep();
    }
    throw new PlanFailure('conflict');
  };

  /** What was sent is stored; what was typed meanwhile stays. */
  const settleOwn = (sent: DraftFields, now: DraftFields): void => {
    for (const [field, text] of Object.entries(sent)) if (sameText(mine[field], text)) mine = without(mine, field);
    base = now;
    restored = false;
  };

  const guarded = async (): Promise<StatusReportDraft | undefined> => {
    try {
      return await run();
    } catch (error) {
      become(error instanceof PlanFailure && error.reason === 'notFound' && stored ? { state: 'lost' } : { state: 'failed', error });
      return undefined;
    }
  };

  const refresh = async (): Promise<void> => {
    try {
      const now = (await repository.drafts()).find(({ id }) => id === stored?.id);
      if (!now) return become({ state: 'lost' });
      stored = now;
      settle(fieldsOf(now));
      keep();
      redraw();
    } catch (error) {
      become({ state: 'failed', error });
    }
  };

  const flush = (): Promise<StatusReportDraft | undefined> => {
    takeBack();
    if (save.state === 'lost') return Promise.resolve(undefined);
    running ??= guarded().finally(() => {
      running = undefined;
      redraw();
    });
    return running;
  };

  const wait = (): void => {
    takeBack();
    const pending = Object.keys(mine).length > 0;
    if (pending) takeBack = after(savePause, () => { void flush(); });
    if (save.state !== 'lost') become({ state: pending ? 'waiting' : 'idle' });
  };

  const set = (field: string, text: string): void => {
    mine = sameText(text, base[field]) && !clashes[field] ? without(mine, field) : { ...mine, [field]: text };
    keep();
    if (save.state === 'lost') redraw();
    else wait();
  };

  const begin = (): void => {
    const before = kept.read();
    if (before) {
      const now = base;
      base = before.base;
      mine = before.mine;
      settle(now);
      restored = Object.keys(mine).length > 0;
      keep();
    }
    redraw();
    if (restored) wait();
  };
  begin();

  return {
    view: () => shown,
    set,
    flush,
    refresh,
    choose: (field, text) => {
      clashes = without(clashes, field);
      set(field, text);
    },
    startAnew: () => {
      mine = { ...base, ...mine };
      base = fieldsOf(fresh);
      clashes = {};
      stored = undefined;
      key = newKey();
      save = { state: 'idle' };
      return flush();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    }
  };
}
