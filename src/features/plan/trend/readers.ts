import { AssessmentRepository, PublishedReport, TrendReader } from '../../../lists';
import type { LearningExamples } from '../../../lists/learning';

/** What the card beside the bars needs of a published status report. */
export type PublishedComment = Pick<PublishedReport, 'id' | 'publishedAt' | 'publishedBy'> & { comments: { overall: string } };

/** Where the summary reads what the plan itself does not tell; kept stable. */
export interface SummaryReaders {
  trend: TrendReader;
  /** Status reports, the newest first. */
  statusReports: { published(): Promise<PublishedComment[]> };
  /** Rounds of the assessment: for documents that show one, and for activities that come from one. */
  assessments?: Pick<AssessmentRepository, 'rounds' | 'read' | 'frozen'>;
  /** Learning examples, which themes lead to. */
  examples?: Pick<LearningExamples, 'all'>;
  /** The way to a published report. */
  toReport: { link(reportId: number): string; open(reportId: number): void };
}
