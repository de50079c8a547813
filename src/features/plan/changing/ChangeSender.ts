import { ChangeOutcome, NewActivity, PlanFailure } from '../../../lists';
import { asFailure } from '../../../ui';
import { nothingDone } from './begun';
import { AddResult, ChangeResult, ChangerPorts, Done, ManyOptions } from './entry';
import { formerOf } from './former';
import { Entry, WriteBook } from './WriteBook';

/** Sends what has begun, one after another for each row, and writes into the book what became of it. */
export class ChangeSender {
  /** The last write of each row: the next one waits for it. */
  private readonly turns = new Map<number, Promise<unknown>>();

  public constructor(private readonly ports: Pick<ChangerPorts, 'activities' | 'clock' | 'onActivity'>, private readonly book: WriteBook) {}

  /** One change, after those of its row that are on their way; what is saved is added to `done`. */
  public async sendChange(entry: Entry, done: Done): Promise<ChangeResult> {
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

  /** Many changes in batches; what was not tried, after a stop, has no answer. */
  public async sendMany(entries: readonly Entry[], done: Done, { onProgress, signal }: ManyOptions): Promise<(ChangeResult | undefined)[]> {
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

  /** An addition, which is done when it is answered. */
  public async sendAdd(entry: Entry, row: NewActivity): Promise<AddResult> {
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
  public take(entry: Entry, outcome: ChangeOutcome, done: Done): ChangeResult {
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

  /** It did not arrive: kept, with the reason. */
  public fail(entry: Entry, error: unknown): { result: 'failed'; failure: PlanFailure } {
    const failure = asFailure(error);
    this.book.setOpen(entry, { kind: 'failed', failure });
    return { result: 'failed', failure };
  }

  /** Runs after whatever is on its way for the row. */
  public async inTurn<T>(id: number, run: () => Promise<T>): Promise<T> {
    const turn = (this.turns.get(id) ?? Promise.resolve()).then(run);
    this.turns.set(id, turn);
    try {
      return await turn;
    } finally {
      if (this.turns.get(id) === turn) this.turns.delete(id);
    }
  }
}
