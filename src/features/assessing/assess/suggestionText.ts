import { Suggestion, SuggestionKey, ThemeAssessment, earlierOf, suggestionsOf } from '../../../domain/assessment';
import { AssessingWords } from '../../../loc/assessing';
import { EarlierRound } from '../steps';

/** What is worth a thought while answering; the rest belongs to the decisions. */
const whileAnswering = ['redTwice', 'unknownTwice', 'becameWorse'] as const satisfies readonly SuggestionKey[];
type ShownKey = (typeof whileAnswering)[number];

/** What could be thought about a theme while it is being assessed. */
export function suggestionsWhileAnswering(assessment: ThemeAssessment, earlier: readonly EarlierRound[]): Suggestion[] {
  const before = earlierOf(assessment.themeKey, earlier.map(({ frozen }) => frozen.picture));
  return suggestionsOf({ assessment, earlier: before, hasActivity: true }).filter(({ key }) => whileAnswering.some(shown => shown === key));
}

/** “Röd på B två omgångar i rad”. */
export function suggestionText({ key, question }: Suggestion, { suggestions }: AssessingWords): string {
  const letter = (question ?? 'a').toUpperCase();
  return whileAnswering.some(shown => shown === key) ? suggestions[key as ShownKey](letter) : '';
}
