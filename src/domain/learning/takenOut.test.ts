import * as fc from 'fast-check';
import { withoutTakenOut } from './takenOut';
import { emptyText } from './text';
import { countChanges, wordChanges } from './wordChanges';

const remembered = (before: string, ...after: string[]): string => after.reduce(
  (decided, event) => withoutTakenOut(decided, { ...emptyText(), event }), { round: 1, content: { ...emptyText(), event: before } }
).content.event;

test.each([
  ['Listan låg kvar.', ['Listan låg kvar.'], 'Listan låg kvar.'],
  ['Gumman Ek vid ån föll i hallen.', ['En person föll i hallen.'], '⟨4⟩ föll i hallen.'],
  ['Ett två tre fyra fem', ['Ett tre fyra fem', 'Ett fem'], 'Ett ⟨3⟩ fem'],
  ['⟨name⟩ från ⟨unit⟩, i dag, föll', ['Personen föll'], '⟨name⟩ ⟨1⟩ ⟨unit⟩ ⟨2⟩ föll'],
  ['Ett två', ['Ett', 'Ett två'], 'Ett ⟨1⟩'],
  ['Borta', [''], '⟨1⟩']
])('of %j, after %j, is remembered %j', (before, after, expected) => {
  expect(remembered(before, ...after)).toBe(expected);
});

test('no word that has left the text is remembered, and the count of them is right however often it is saved', () => {
  const words = fc.array(fc.constantFrom('ett', 'två', 'tre', 'fyra'), { maxLength: 10 }).map(all => all.join(' '));
  fc.assert(fc.property(words, fc.array(words, { minLength: 1, maxLength: 4 }), (before, saved) => {
    const now = saved[saved.length - 1];
    const kept = remembered(before, ...saved);
    expect(kept.split(' ').filter(word => /^\p{L}/u.test(word) && !now.split(' ').includes(word))).toEqual([]);
    const left = kept.split(' ').filter(word => /^\p{L}/u.test(word)).length;
    expect(left + countChanges(wordChanges(kept, now)).removed).toBe(before.split(' ').filter(Boolean).length);
  }));
});
