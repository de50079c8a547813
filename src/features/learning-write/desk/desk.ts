import { KnownIdentities } from '../../../domain/identity';
import { Draft, ExampleText, cleanText, keptKey } from '../../../domain/learning';
import type { LearningDraftOutcome, LearningDrafts, LearningLog } from '../../../lists/learning';
import { PartFind, findsIn } from '../finds';
import { FindStep, FindsAt, watchFinds } from './findWatch';
import { HereKeeper } from './keptHere';
import { Work, sameValues, storable, workOf } from './values';

/** A part that was written in from somewhere else while it was written in here. */
export interface PartClash {
  part: keyof ExampleText;
  theirs: ExampleText[keyof ExampleText];
}

export interface DeskState extends Work {
  /** As it stands in the list; undefined before the first time. */
  stored?: Draft;
  saving: 'resting' | 'waiting' | 'saving' | 'failed';
  error?: unknown;
  clashes: PartClash[];
  /** False when the browser would not keep what has not been sent. */
  keptHere: boolean;
}

export interface DeskOptions {
  drafts: LearningDrafts;
  log: Pick<LearningLog, 'add'>;
  keeper: HereKeeper;
  known: KnownIdentities;
  draftKey: string;
  stored: Draft | undefined;
  newKey: () => string;
  onFailure: (failure: unknown) => void;
  /** Milliseconds without typing before it is saved. */
  pause?: number;
}

/** Holds one draft while it is written: keeps it on this computer, saves it after a pause, and meets what came from another window. */
export interface Desk {
  state(): DeskState;
  subscribe(listener: () => void): () => void;
  change(parts: Partial<Work>): void;
  /** To be written in the log once it shows in what is stored. */
  note(step: FindStep): void;
  /** Answers a clash: one's own words or the others'. */
  settle(clash: PartClash, whose: 'mine' | 'theirs'): void;
  /** Saves what may be saved, now. True when everything that may leave the computer stands in the list. */
  flush(): Promise<boolean>;
  /** The draft as it is in the list now; what differs here stays. */
  adopt(draft: Draft): void;
  /** Nothing of it is saved any more. */
  close(): void;
}

const content = <K extends keyof ExampleText>(text: ExampleText, part: K): string => {
  const value = text[part];
  return typeof value === 'string' ? cleanText(value) : JSON.stringify(value);
};

export function createDesk({ drafts, log, keeper, known, draftKey, stored, newKey, onFailure, pause = 2000 }: DeskOptions): Desk {
  const listeners = new Set<() => void>();
  let state: DeskState = { ...begin(stored, keeper), stored, saving: 'resting', keptHere: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  const put = (parts: Partial<DeskState>): void => {
    state = { ...state, ...parts };
    listeners.forEach(tell => tell());
  };
  const storedText = (): ExampleText => workOf(state.stored).content;
  const screenFinds = (): PartFind[] => findsIn(state.content, state.kept, known);
  const findsNow = (): FindsAt => ({ screen: screenFinds(), stored: state.stored ? findsIn(state.stored.content, state.stored.kept, known) : [] });
  const watch = watchFinds(findsNow(), newKey);
  const keep = (): void => put({ keptHere: keeper.keep(state, workOf(state.stored)) });
  const later = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => { flush().catch(onFailure); }, pause);
  };
  const values = (): Work => storable(state, storedText(), known);
  const isStored = (): boolean => state.stored !== undefined && sameValues(values(), workOf(state.stored));

  const adopt = (draft: Draft): void => {
    const [before, mine] = [storedText(), screenFinds()];
    const [merged, clashes] = meet(state.content, before, draft.content);
    put({ stored: draft, content: merged, clashes });
    watch.moved(mine, findsNow());
    keep();
  };
  /** What was sent is stored. What was typed meanwhile is still only here, and what another window stored beside it comes in. */
  const arrived = (sent: Work, draft: Draft): void => {
    const mine = screenFinds();
    const [merged, clashes] = meet(state.content, sent.content, draft.content);
    const kept = [...draft.kept.filter(theirs => !sent.kept.some(each => keptKey(each) === keptKey(theirs))), ...state.kept];
    put({ stored: draft, content: merged, clashes, kept: Array.from(new Map(kept.map(each => [keptKey(each), each])).values()), saving: 'resting' });
    if (!sameValues(sent, workOf(draft))) watch.moved(mine, findsNow());
    keep();
  };
  const writeSteps = async (): Promise<void> => {
    if (!state.stored) return;
    const { round } = state.stored;
    for (const step of watch.due(findsNow())) {
      const { clientKey, kind, reason, find } = step;
      await log.add({ clientKey, draftKey, kind, reason, round, part: find.part, findKind: find.kind });
      // Only now: what the log did not take comes with the next saving, or when the draft is sent.
      watch.told(step);
    }
  };
  const save = async (): Promise<boolean> => {
    put({ saving: 'saving', error: undefined });
    try {
      const sent = values();
      const outcome: LearningDraftOutcome = state.stored ? await drafts.save(state.stored, sent) : await drafts.start(draftKey, sent);
      if (outcome.result === 'conflict') {
        adopt(outcome.theirs);
        put({ saving: 'resting' });
        return false;
      }
      arrived(sent, outcome.draft);
    } catch (error) {
      onFailure(error);
      put({ saving: 'failed', error });
      return false;
    }
    await writeSteps().catch(onFailure);
    return true;
  };
  const flush = async (): Promise<boolean> => {
    if (timer) clearTimeout(timer);
    timer = undefined;
    while (running) await running;
    if (state.clashes.length > 0) return false;
    if (isStored()) {
      if (state.saving !== 'failed') put({ saving: 'resting' });
      else put({ saving: 'resting', error: undefined });
      await writeSteps().catch(onFailure);
      return true;
    }
    running = save().finally(() => { running = undefined; });
    const done = await running;
    if (done && !isStored() && state.clashes.length === 0) later();
    return done;
  };
  // What another time could not be saved is saved now, though nobody writes.
  if (keeper.read() && !isStored()) {
    state = { ...state, saving: 'waiting' };
    later();
  }
  return {
    state: () => state,
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: parts => {
      put({ ...parts, saving: state.saving === 'saving' ? 'saving' : 'waiting' });
      keep();
      later();
    },
    note: watch.note,
    settle: ({ part, theirs }, whose) => {
      const clashes = state.clashes.filter(clash => clash.part !== part);
      put({ clashes, content: whose === 'theirs' ? { ...state.content, [part]: theirs } : state.content, saving: 'waiting' });
      keep();
      later();
    },
    flush,
    adopt,
    close: () => {
      if (timer) clearTimeout(timer);
      listeners.clear();
    }
  };
}

/** What is on the screen first: the list's, and over it what stands on this computer alone; both where they went apart. */
function begin(stored: Draft | undefined, keeper: HereKeeper): Work & { clashes: PartClash[] } {
  const work = workOf(stored);
  const here = keeper.read();
  if (!here) return { ...work, clashes: [] };
  const mine = { ...work.content, ...here.mine };
  const base = { ...work.content, ...here.base };
  const [merged, clashes] = meet(mine, base, work.content);
  const reasons = new Map([...work.kept, ...(here.kept ?? [])].map(each => [keptKey(each), each]));
  const replies = new Map([...work.replies, ...(here.replies ?? [])].map(each => [`${each.reviewKey}/${each.part ?? ''}`, each]));
  return { content: merged, clashes, kept: Array.from(reasons.values()), replies: Array.from(replies.values()) };
}

/** One's own text where it was changed here, theirs where it was changed there, and the parts that were changed in both. */
function meet(mine: ExampleText, base: ExampleText, theirs: ExampleText): [ExampleText, PartClash[]] {
  const merged: ExampleText = { ...mine };
  const clashes: PartClash[] = [];
  for (const part of Object.keys(mine) as (keyof ExampleText)[]) {
    const [own, from, other] = [mine, base, theirs].map(text => content(text, part));
    if (own === from || own === other) Object.assign(merged, { [part]: own === other ? mine[part] : theirs[part] });
    else if (other !== from) clashes.push({ part, theirs: theirs[part] });
  }
  return [merged, clashes];
}
