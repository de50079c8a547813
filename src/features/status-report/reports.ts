import { ReportContent, ReportHead, isIntact, parseHead, parseRow, plainHead, plainRow } from '../../domain/statusReport';
import { PlanFailure } from '../../lists';
import type { ReportContent as StoredContent, PublishedReport, StatusReportRepository } from '../../lists';

/** A published report as views show it. */
export interface Report {
  id: number;
  title: string;
  published: PublishedReport;
  /** Undefined when this code cannot read it: it was written by a newer one, or the row is damaged. */
  head?: ReportHead;
}

/** Who a report is by, with the roles of its day: “Karin Ahlgren, MAS”. */
export function writerOf({ head, published }: Pick<Report, 'head' | 'published'>): string {
  const { name, roles } = head?.writer ?? { name: published.publishedBy.name, roles: [] };
  return [name, ...roles].join(', ');
}

/** A report as it came from its list; one that cannot be read stands without its head. */
export function readReport(published: PublishedReport): Report {
  const { id, title } = published;
  try {
    return { id, title, published, head: parseHead(published.figures, published.comments) };
  } catch (failure) {
    if (failure instanceof TypeError) return { id, title, published };
    throw failure;
  }
}

/** The day that a report is about; the day of its publishing when it cannot be read. */
export function dayOf({ head, published }: Report): string {
  return head?.day ?? published.publishedAt.slice(0, 10);
}

/** What a list keeps of a frozen plan. `from`: the day of the report that it follows. */
export function storedContent(title: string, { head, rows }: ReportContent, from: string | undefined): StoredContent {
  return { title, comments: head.comments, from, figures: plainHead(head), rows: rows.map(plainRow) };
}

/** A report with its rows. Fails with PlanFailure, 'invalid' when it is not the one that was frozen. */
export async function readWhole(repository: Pick<StatusReportRepository, 'rowsOf'>, report: Report): Promise<ReportContent> {
  const plain = await repository.rowsOf(report.published);
  if (!report.head) throw new PlanFailure('invalid');
  const content = { head: report.head, rows: readRows(plain) };
  if (!isIntact(content)) throw new PlanFailure('invalid');
  return content;
}

function readRows(plain: unknown[]): ReportContent['rows'] {
  try {
    return plain.map(parseRow);
  } catch (cause) {
    if (cause instanceof TypeError) throw new PlanFailure('invalid', { cause });
    throw cause;
  }
}

/** The report before another, by day and then by id; `reports` has the newest first. */
export function reportBefore(reports: Report[], report: Report): Report | undefined {
  const at = reports.findIndex(({ id }) => id === report.id);
  return at < 0 ? undefined : reports.slice(at + 1).find(({ head }) => head !== undefined);
}
