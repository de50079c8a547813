import { Activity } from '../../../domain';
import { ActivityChanges, ChangeOutcome, ConflictChoices, NewActivity, PlanFailure } from '../../../lists';
import { asFailure } from '../../../ui';
import { AddResult, ChangeOptions, ChangeResult, ChangerPorts, ChangingState, Done, DoneKind, ManyOptions, OwnChange, Saved } from './entry';
import { formerOf, realChanges } from './former';
import { takeBack } from './takeBack';
import { Entry, WriteBook } from './WriteBook';

type Undoable = Done['rows'][number];

const nothingDone = (kind: DoneKind): Done => ({ kind, rows: [], merged: [], kept: [] });

/**
 * Changes activities for who sees the plan: shown at once, sent one after another for each row, then confirmed or taken from the screen
 * again and kept here with the reason. What is saved can be taken back until the next change.
 */
export class Changer {
  private readonly book: WriteBook;
  /** The last write of each row: the next one waits for it. */
  private readonly turns = new Map<number, Promise<unknown>>();

  public constructor(private readonly ports: ChangerPorts) {
    this.book = new WriteBook(ports);
  }

  public current(): ChangingState {
    return this.book.current();
  }

  public subscribe(listener: () => void): () => void {
    return this.book.subscribe(listener);
  }

  /** Changes one activity. The answer tells how it went; the state tells it, too. */
  public async change(seen: Activity, changes: ActivityChanges, { kind = 'change', instead }: ChangeOptions = {}): Promise<ChangeResult> {
    const entry = this.changeEntry({ seen, changes });
    this.book.begin([entry], instead);
    const done = nothingDone(kind);
    const result = await this.sendChange(entry, done);
    this.book.finish(done);
    return result;
  }

  /** Changes several activities as one group, which one undo takes back. Answers in order; what was not tried, after a stop, has no answer. */
  public async changeMany(list: readonly OwnChange[], { kind = 'change', instead, onProgress, signal }: ManyOptions = {}): Promise<(ChangeResult | undefined)[]> {
    const entries = list.map(own => this.changeEntry(own));
    this.book.begin(entries, instead);
    const done = nothingDone(kind);
    const results = entries.length === 1 ? [await this.sendChange(entries[0], done)] : await this.sendMany(entries, done, { onProgress, signal });
    this.book.finish(done);
    return results;
  }

  /** Adds an activity; the same row again, after a failure, is never stored twice. */
  public async add(row: NewActivity, { instead }: ChangeOptions = {}): Promise<AddResult> {
    const entry = this.entryOf({ kind: 'add', row });
    this.book.begin([entry], instead);
    return this.sendAdd(entry, row);
  }

  /** Sends again what did not arrive; all of it without a key. */
  public async retry(key?: string): Promise<void> {
    const again = this.current().open.filter(write => write.why.kind !== 'conflict' && (key === undefined || write.key === key));
    this.book.begin(again);
    const done = nothingDone('change');
    for (const entry of again) {
      if (entry.what.kind === 'add') await this.sendAdd(entry, entry.what.row);
      else await this.sendChange(entry, done);
    }
    this.book.finish(done);
  }

  /** The network is back: what only waited for it is sent. */
  public async online(): Promise<void> {
    for (const { key, why } of this.current().open) if (why.kind === 'failed' && why.failure.reason === 'offline') await this.retry(key);
  }

  /** Gives up what did not arrive. */
  public discard(key: string): void {
    this.book.discard(key);
  }

  /** The reader has read what was done. */
  public dismiss(): void {
    this.book.dismiss();
  }

  /** Goes on with a conflict as the reader has chosen; a third change meanwhile asks anew. */
  public async choose(key: string, choices: ConflictChoices): Promise<void> {
    const write = this.current().open.find(one => one.key === key);
    if (write?.why.kind !== 'conflict') return;
    const { conflict } = write.why;
    const mine = Object.fromEntries(Object.entries(conflict.mine).filter(([field]) => choices[field as keyof ActivityChanges] !== 'theirs')) as ActivityChanges;
    const entry: Entry = { key, at: write.at, what: { kind: 'change', own: { seen: conflict.theirs, changes: mine } } };
    this.book.begin([entry]);
    const done = nothingDone('change');
    try {
      this.take(entry, await this.ports.activities.resolve(conflict, choices), done);
    } catch (error) {
      this.book.setOpen(write, { kind: 'conflict', conflict, failure: asFailure(error) });
    }
    this.book.finish(done);
  }

  /** Takes the last change, or group of changes, back; what somebody else has changed since stays and is told. */
  public async undo(): Promise<void> {
    const { done } = this.current();
    if (!done || done.rows.length === 0) return;
    const rows = done.rows.map(row => ({ row, entry: this.entryOf({ kind: 'change', own: { seen: row.activity, changes: row.former } }) }));
    this.book.begin(rows.map(({ entry }) => entry));
    const undone = nothingDone(done.kind === 'undo' ? 'change' : 'undo');
    const outcomes = await this.firstOutcomes(done.rows);
    for (const [at, { row, entry }] of rows.entries()) await this.inTurn(row.activity.id, () => this.undoRow(row, entry, undone, outcomes[at]));
    this.book.finish(undone);
  }

  /** Many are taken back in batches; what is refused there is then looked at one by one. */
  private async firstOutcomes(rows: Undoable[]): Promise<(ChangeOutcome | undefined)[]> {
    if (rows.length === 1) return [];
    try {
      const outcomes = await this.ports.activities.changeMany(rows.map(({ activity, former }) => ({ seen: activity, changes: former })));
      return outcomes.map(({ outcome }) => outcome);
    } catch (error) {
      // Each is tried by itself, and says by itself what is wrong.
      if (asFailure(error).reason === 'unexpected') throw error;
      return [];
    }
  }

  private async undoRow({ activity, former }: Undoable, entry: Entry, undone: Done, first: ChangeOutcome | undefined): Promise<void> {
    try {
      const taken = await takeBack(this.ports.activities, activity, former, first);
      if (taken.kept) undone.kept.push(taken.kept);
      if (Object.keys(taken.former).length > 0) undone.rows.push({ activity: taken.activity, former: taken.former });
      this.book.arrived(entry, taken.activity);
    } catch (error) {
      this.fail(entry, error);
    }
  }

  private async sendChange(entry: Entry, done: Done): Promise<ChangeResult> {
    if (entry.what.kind !== 'change') throw new Error('An addition is no change.');
    const { seen, changes } = entry.what.own;
    if (Object.keys(changes).length === 0) {
      this.book.leave(entry);
      return { result: 'saved', activity: seen, merged: [] };
    }
    return this.inTurn(seen.id, async () => {
      try {
        return this.take(entry, await this.ports.activities.change(seen, changes), done);
      } catch (error) {
        return this.fail(entry, error);
      }
    });
  }

  private async sendMany(entries: readonly Entry[], done: Done, { onProgress, signal }: ManyOptions): Promise<(ChangeResult | undefined)[]> {
    const changes = entries.flatMap(({ what }) => (what.kind === 'change' ? [what.own] : []));
    await Promise.all(changes.map(({ seen }) => this.turns.get(seen.id)));
    const notTried = new PlanFailure('throttled');
    try {
      const outcomes = await this.ports.activities.changeMany(changes, { onProgress: progress => onProgress?.(progress.done, progress.total), signal });
      return entries.map((entry, at) => {
        const { outcome, failure } = outcomes[at] ?? {};
        if (outcome) return this.take(entry, outcome, done);
        if (failure || !signal?.aborted) return this.fail(entry, failure ?? notTried);
        this.book.leave(entry);
        return undefined;
      });
    } catch (error) {
      return entries.map(entry => this.fail(entry, error));
    }
  }

  private async sendAdd(entry: Entry, row: NewActivity): Promise<AddResult> {
    try {
      const { row: activity } = await this.ports.activities.add(row);
      this.book.arrived(entry, activity);
      // Nothing is ever deleted from here: an addition is taken back into the archive.
      this.book.finish({ ...nothingDone('add'), rows: [{ activity, former: { archivedAt: this.ports.clock().toISOString() } }] });
      return { result: 'added', activity };
    } catch (error) {
      return this.fail(entry, error);
    }
  }

  /** What the lists answered to a change. */
  private take(entry: Entry, outcome: ChangeOutcome, done: Done): ChangeResult {
    if (outcome.result === 'conflict') {
      this.ports.onActivity(outcome.conflict.theirs);
      this.book.setOpen(entry, { kind: 'conflict', conflict: outcome.conflict });
      return outcome;
    }
    const { activity, merged } = outcome;
    if (entry.what.kind === 'change') done.rows.push({ activity, former: formerOf(entry.what.own.seen, entry.what.own.changes) });
    done.merged = Array.from(new Set([...done.merged, ...merged]));
    this.book.arrived(entry, activity);
    return outcome;
  }

  private fail(entry: Entry, error: unknown): { result: 'failed'; failure: PlanFailure } {
    const failure = asFailure(error);
    this.book.setOpen(entry, { kind: 'failed', failure });
    return { result: 'failed', failure };
  }

  private async inTurn<T>(id: number, run: () => Promise<T>): Promise<T> {
    const turn = (this.turns.get(id) ?? Promise.resolve()).then(run);
    this.turns.set(id, turn);
    try {
      return await turn;
    } finally {
      if (this.turns.get(id) === turn) this.turns.delete(id);
    }
  }

  private changeEntry({ seen, changes }: OwnChange): Entry {
    return this.entryOf({ kind: 'change', own: { seen, changes: realChanges(seen, changes) } });
  }

  private entryOf(what: Saved): Entry {
    return { key: `change/${this.ports.newKey()}`, at: this.ports.clock().toISOString(), what };
  }
}
