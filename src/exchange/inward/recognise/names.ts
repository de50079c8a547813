import { Area, Framework, shortAreaTitle, themesOf } from '../../../domain';
import { lettersOf, likeness, pairsOf } from './letters';

/** A name of the framework in the forms that documents write. */
export interface Name {
  /** The framework's key. */
  key: string;
  areaKey: string;
  parentKey?: string;
  /** The name in full. */
  letters: string;
  /** All ways to write exactly this. */
  forms: Set<string>;
  /** The forms' pairs of letters, for likeness. */
  pairs: Set<string>[];
}

/** The framework as the recogniser compares it. Make it once for a document. */
export interface Names {
  areas: Name[];
  themes: Name[];
}

/** What counts as found: exactly this name, or a guess that a person should look at. */
export interface Found {
  name: Name;
  guessed: boolean;
}

/** Less in common is chance: Swedish words share this much anyway. */
const leastLikeness = 0.3;
/** What a hint is based on: the beginning of the text. */
const hintLength = 200;

/** The framework's areas and themes under all the names that documents give them. */
export function namesOf(framework: Framework): Names {
  return {
    areas: framework.areas.map(areaName),
    themes: themesOf(framework).map(({ key, areaKey, parentKey, title }) => ({ parentKey, ...nameOf(key, areaKey, [title]) }))
  };
}

/** The first form is the name in full. */
function nameOf(key: string, areaKey: string, forms: string[]): Name {
  const letters = forms.map(lettersOf);
  return { key, areaKey, letters: letters[0], forms: new Set(letters), pairs: letters.map(pairsOf) };
}

/** “Fokusområde 2: Tillförlitliga …” is also “Fokusområde 2”, “FO 2” and the name without its number. */
function areaName(area: Area): Name {
  const short = shortAreaTitle(area);
  const number = /\d+/.exec(short)?.[0];
  const forms = [area.title, short, area.title.slice(area.title.indexOf(':') + 1), ...(number ? [`FO${number}`, `Fokus ${number}`] : [])];
  return nameOf(area.key, area.key, forms);
}

/** A text without what numbers or lists put before it: “1.2 ”, “• ”, “a) ”. */
export function withoutNumbering(text: string): string {
  return text.replace(/^\s*(?:[•·*–—-]\s*|\d+(?:\.\d+)*[.)]?\s+|[a-zA-Z]\)\s*)+/, '').trim() || text.trim();
}

/** The key of the theme or area that reads most like a text; undefined when none does. For a hint, never for storing. */
export function nearestKey(text: string, { areas, themes }: Names): string | undefined {
  const pairs = pairsOf(lettersOf(text.slice(0, hintLength)));
  let best: { key: string; likeness: number } | undefined;
  for (const name of [...areas, ...themes]) {
    const found = Math.max(...name.pairs.map(form => likeness(pairs, form)));
    if (found >= leastLikeness && (!best || found > best.likeness)) best = { key: name.key, likeness: found };
  }
  return best?.key;
}
