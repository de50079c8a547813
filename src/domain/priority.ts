import { Effort, ExpectedEffect, efforts, expectedEffects } from './activity';

/** Points for effort: the less it takes, the more. */
export const effortPoints: Readonly<Record<Effort, number>> = { small: 3, medium: 2, large: 1 };

/** Points for expected effect: the more it gives, the more. */
export const effectPoints: Readonly<Record<ExpectedEffect, number>> = { small: 1, medium: 2, large: 3, veryLarge: 4 };

/** Priovärde with its two parts; 2 to 7, higher first. */
export interface Priority {
  value: number;
  effort: number;
  effect: number;
}

/** Three bands, the same in the table and in the matrix: 6–7 high, 4–5 middle, 2–3 low. */
export type PriorityBand = 'high' | 'middle' | 'low';

/** The priority of an effort and an expected effect; undefined while either is unknown. */
export function priorityOf(effort: Effort | undefined, effect: ExpectedEffect | undefined): Priority | undefined {
  if (!effort || !effect) return undefined;
  const parts = { effort: effortPoints[effort], effect: effectPoints[effect] };
  return { value: parts.effort + parts.effect, ...parts };
}

/** The band that a priority falls in: high from 6, middle from 4. */
export function bandOf(priority: Priority): PriorityBand {
  if (priority.value >= 6) return 'high';
  return priority.value >= 4 ? 'middle' : 'low';
}

/** The pairs of effort and effect that give a value; what a stated priority could have meant. */
export function pairsWithPriority(value: number): { effort: Effort; effect: ExpectedEffect }[] {
  const pairs: { effort: Effort; effect: ExpectedEffect }[] = [];
  for (const effort of efforts) {
    for (const effect of expectedEffects) {
      if (effortPoints[effort] + effectPoints[effect] === value) pairs.push({ effort, effect });
    }
  }
  return pairs;
}
