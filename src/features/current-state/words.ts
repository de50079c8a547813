import { CurrentStateWords, currentStateWords } from '../../loc/currentState';
import { useWordsOf } from '../../ui';

/** The sentences of this view in the page's language. */
export function useStateWords(): CurrentStateWords {
  return useWordsOf(currentStateWords);
}
