import fc from 'fast-check';
import { allowedDistance, distance, lettersOf, likeness, misspelled, pairsOf } from './letters';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'ö'), maxLength: 8 });

describe('letters', () => {
  it('are what remains without case, hyphens, dashes, line breaks and soft hyphens', () => {
    expect(lettersOf('Resurs-\nåtgång')).toBe('resursåtgång');
    expect(lettersOf(' Tillförlitliga – i VÅRD\u00AD och  behandling ')).toBe('tillförlitligaivårdochbehandling');
    expect(lettersOf('A\u030Aterkoppling')).toBe('återkoppling');
  });

  it('keep Å, Ä and Ö apart from A and O', () => {
    expect(lettersOf('ÄO')).not.toBe(lettersOf('AO'));
  });
});

describe('distance', () => {
  it('counts a letter too many, too few, exchanged, and two that changed places, as one each', () => {
    expect(['bemaning', 'bemannning', 'bemanming', 'bemannign'].map(text => distance(text, 'bemanning'))).toEqual([1, 1, 1, 1]);
  });

  it('is nothing to itself, the same both ways, and never more than the longer text', () => {
    fc.assert(fc.property(word, word, (a, b) => {
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance(a, b) === 0).toBe(a === b);
    }), { seed: 20261122 });
  });
});

describe('a misspelling', () => {
  const candidates = ['säkerbemanning', 'säkerarbetsmiljö'].map(letters => ({ letters, value: letters }));

  it('is one letter in eight, six at most, and none in short words', () => {
    expect([4, 5, 15, 16, 100].map(allowedDistance)).toEqual([0, 1, 1, 2, 6]);
    expect(misspelled('säkerbemaning', candidates)).toBe('säkerbemanning');
    expect(misspelled('säkerbening', candidates)).toBeUndefined();
  });

  it('that is as near to two names is none', () => {
    expect(misspelled('abcdex', [{ letters: 'abcdey', value: 1 }, { letters: 'abcdez', value: 2 }])).toBeUndefined();
  });

  it('has a likeness from 0 to 1', () => {
    const like = (a: string, b: string): number => likeness(pairsOf(a), pairsOf(b));
    expect([like('vårdskador', 'vårdskador'), like('abcd', 'abxy'), like('abc', 'xyz'), like('', '')]).toEqual([1, 1 / 3, 0, 0]);
  });
});
