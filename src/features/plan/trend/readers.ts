import { Instant, Person, ProgressUpdate } from '../../../domain';

/** Reads the reports that a trend is made of. Fails with PlanFailure. */
export interface TrendReader {
  /** Reports given since a moment, the oldest first. */
  reportsSince(at: Instant): Promise<ProgressUpdate[]>;
  /** The last report before a moment of each of the given activities that had one by then. */
  lastReportsBefore(at: Instant, activityIds: number[]): Promise<ProgressUpdate[]>;
}

/** What the card beside the bars needs of a published status report. */
export interface PublishedComment {
  id: number;
  comments: { overall: string };
  publishedAt: Instant;
  publishedBy: Person;
}

/** Where the summary reads what the plan itself does not tell; kept stable. */
export interface SummaryReaders {
  trend: TrendReader;
  /** Status reports, the newest first. */
  statusReports: { published(): Promise<PublishedComment[]> };
}
