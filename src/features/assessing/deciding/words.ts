import { Suggestion, SuggestionKey } from '../../../domain/assessment';
import { answerWords } from '../../../loc/answers';
import { DecidingWords, decidingWords } from '../../../loc/deciding';
import { useStrings, useWordsOf } from '../../../ui';

/** The sentences of the step in the page's language. */
export function useDecidingWords(): DecidingWords {
  return useWordsOf(decidingWords);
}

/** Suggestions as sentences, one of a kind: “Röd på B och C två omgångar i rad”. */
export function useSuggestionTexts(): (suggestions: Suggestion[]) => { key: SuggestionKey; text: string }[] {
  const words = useDecidingWords();
  const { letter } = useWordsOf(answerWords);
  const { common } = useStrings();
  return suggestions => Array.from(new Set(suggestions.map(({ key }) => key))).map(key => {
    const asked = suggestions.flatMap(each => (each.key === key && each.question ? [letter[each.question]] : []));
    return { key, text: words.suggestion[key](common.list(asked)) };
  });
}
