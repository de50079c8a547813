import fc from 'fast-check';
import { foldText, matchesWords, resemblance, searchTerms, wordsOf } from '.';

describe('foldText', () => {
  test('drops case, diacritics and extra space', () => {
    expect(foldText('  Återkoppla\n till  ÄNGSGÅRDEN, Renée ')).toBe('aterkoppla till angsgarden, renee');
    expect(foldText('A\u030Aterkoppla')).toBe(foldText('Återkoppla'));
  });

  test('one letter is folded as any other way of writing it, with one byte or two', () => {
    fc.assert(fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0x24f }).map(code => String.fromCharCode(code)) }), text => {
      const longWay = text.normalize('NFD').replace(/[\u0300-\u036f\u00ad]/g, '').toLowerCase().replace(/[\s\u2010-\u2015-]+/g, ' ').trim();
      expect(foldText(text)).toBe(longWay);
    }), { numRuns: 2000 });
  });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aÅäÖé \t\nZ-7\u0308ü') }), text => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }));
  });
});

describe('matchesWords', () => {
  const folded = foldText('Återkoppla utredningen till den som skrev avvikelsen');

  test.each(['avvikelsen återkoppla', 'ATERKOPPLA', 'utred', 'skrev  den', '', '  '])('finds “%s”', query => expect(matchesWords(folded, query)).toBe(true));
  test.each(['läkemedel', 'återkoppla larm'])('does not find “%s”', query => expect(matchesWords(folded, query)).toBe(false));

  test('finds any part of the text’s own words, in any order and case', () => {
    const words = folded.split(' ');
    fc.assert(fc.property(fc.shuffledSubarray(words), fc.boolean(), (some, upper) => {
      const query = some.map(word => word.slice(0, Math.ceil(word.length / 2))).join('  ');
      expect(matchesWords(folded, upper ? query.toUpperCase() : query)).toBe(true);
      expect(matchesWords(folded, `${query} hittepå`)).toBe(false);
    }));
  });
});

describe('what people type', () => {
  const folded = foldText('Hälso\u00adsamtal vid it-avbrott, EC SÄBO och ÄO: händelse\u2011analys');

  test.each(['ec sabo', 'EC-SÄBO', 'ÄO', 'ao', 'it avbrott', 'it-avbrott', 'hälsosamtal', 'handelseanalys'.slice(0, 8), 'händelse analys', '"ec säbo"', '”EC SÄBO” avbrott', '"it-avbrott'])(
    'finds “%s”', query => expect(matchesWords(folded, query)).toBe(true)
  );
  test.each(['"säbo ec"', '”EC ÄO”', '"avbrott it"'])('does not find “%s”, whose words do not stand so', query => expect(matchesWords(folded, query)).toBe(false));

  test('a phrase is one term, and marks that hold nothing say nothing', () => {
    expect(searchTerms('rutin "EC SÄBO"  "" hygien')).toEqual(['ec sabo', 'rutin', 'hygien']);
    expect(searchTerms(' - ')).toEqual([]);
  });
});

describe('resemblance', () => {
  const between = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => resemblance(a.size, b.size, Array.from(a).filter(word => b.has(word)).length);
  const sets = fc.array(fc.constantFrom('fall', 'hygien', 'avvikelse', 'rutin', 'nattpersonal', 'larm')).map(words => wordsOf(words.join(' ')));

  test('is symmetric, between 0 and 1, and 1 only for the same words', () => {
    fc.assert(fc.property(sets, sets, (a, b) => {
      const score = between(a, b);
      expect(score).toBe(between(b, a));
      expect(score >= 0 && score <= 1).toBe(true);
      expect(score === 1).toBe(a.size > 0 && a.size === b.size && Array.from(a).every(word => b.has(word)));
    }));
  });

  test('does not care for case, diacritics and punctuation', () => {
    expect(between(wordsOf('Gå igenom, larmen!'), wordsOf('ga IGENOM larmen'))).toBe(1);
    expect(between(wordsOf(''), wordsOf(''))).toBe(0);
  });
});
