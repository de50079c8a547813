/** Accents, and the hyphens that only say where a word may break. */
const unseen = /[\u0300-\u036f\u00ad]/g;
const betweenWords = /[\s\u2010-\u2015-]+/g;
const quoted = /["”“](.*?)["”“]/g;

/** Text as search compares it: lower case, without diacritics, one space between words and where a hyphen stood. `Å` meets `a`. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(unseen, '').toLowerCase().replace(betweenWords, ' ').trim();
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
