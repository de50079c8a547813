const combining = /[\u0300-\u036f]/g;

/** Text as search compares it: lower case, without diacritics, one space between words. `Å` meets `a`. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(combining, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether every word of the query stands somewhere in the folded text, in any order. */
export function matchesWords(foldedText: string, query: string): boolean {
  return foldText(query).split(' ').every(word => foldedText.includes(word));
}

/** The different words of a text, folded, without punctuation. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldText(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}

/** How much two sets of words have in common: 0 nothing, 1 the same words (Jaccard). Two empty sets have nothing. */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  a.forEach(word => { if (b.has(word)) shared += 1; });
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
