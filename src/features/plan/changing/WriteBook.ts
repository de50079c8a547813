import { Activity } from '../../../domain';
import { ChangerPorts, ChangingState, Done, OpenReason, OpenWrite } from './entry';
import { keepWrite, keptWrites } from './keeping';
import { Pending, provisional } from './pending';

/** Something that is on its way to the lists. */
export type Entry = Omit<OpenWrite, 'why'>;

/** So many writes are kept on this computer before they are sent. */
const fewEnough = 10;

/** What is on its way, what did not arrive and what was done last; in the browser's keeping until the lists have it. */
export class WriteBook {
  private state: ChangingState;
  private readonly listeners = new Set<() => void>();
  private lastProvisional = 0;

  public constructor(private readonly ports: Pick<ChangerPorts, 'unsent' | 'onActivity'>) {
    this.state = { pending: [], open: keptWrites(ports.unsent), unkept: false };
  }

  public current(): ChangingState {
    return this.state;
  }

  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** On the screen at once, and on this computer until the lists have it. `instead`: what it takes the place of. */
  public begin(entries: readonly Entry[], instead?: string): void {
    if (instead !== undefined) this.ports.unsent.forget(instead);
    // Many are kept when they turn out not to arrive: each keeping writes all that is kept.
    const kept = entries.length > fewEnough || entries.every(entry => keepWrite(this.ports.unsent, entry));
    const keys = new Set([instead, ...entries.map(({ key }) => key)]);
    this.tell({
      pending: this.state.pending.concat(entries.map(entry => this.pendingOf(entry))), open: this.state.open.filter(({ key }) => !keys.has(key)),
      done: undefined, unkept: !kept
    });
  }

  /** The lists have it. First the row, then the overlay: between the two nothing is seen to jump. */
  public arrived(entry: Entry, activity: Activity): void {
    this.ports.onActivity(activity);
    this.leave(entry);
  }

  /** Nothing of it is on its way any more, and nothing has to be kept. */
  public leave({ key }: Entry): void {
    this.ports.unsent.forget(key);
    this.tell({ pending: this.state.pending.filter(one => one.key !== key) });
  }

  /** It did not arrive: off the screen again, kept with the reason. */
  public setOpen({ key, at, what }: Entry, why: OpenReason): void {
    const others = this.state.open.filter(write => write.key !== key);
    const kept = keepWrite(this.ports.unsent, { key, at, what });
    this.tell({
      pending: this.state.pending.filter(one => one.key !== key), open: [...others, { key, at, what, why }], unkept: this.state.unkept || !kept
    });
  }

  public discard(key: string): void {
    this.ports.unsent.forget(key);
    this.tell({ open: this.state.open.filter(write => write.key !== key) });
  }

  /** What can now be taken back; what changed nothing is not told of. */
  public finish(done: Done): void {
    if (done.kind === 'add' || done.rows.length + done.kept.length > 0) this.tell({ done });
  }

  public dismiss(): void {
    this.tell({ done: undefined });
  }

  private pendingOf({ key, at, what }: Entry): Pending {
    if (what.kind === 'change') return { kind: 'change', key, activityId: what.own.seen.id, changes: what.own.changes };
    this.lastProvisional -= 1;
    return { kind: 'add', key, row: provisional(what.row, this.lastProvisional, at) };
  }

  private tell(parts: Partial<ChangingState>): void {
    this.state = { ...this.state, ...parts };
    this.listeners.forEach(listener => listener());
  }
}
