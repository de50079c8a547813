/** Accents, and the hyphens that only say where a word may break. */
const unseen = /[\u0300-\u036f\u00ad]/g;
/** What becomes one space; a space that is one already is left alone. */
const betweenWords = /[\s\u2010-\u2015-]{2,}|[^\S ]|[\u2010-\u2015-]/g;
const quoted = /["”“](.*?)["”“]/g;

/** Texts that a browser keeps with one byte a letter; what it decomposes takes two, for good. */
const oneByte = /^[\u0000-\u00ff]*$/;
const accented = /[à-åç-ïñ-öù-ýÿ]/g;

const bareLetters = new Map<string, string>();

function bareLetter(letter: string): string {
  const bare = bareLetters.get(letter) ?? letter.normalize('NFD').charAt(0);
  bareLetters.set(letter, bare);
  return bare;
}

/** Lower case without diacritics. Swedish as it is mostly written takes the short way: a search through a long plan waits for thousands of these. */
function withoutAccents(text: string): string {
  if (oneByte.test(text)) return text.toLowerCase().replace(accented, bareLetter).replace(/\u00ad/g, '');
  return text.normalize('NFD').replace(unseen, '').toLowerCase();
}

/** Text as search compares it: lower case, without diacritics, one space between words and where a hyphen stood. `Å` meets `a`. */
export function foldText(text: string): string {
  return withoutAccents(text).replace(betweenWords, ' ').trim();
}

/** What a query asks for, folded: its words, and what it has in quotation marks as one phrase. A mark without its pair says nothing. */
export function searchTerms(query: string): string[] {
  const phrases: string[] = [];
  const rest = query.replace(quoted, (_, phrase: string) => {
    phrases.push(foldText(phrase));
    return ' ';
  });
  return phrases.concat(foldText(rest.replace(/["”“]/g, ' ')).split(' ')).filter(Boolean);
}

/** Whether whatever has all terms of a query has all of an earlier one's, too: letters and words were only added. */
export function isNarrower(terms: string[], before: string[]): boolean {
  return before.every(old => terms.some(term => term.includes(old)));
}

/** Whether every word and phrase of the query stands somewhere in the folded text, in any order. */
export function matchesWords(foldedText: string, query: string): boolean {
  return searchTerms(query).every(term => foldedText.includes(term));
}

/** The different words of a text, folded, without punctuation. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldText(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}

/** How much two sets of `a` and `b` words have in common when they share so many: 0 nothing, 1 the same words (Jaccard). Two empty sets have nothing. */
export function resemblance(a: number, b: number, shared: number): number {
  const all = a + b - shared;
  return all === 0 ? 0 : shared / all;
}
