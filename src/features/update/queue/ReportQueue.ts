import { Activity } from '../../../domain';
import { ConflictChoices, NewReport } from '../../../lists';
import { asFailure } from '../../../ui';
import { answerOfChoice } from './answer';
import { Delivery } from './Delivery';
import { QueueState } from './entry';
import { ReportPorts } from './ports';
import { QueueStore } from './QueueStore';

/** The report that a form has, once the queue has given it its key and its moment. */
export type MakeReport = (given: Pick<NewReport, 'clientKey' | 'at'>) => NewReport;

/**
 * The reports that have been saved on this computer and not yet in the lists. Each is kept first, then sent, in order and once: its client
 * key makes a second sending harmless, from another tab too. A conflict or a failure holds back only its own activity. While contact is
 * lost it is tried again when the network comes back, when the page is seen again, and after growing pauses while it is seen.
 */
export class ReportQueue {
  private readonly store: QueueStore;
  private readonly delivery: Delivery;

  public constructor(private readonly ports: ReportPorts) {
    this.store = new QueueStore(ports.unsent);
    this.delivery = new Delivery(this.store, ports);
  }

  /** Takes up what earlier visits left, and sends. Answers how to end it; what has not arrived stays kept. */
  public start(): () => void {
    const { contact } = this.ports;
    this.store.takeUp();
    const untell = contact.subscribe(what => {
      if (what === 'otherTab') this.store.takeUp();
      else if (what === 'offline') this.delivery.lose('offline');
      if (what !== 'offline' && !(what === 'otherTab' && this.current().contact.kind === 'lost')) void this.delivery.send();
    });
    void this.delivery.send();
    return () => {
      untell();
      this.delivery.end();
    };
  }

  /** The present state; the same object until something changes. */
  public current(): QueueState {
    return this.store.current();
  }

  /** Tells of every change; what it answers ends the telling. */
  public subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener);
  }

  /**
   * Takes a report on an activity as the lists had it, keeps it, and sends it. With `instead` it takes the place of one that has not
   * arrived, under a key of its own: the other one may be there already. Answers the key.
   */
  public save(seen: Activity, make: MakeReport, instead?: string): string {
    const key = this.ports.newKey();
    const now = this.ports.clock().toISOString();
    const replaced = this.store.find(instead);
    const { saved } = this.current();
    // The one that it was to replace may have arrived meanwhile: then it is written on top of that one.
    const base = instead !== undefined && saved?.key === instead && saved.activity ? saved.activity : seen;
    // What is given on top of another report is later than it, whatever this computer's clock says.
    const given = base.lastReported !== undefined && Date.parse(base.lastReported) > Date.parse(now) ? base.lastReported : now;
    const report = make({ clientKey: key, at: replaced && replaced.state.kind !== 'conflict' ? replaced.report.at : given });
    this.store.add({ key, at: replaced?.at ?? now, seen: base, report, tried: false, stored: false, state: { kind: 'waiting' } }, instead);
    void this.delivery.send();
    return key;
  }

  /** Takes a report out of the queue. What the history already has stays there. */
  public remove(key: string): void {
    this.store.remove(key);
    void this.delivery.send();
  }

  /** Keeps a report from being sent while somebody changes it. */
  public hold(key: string): void {
    this.store.change(key, entry => (entry.state.kind === 'waiting' || entry.state.kind === 'failed' ? { ...entry, state: { kind: 'held' } } : entry));
  }

  /** Lets it go again. */
  public release(key: string): void {
    this.store.change(key, entry => (entry.state.kind === 'held' ? { ...entry, state: { kind: 'waiting' } } : entry));
    void this.delivery.send();
  }

  /** Tries what has not arrived, now: somebody asked for it. With a key, also that one which had failed. */
  public tryNow(key?: string): void {
    if (key !== undefined) this.store.change(key, entry => (entry.state.kind === 'failed' ? { ...entry, state: { kind: 'waiting' } } : entry));
    if (this.delivery.isRunning) this.ports.waits.stop();
    void this.delivery.send();
  }

  /** Answers a conflict: the reporter's values hold, or those that stand there. A third change meanwhile asks anew. */
  public async choose(key: string, side: 'mine' | 'theirs'): Promise<void> {
    const entry = this.store.find(key);
    if (entry?.state.kind !== 'conflict' || entry.state.answering) return;
    const { conflict } = entry.state;
    this.store.change(key, before => ({ ...before, state: { kind: 'conflict', conflict, answering: true } }));
    const choices = Object.fromEntries(conflict.fields.map(({ field }) => [field, side])) as ConflictChoices;
    try {
      this.delivery.settle(entry, answerOfChoice(await this.ports.activities.resolve(conflict, choices)));
    } catch (error) {
      const failure = asFailure(error);
      this.store.change(key, before => ({ ...before, state: { kind: 'conflict', conflict, failure } }));
    }
    void this.delivery.send();
  }
}
