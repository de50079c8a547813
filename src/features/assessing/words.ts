import { AssessingWords, assessingWords } from '../../loc/assessing';
import { useLanguage } from '../../ui';

/** The sentences of the assessment in the page's language. */
export function useAssessingWords(): AssessingWords {
  return assessingWords(useLanguage());
}
