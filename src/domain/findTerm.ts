import { foldText } from './words';

/** Where the signs lie that fold to a `known` one: Latin with its accents, and the few that stand apart. */
const ranges = [[0x20, 0x24f], [0x1e00, 0x1eff], [0x37e, 0x37e], [0x1fef, 0x1fef], [0x212a, 0x212b], [0x2260, 0x226f]] as const;
/** ASCII and the letters of western Europe. */
const known = /^[!-~\u00c0-\u017f]$/;

/** What may stand between the letters of a word and is not seen. */
const between = '[\\u0300-\\u036f\\u00ad]*';
/** What folds to one space. */
const space = '[\\s\\u2010-\\u2015-][\\s\\u2010-\\u2015\\u0300-\\u036f\\u00ad-]*';

let signs: Map<string, string> | undefined;

/** All signs that fold to a known one, by it; made at the first search, which takes a millisecond. */
function signsByLetter(): Map<string, string> {
  if (signs) return signs;
  signs = new Map();
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const sign = String.fromCharCode(code);
      const letter = foldText(sign);
      if (known.test(letter)) signs.set(letter, (signs.get(letter) ?? '') + sign);
    }
  }
  return signs;
}

function sourceOf(letter: string): string | undefined {
  if (letter === ' ') return space;
  const all = signsByLetter().get(letter);
  return all && `[${all.replace(/[\]\\^]/g, '\\$&')}]`;
}

/** Looks for one term. */
export interface Finder {
  /** Whether the term stands in the folded form of a text. */
  test(text: string): boolean;
}

/**
 * Finds a folded term in texts without folding them: a long plan is looked through as it is, and nothing is kept beside it. For a term with
 * signs that are not `known` every text is folded.
 */
export function finderOf(term: string): Finder {
  const sources = term.split('').map(sourceOf);
  if (sources.includes(undefined)) return { test: text => foldText(text).includes(term) };
  return new RegExp(sources.join(between));
}
