import { Person } from '../../../domain';
import { PlanFailure } from '../../../lists';
import type {
  DraftOutcome, NewReportDraft, PublishedReport, ReportContent, StatusReportDraft, StatusReportRepository, WriteOptions
} from '../../../lists';

/** A shelf of status reports in memory, seen by as many people as a test needs. */
export class MemoryReports {
  public readonly shelf: { drafts: StatusReportDraft[]; published: PublishedReport[]; rows: Map<number, unknown[]> } = { drafts: [], published: [], rows: new Map() };
  /** What the next calls of a kind fail with, the first first. */
  public readonly failures: { publish: PlanFailure[]; save: PlanFailure[]; rows: PlanFailure[] } = { publish: [], save: [], rows: [] };
  /** Parts that a publishing has written before it fails or ends. */
  public written = 0;
  public readonly calls: string[] = [];
  private id = 100;
  private version = 0;

  public constructor(private readonly now: () => Date, private readonly parts: number = 3) {}

  /** The shelf as somebody sees it. */
  public as(who: Person, owner: boolean): StatusReportRepository {
    return {
      drafts: async () => (owner ? [...this.shelf.drafts] : Promise.reject(new PlanFailure('notFound'))),
      saveDraft: async (seen, values) => this.save(who, seen, values),
      removeDraft: async seen => { this.remove(seen.id); },
      published: async () => [...this.shelf.published],
      rowsOf: async report => {
        this.calls.push(`rows ${report.id}`);
        const failure = this.failures.rows.shift();
        if (failure) throw failure;
        return this.shelf.rows.get(report.id) ?? [];
      },
      publish: (draft, content, options) => this.publish(who, draft, content, options)
    };
  }

  /** Publishes without a draft, as an earlier year did. */
  public put(who: Person, content: ReportContent, publishedAt: string): PublishedReport {
    const { rows, ...head } = content;
    const report: PublishedReport = { ...head, id: ++this.id, clientKey: `k-${this.id}`, rowCount: rows.length, checksum: 'x', publishedAt, publishedBy: who };
    this.shelf.published.unshift(report);
    this.shelf.rows.set(report.id, JSON.parse(JSON.stringify(rows)));
    return report;
  }

  private save(who: Person, seen: StatusReportDraft | undefined, values: NewReportDraft): DraftOutcome {
    this.calls.push('save');
    const failure = this.failures.save.shift();
    if (failure) throw failure;
    const there = seen && this.shelf.drafts.find(({ id }) => id === seen.id);
    if (seen && !there) throw new PlanFailure('notFound');
    if (seen && there && there.etag !== seen.etag) {
      const changed = JSON.stringify(there.comments) !== JSON.stringify(seen.comments) || there.title !== seen.title;
      if (changed) return { result: 'conflict', fields: [], theirs: there, by: this.lastBy, at: this.now().toISOString() };
    }
    const draft: StatusReportDraft = { ...values, id: there?.id ?? ++this.id, etag: `"${++this.version}"` };
    this.shelf.drafts = [draft, ...this.shelf.drafts.filter(({ id }) => id !== draft.id)];
    this.lastBy = who;
    return { result: 'saved', draft };
  }

  private lastBy: Person = { id: 0, name: '' };

  private remove(id: number): void {
    this.shelf.drafts = this.shelf.drafts.filter(draft => draft.id !== id);
  }

  private async publish(who: Person, draft: StatusReportDraft, content: ReportContent, { onProgress, signal }: WriteOptions = {}): Promise<PublishedReport> {
    for (; this.written < this.parts; this.written += 1) {
      onProgress?.({ done: this.written, total: this.parts });
      if (signal?.aborted) throw new PlanFailure('offline', { stopped: true });
      const failure = this.failures.publish.shift();
      if (failure) throw failure;
      await Promise.resolve();
    }
    onProgress?.({ done: this.parts, total: this.parts });
    await Promise.resolve();
    this.written = 0;
    this.remove(draft.id);
    return this.put(who, content, this.now().toISOString());
  }
}
