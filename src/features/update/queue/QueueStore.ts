import { UnsentWrites } from '../../../lists';
import { QueueState, QueuedReport } from './entry';
import { fromWrite, toWrite } from './stored';

const isReportWrite = ({ kind }: { kind: string }): boolean => kind === 'report';

/** The queue's reports, here and in the browser's storage, and who is told of changes. */
export class QueueStore {
  private readonly listeners = new Set<() => void>();
  /** Reports that stand in the storage; one of them that is gone from there was sent or removed in another tab. */
  private readonly keptKeys = new Set<string>();
  private state: QueueState = { reports: [], unreadable: 0, unkept: 0, contact: { kind: 'there' } };

  public constructor(private readonly unsent: UnsentWrites) {}

  /** The present state; the same object until something changes. */
  public current(): QueueState {
    return this.state;
  }

  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  public find(key: string | undefined): QueuedReport | undefined {
    return this.state.reports.find(entry => entry.key === key);
  }

  public tell(parts: Partial<QueueState>): void {
    const next = { ...this.state, ...parts };
    this.state = { ...next, unkept: next.reports.filter(({ key }) => !this.keptKeys.has(key)).length };
    this.listeners.forEach(listener => listener());
  }

  /** Adds a report, in place of another one when `instead` says so. */
  public add(entry: QueuedReport, instead?: string): void {
    this.keep(entry);
    this.leave(instead);
    const { reports } = this.state;
    const replaces = reports.some(({ key }) => key === instead);
    this.tell({ reports: inOrder(replaces ? reports.map(other => (other.key === instead ? entry : other)) : [...reports, entry]) });
  }

  public change(key: string, how: (before: QueuedReport) => QueuedReport): void {
    const before = this.find(key);
    const after = before && how(before);
    if (!before || !after || after === before) return;
    if (JSON.stringify(toWrite(after)) !== JSON.stringify(toWrite(before))) this.keep(after);
    this.tell({ reports: this.state.reports.map(entry => (entry.key === key ? after : entry)) });
  }

  public remove(key: string): void {
    this.leave(key);
    this.tell({ reports: this.state.reports.filter(entry => entry.key !== key) });
  }

  /** Whether the report is still to be sent: another tab of the same person may have done it. */
  public isStillHere(key: string): boolean {
    return !this.keptKeys.has(key) || this.unsent.all().some(write => isReportWrite(write) && write.key === key);
  }

  /** Reads the storage: takes up what came there from elsewhere, and lets go of what left it. */
  public takeUp(): void {
    const writes = this.unsent.all().filter(isReportWrite);
    const stored = writes.map(write => ({ key: write.key, entry: fromWrite(write) }));
    const there = new Set(stored.map(({ key }) => key));
    const known = new Set(this.state.reports.map(({ key }) => key));
    const staying = this.state.reports.filter(({ key }) => there.has(key) || !this.keptKeys.has(key));
    const coming = stored.flatMap(({ key, entry }) => (entry && !known.has(key) ? [entry] : []));
    coming.forEach(({ key }) => this.keptKeys.add(key));
    this.tell({ reports: inOrder([...staying, ...coming]), unreadable: stored.filter(({ entry }) => !entry).length });
  }

  private keep(entry: QueuedReport): void {
    if (this.unsent.keep(toWrite(entry))) this.keptKeys.add(entry.key);
    else this.keptKeys.delete(entry.key);
  }

  private leave(key: string | undefined): void {
    if (key === undefined) return;
    this.unsent.forget(key);
    this.keptKeys.delete(key);
  }
}

function inOrder(reports: QueuedReport[]): QueuedReport[] {
  return reports.slice().sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
