import * as fc from 'fast-check';
import { countChanges, wordChanges } from './wordChanges';

const told = (before: string, after: string): string => wordChanges(before, after).map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text.trim()}] `)).join('').trim();

test.each([
  ['Listan låg kvar i pärmen.', 'Listan låg kvar i pärmen.', 'Listan låg kvar i pärmen.'],
  ['Anna kom hem.', 'En äldre person kom hem.', '-[Anna] +[En äldre person] kom hem.'],
  ['En äldre person, i hög ålder, föll.', 'En äldre person föll.', 'En äldre -[person, i hög ålder,] +[person] föll.'],
  ['Ett två tre fyra fem', 'Ett 2 tre 4 fem', 'Ett -[två] +[2] tre -[fyra] +[4] fem'],
  ['', 'Nytt', '+[Nytt]'], ['Borta', '', '-[Borta]'], ['Första\nraden', 'Första raden', 'Första raden']
])('%j → %j', (before, after, expected) => {
  expect(told(before, after)).toBe(expected);
});

test('the latter text is what stays and what came, the former what stays and what left; counted in words', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map(all => all.join(' '));
  fc.assert(fc.property(words, words, (before, after) => {
    const pieces = wordChanges(before, after);
    const of = (left: string): string[] => pieces.filter(({ kind }) => kind !== left).flatMap(({ text }) => text.split(' ')).filter(Boolean);
    expect([of('removed').join(' '), of('added').join(' ')]).toEqual([after, before]);
    const { removed, added } = countChanges(pieces);
    expect(after.split(' ').filter(Boolean).length - before.split(' ').filter(Boolean).length).toBe(added - removed);
  }));
});

test('two long parts without a word in common are held against each other in no time to speak of', () => {
  const [before, after] = ['a', 'b'].map(letter => Array.from({ length: 1600 }, (_, at) => `${letter}${at}`).join(' '));
  expect(countChanges(wordChanges(before, after))).toEqual({ removed: 1600, added: 1600 });
});
