import { disputedQuestions, isDone } from './answers';
import { RoundGaps } from './rounds';
import { RoundContent } from './types';

/** What is left when a round is about to be closed, by theme: shown, and no hindrance, but for disagreements, which would be lost. */
export function gapsOf({ assessments, decisions }: RoundContent): RoundGaps {
  return {
    notDone: assessments.filter(each => !isDone(each)).map(({ themeKey }) => themeKey),
    disputed: assessments.filter(each => disputedQuestions(each).length > 0).map(({ themeKey }) => themeKey),
    undecided: decisions.filter(({ choice }) => !choice).map(({ themeKey }) => themeKey)
  };
}
