import { answerWords } from '../../../loc/answers';
import { DecidingWords, decidingWords } from '../../../loc/deciding';
import { useWordsOf } from '../../../ui';
import { Suggestion } from '../../../domain/assessment';

/** The sentences of the step in the page's language. */
export function useDecidingWords(): DecidingWords {
  return useWordsOf(decidingWords);
}

/** A suggestion as a sentence. */
export function useSuggestionText(): (suggestion: Suggestion) => string {
  const words = useDecidingWords();
  const { letter } = useWordsOf(answerWords);
  return ({ key, question }) => words.suggestion[key](question ? letter[question] : '');
}
