import fc from 'fast-check';
import { joinActivityText, longestTitle, splitActivityText } from '.';

const sentence = 'Enheterna går igenom varandras avvikelser varje kvartal.';
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const lettersOf = (text: string): string => text.replace(/\s/g, '');

/** Words as documents have them: short, long, with stops and ellipses of the author's own. */
const anyWord = fc.oneof(
  fc.constantFrom('Öva', 'larm', 'avvikelser.', 'kvartal!', 'och', 'så…', '…', '(APT)', 'Ängsgården', '😀'),
  fc.string({ minLength: 1, maxLength: 12 }).map(text => text.replace(/\s/g, '_'))
);
const anyParagraph = fc.array(anyWord, { minLength: 1, maxLength: 80 }).map(words => words.join(' '));
const anyCell = fc.array(anyParagraph, { minLength: 1, maxLength: 4 }).map(paragraphs => paragraphs.join('\n'));

describe('splitActivityText', () => {
  test('a short text is a title alone', () => {
    expect(splitActivityText(`  ${sentence} `)).toEqual({ title: sentence, description: '' });
    expect(splitActivityText('')).toEqual({ title: '', description: '' });
  });

  test('the author’s first paragraph is the title, the others the description', () => {
    expect(splitActivityText('Nattronder\n\nTvå gånger per termin\nAlla enheter'))
      .toEqual({ title: 'Nattronder', description: 'Två gånger per termin\nAlla enheter' });
  });

  test('a long paragraph is split after its first sentence, not after an abbreviation’s stop', () => {
    const rest = 'Varje enhet väljer två händelser. Resultatet tas upp på arbetsplatsträffen och sammanställs för ledningen.';
    expect(splitActivityText(`${sentence} ${rest}`)).toEqual({ title: sentence, description: rest });
    expect(splitActivityText(`Bl.a. Ängsgården ${sentence} ${rest}`).title).toBe(`Bl.a. Ängsgården ${sentence}`);
  });

  test('a sentence that does not fit is cut between two words and marked on both sides', () => {
    const { title, description } = splitActivityText('genomgång '.repeat(40));
    expect(title).toHaveLength('genomgång '.repeat(25).length);
    expect(title.endsWith(' genomgång…')).toBe(true);
    expect(description.startsWith('… genomgång ')).toBe(true);
  });

  test('a word that does not fit is cut inside, never inside a character of two halves', () => {
    const address = `https://bjorkvik.example/${'a'.repeat(300)}`;
    expect(splitActivityText(address).title).toHaveLength(longestTitle);
    expect(joinActivityText(splitActivityText(address))).toBe(address);
    const faces = splitActivityText(`a${'😀'.repeat(200)}`);
    expect(faces.title).not.toMatch(/[\ud800-\udbff]…$/);
    expect(joinActivityText(faces)).toBe(`a${'😀'.repeat(200)}`);
  });

  test('the author’s own “…” is kept', () => {
    const text = 'Öva mera…\n… och oftare';
    expect(joinActivityText(splitActivityText(text))).toBe(text);
  });

  test('any text: the title fits its column, and no letter is lost or moved', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 900 }), anyCell), text => {
      const split = splitActivityText(text);
      expect(split.title.length).toBeLessThanOrEqual(longestTitle);
      expect(lettersOf(joinActivityText(split))).toBe(lettersOf(text));
    }), { numRuns: 500 });
  });

  test('any document’s cell: the words stay, and what is joined is taken apart the same way', () => {
    fc.assert(fc.property(anyCell, text => {
      const split = splitActivityText(text);
      expect(wordsOf(joinActivityText(split))).toEqual(wordsOf(text));
      expect(splitActivityText(joinActivityText(split))).toEqual(split);
    }), { numRuns: 500 });
  });
});
