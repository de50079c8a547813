const combining = /[\u0300-\u036f]/g;

/** Text as search compares it: lower case, without diacritics, one space between words. `Å` meets `a`. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(combining, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether every word of the query stands somewhere in the folded text, in any order. */
export function matchesWords(foldedText: string, query: string): boolean {
  return foldText(query).split(' ').every(word => foldedText.includes(word));
}
