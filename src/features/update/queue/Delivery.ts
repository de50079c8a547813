import { Answer, answerOf, answerOfFailure, onTopOf } from './answer';
import { QueuedReport, WaitReason } from './entry';
import { ReportPorts } from './ports';
import { QueueStore } from './QueueStore';

/** Seconds until the next try while contact is lost, one after another; the last one goes on. */
const pauses = [5, 10, 20, 40, 60];
/** A wait of the service that is shorter than this is not worth a word. */
const shortWait = 1000;

/** Sends what is in the queue, one after another, and tries again by itself while contact is lost. */
export class Delivery {
  private running = false;
  private misses = 0;
  /** Reports that have waited for contact, and how many of them have arrived since. */
  private readonly waited = new Set<string>();
  private sent = 0;
  private takeBackTry = (): void => undefined;

  public constructor(private readonly store: QueueStore, private readonly ports: ReportPorts) {}

  public get isRunning(): boolean {
    return this.running;
  }

  /** Sends until nothing is left that may go. Does nothing while a sending is going on: that one takes what has come. */
  public async send(): Promise<void> {
    if (this.running) return;
    this.takeBackTry();
    this.running = true;
    try {
      for (let next = this.next(); next; next = this.next()) {
        if (!await this.deliver(next)) break;
      }
    } finally {
      this.running = false;
    }
    if (this.ports.contact.isOnline() && !this.store.current().reports.some(({ state }) => state.kind === 'waiting')) this.found();
    this.closeRound();
  }

  /** Notes that nothing gets through, and when it is tried again: by itself only while somebody can see the page. */
  public lose(why: WaitReason, retryAfter = 0): void {
    const seconds = Math.max(retryAfter, pauses[Math.min(this.misses, pauses.length - 1)]);
    const again = why !== 'expired' && this.ports.contact.isOnline();
    this.misses += 1;
    this.takeBackTry();
    if (again) {
      this.takeBackTry = this.ports.after(seconds * 1000, () => { if (this.ports.contact.isVisible()) void this.send(); });
    }
    this.tellLost(why, again ? new Date(this.now().getTime() + seconds * 1000).toISOString() : undefined);
  }

  /** Does with a report what the answer says. */
  public settle(entry: QueuedReport, answer: Answer): void {
    switch (answer.kind) {
      case 'saved': return this.arrived(entry, answer);
      case 'conflict':
        this.store.change(entry.key, before => ({ ...before, stored: true, state: { kind: 'conflict', conflict: answer.conflict } }));
        return this.ports.onActivity?.(answer.conflict.theirs);
      case 'waits': return this.store.change(entry.key, before => ({ ...before, stored: before.stored || answer.stored, state: before.state.kind === 'held' ? before.state : { kind: 'waiting' } }));
      case 'failed': return this.store.change(entry.key, before => ({ ...before, stored: before.stored || answer.stored, state: { kind: 'failed', failure: answer.failure } }));
    }
  }

  public end(): void {
    this.takeBackTry();
  }

  private now(): Date {
    return this.ports.clock();
  }

  /** The first that may go: whose activity has nothing before it that waits for somebody. */
  private next(): QueuedReport | undefined {
    const { reports } = this.store.current();
    if (reports.some(({ state }) => state.kind === 'waiting') && !this.ports.contact.isOnline()) {
      this.lose('offline');
      return undefined;
    }
    return reports.find((entry, at) => entry.state.kind === 'waiting' && !reports.slice(0, at).some(({ seen }) => seen.id === entry.seen.id));
  }

  /** Sends one report. False when there is no contact, so that the next ones need not try. */
  private async deliver({ key }: QueuedReport): Promise<boolean> {
    if (!this.store.isStillHere(key)) {
      this.store.takeUp();
      return true;
    }
    this.store.change(key, before => ({ ...before, tried: true, state: { kind: 'sending' } }));
    const entry = this.store.find(key);
    if (!entry) return true;
    const answer = await this.answerTo(entry);
    this.settle(entry, answer);
    if (answer.kind === 'waits') this.lose(answer.why, answer.retryAfter);
    else this.found();
    return answer.kind !== 'waits';
  }

  /** What the lists say. A wait of the service ends the call: the queue waits by itself, where people see it. */
  private async answerTo({ key, seen, report }: QueuedReport): Promise<Answer> {
    const stop = new AbortController();
    const untell = this.ports.waits.subscribe(wait => {
      const left = wait ? Date.parse(wait.until) - this.now().getTime() : 0;
      if (!wait || left < shortWait) return;
      stop.abort();
      this.store.change(key, before => (before.state.kind === 'sending' ? { ...before, state: { kind: 'waiting' } } : before));
      this.tellLost(wait.why, wait.until);
    });
    try {
      const outcomes = await this.ports.activities.report([{ seen, report }], { signal: stop.signal });
      return answerOf(outcomes[0]);
    } catch (error) {
      return answerOfFailure(error, false);
    } finally {
      untell();
    }
  }

  private arrived(entry: QueuedReport, answer: Extract<Answer, { kind: 'saved' }>): void {
    const { key, report, seen } = entry;
    if (this.waited.delete(key)) this.sent += 1;
    // The later ones are kept with what they stand on before this one is forgotten: a page may close between the two.
    this.store.current().reports.filter(other => other.key !== key).forEach(other => this.store.change(other.key, later => onTopOf(later, entry, answer)));
    // Views know the activity as it stands before they hear that the report has arrived.
    if (answer.activity) this.ports.onActivity?.(answer.activity);
    this.store.remove(key);
    this.store.tell({ saved: { key, at: this.now().toISOString(), title: seen.title, report, activity: answer.activity, merged: answer.merged } });
  }

  private tellLost(why: WaitReason, retryAt: string | undefined): void {
    const { contact, reports } = this.store.current();
    reports.filter(({ state: { kind } }) => kind === 'waiting' || kind === 'sending').forEach(({ key }) => this.waited.add(key));
    const since = contact.kind === 'lost' ? contact.since : this.now().toISOString();
    this.store.tell({ contact: { kind: 'lost', why, since, retryAt } });
  }

  private found(): void {
    this.misses = 0;
    if (this.store.current().contact.kind === 'lost') this.store.tell({ contact: { kind: 'there' } });
  }

  /** Tells how it went when contact came back: how many of those that waited have arrived, and how many ask for something. */
  private closeRound(): void {
    const { contact, reports } = this.store.current();
    if (contact.kind === 'lost' || this.waited.size + this.sent === 0) return;
    const open = reports.filter(({ key }) => this.waited.has(key)).length;
    const { sent } = this;
    this.waited.clear();
    this.sent = 0;
    if (sent + open > 0) this.store.tell({ round: { sent, open, total: sent + open, at: this.now().toISOString() } });
  }
}
