import { firstNames } from './data/firstNames';
import { lastNames } from './data/lastNames';
import { functionWords, humanVerbs, institutions, medicines, nouns, products, things, titles, verbs } from './data/nameWords';

/** The words of a data file, in small letters. */
function setOf(words: string): ReadonlySet<string> {
  return new Set(words.toLowerCase().split(/\s+/).filter(Boolean));
}

export const wordSets = {
  first: setOf(firstNames), last: setOf(lastNames), nouns: setOf(nouns), functionWords: setOf(functionWords), products: setOf(products),
  medicines: setOf(medicines), humanVerbs: setOf(humanVerbs), verbs: setOf(verbs), titles: setOf(titles), institutions: setOf(institutions), things: setOf(things),
  /** The titles after which a name is one in small letters, too. */
  closeTitles: setOf(titles.trim().split('\n').slice(-1).join(' '))
};
