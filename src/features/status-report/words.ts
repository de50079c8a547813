import { ReportWords, reportWords } from '../../loc/statusReport';
import { useLanguage } from '../../ui';

/** The sentences of the status reports in the page's language. */
export function useReportWords(): ReportWords {
  return reportWords(useLanguage());
}
