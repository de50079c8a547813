import { Suggestion, SuggestionKey, ThemeAssessment, earlierOf, suggestionsOf } from '../../../domain/assessment';
import { AssessingWords } from '../../../loc/assessing';
import { EarlierRound } from '../steps';

/** What is worth a thought while answering; the rest belongs to the decisions. */
const whileAnswering = ['redTwice', 'unknownTwice', 'becameWorse'] as const satisfies readonly SuggestionKey[];

/** What could be thought about a theme while it is being assessed. */
export function suggestionsWhileAnswering(assessment: ThemeAssessment, earlier: readonly EarlierRound[]): Suggestion[] {
  const before = earlierOf(assessment.themeKey, earlier.map(({ frozen }) => frozen.picture));
  return suggestionsOf({ assessment, earlier: before, hasActivity: true }).filter(({ key }) => whileAnswering.some(shown => shown === key));
}

/** One sentence for each kind: “Röd på B och C två omgångar i rad”. */
export function suggestionTexts(found: Suggestion[], { suggestions }: AssessingWords, list: (words: string[]) => string): string[] {
  return whileAnswering.flatMap((key): string[] => {
    const letters = found.filter(each => each.key === key).map(({ question }) => (question ?? '').toUpperCase());
    return letters.length > 0 ? [suggestions[key](list(letters))] : [];
  });
}
