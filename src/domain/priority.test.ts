import fc from 'fast-check';
import { Effort, bandOf, efforts, expectedEffects, pairsWithPriority, priorityOf } from '.';

/** Priovärde as the first document's table has it: effort down, effect across. */
const table: [Effort, ...number[]][] = [
  // small, medium, large, veryLarge
  ['small', 4, 5, 6, 7],
  ['medium', 3, 4, 5, 6],
  ['large', 2, 3, 4, 5]
];

const allPairs = table.flatMap(([effort, ...values]) => values.map((value, at) => ({ effort, effect: expectedEffects[at], value })));

describe('priority', () => {
  test.each(allPairs)('$effort effort and $effect effect give $value', ({ effort, effect, value }) => {
    const priority = priorityOf(effort, effect);
    expect(priority?.value).toBe(value);
    expect((priority?.effort ?? 0) + (priority?.effect ?? 0)).toBe(value);
  });

  test('is unknown while either part is', () => {
    expect(priorityOf(undefined, 'large')).toBeUndefined();
    expect(priorityOf('small', undefined)).toBeUndefined();
    expect(priorityOf(undefined, undefined)).toBeUndefined();
  });

  test('less effort and more effect never give less', () => {
    const effortAt = fc.nat(efforts.length - 1);
    const effectAt = fc.nat(expectedEffects.length - 1);
    const value = (effort: number, effect: number): number => priorityOf(efforts[effort], expectedEffects[effect])?.value ?? NaN;
    fc.assert(fc.property(effortAt, effortAt, effectAt, effectAt, (a, b, c, d) => {
      expect(value(Math.min(a, b), Math.max(c, d))).toBeGreaterThanOrEqual(value(Math.max(a, b), Math.min(c, d)));
    }));
  });

  test('a band follows the value: 6–7 high, 4–5 middle, 2–3 low', () => {
    const bandsOf = (value: number): string[] => pairsWithPriority(value).map(({ effort, effect }) => bandOf(priorityOf(effort, effect)!));
    expect([7, 6].flatMap(bandsOf)).toEqual(['high', 'high', 'high']);
    expect(new Set([5, 4].flatMap(bandsOf))).toEqual(new Set(['middle']));
    expect(new Set([3, 2].flatMap(bandsOf))).toEqual(new Set(['low']));
  });

  test('the pairs with each value are all twelve, each once, and give it back', () => {
    const found = [2, 3, 4, 5, 6, 7].flatMap(value => pairsWithPriority(value).map(pair => ({ ...pair, value })));
    const byName = (a: object, b: object): number => JSON.stringify(a).localeCompare(JSON.stringify(b));
    expect(found.sort(byName)).toEqual([...allPairs].sort(byName));
    expect([0, 1, 8, 4.5].flatMap(pairsWithPriority)).toEqual([]);
  });
});
