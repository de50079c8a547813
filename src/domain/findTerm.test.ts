import fc from 'fast-check';
import { foldText } from '.';
import { finderOf } from './findTerm';

const stands = (term: string, text: string): boolean => finderOf(foldText(term)).test(text);

test('every sign that folds to another is found by it', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const sign = String.fromCharCode(code);
    const folded = foldText(sign);
    if (folded.length === 1 && !finderOf(folded).test(sign)) missed.push(`${code.toString(16)} as ${folded}`);
  }
  expect(missed).toEqual([]);
});

test('finds what stands in the folded text, and nothing else', () => {
  const odd = fc.constantFrom(...'aAåÅäöÖeé (1)[]^\\.*-\u2011\u00ad\u0308\u0301\u00a0\n\tßıİŁžωΣς한א');
  const text = fc.string({ unit: odd, maxLength: 14 });
  fc.assert(fc.property(text, text, fc.nat(14), (inside, other, from) => {
    for (const term of [foldText(inside.slice(from)), foldText(other)].filter(Boolean)) expect(finderOf(term).test(inside)).toBe(foldText(inside).includes(term));
  }), { numRuns: 3000 });
});

test.each([['aterkoppla', 'A\u030Aterkoppla'], ['it avbrott', 'IT-avbrott'], ['halsosamtal', 'Hälso\u00adsamtal'], ['ec sabo', 'EC\n SÄBO'], ['(12', 'rum (12)'], ['οδος', 'ΟΔΟΣ']])(
  '“%s” stands in “%s”', (term, text) => expect(stands(term, text)).toBe(true)
);
test.each([['a.c', 'abc'], ['ab', 'a b'], ['a', '']])('“%s” does not stand in “%s”', (term, text) => expect(stands(term, text)).toBe(false));
