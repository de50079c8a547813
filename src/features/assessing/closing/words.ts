import { ClosingWords, closingWords } from '../../../loc/closing';
import { useWordsOf } from '../../../ui';

/** The sentences of the step in the page's language. */
export function useClosingWords(): ClosingWords {
  return useWordsOf(closingWords);
}
