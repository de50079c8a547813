import { Area, Framework, shortAreaTitle, themesOf } from '../../../domain';
import { lettersOf, likeness } from './letters';

/** A name of the framework in the forms that documents write. */
export interface Name {
  /** The framework's key. */
  key: string;
  areaKey: string;
  parentKey?: string;
  /** The name in full. */
  letters: string;
  /** Other ways to write exactly this. */
  forms: Set<string>;
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

const leastLikeness = 0.3;

export function namesOf(framework: Framework): Names {
  return {
    areas: framework.areas.map(areaName),
    themes: themesOf(framework).map(({ key, areaKey, parentKey, title }) => {
      const letters = lettersOf(title);
      return { key, areaKey, parentKey, letters, forms: new Set([letters]) };
    })
  };
}

/** “Fokusområde 2: Tillförlitliga …” is also “Fokusområde 2”, “FO 2” and the name without its number. */
function areaName(area: Area): Name {
  const short = shortAreaTitle(area);
  const number = /\d+/.exec(short)?.[0];
  const forms = [area.title, short, area.title.slice(area.title.indexOf(':') + 1), ...(number ? [`FO${number}`, `Fokus ${number}`] : [])];
  return { key: area.key, areaKey: area.key, letters: lettersOf(area.title), forms: new Set(forms.map(lettersOf)) };
}

/** A text without what numbers or lists put before it: “1.2 ”, “• ”, “a) ”. */
export function withoutNumbering(text: string): string {
  return text.replace(/^\s*(?:[•·*–—-]\s*|\d+(?:\.\d+)*[.)]?\s+|[a-zA-Z]\)\s*)+/, '').trim() || text.trim();
}

/** The key of the theme or area that reads most like a text; undefined when none does. For a hint, never for storing. */
export function nearestKey(text: string, { areas, themes }: Names): string | undefined {
  const letters = lettersOf(text);
  let best: { key: string; likeness: number } | undefined;
  for (const name of [...areas, ...themes]) {
    const found = Math.max(...[name.letters, ...Array.from(name.forms)].map(form => likeness(letters, form)));
    if (found >= leastLikeness && (!best || found > best.likeness)) best = { key: name.key, likeness: found };
  }
  return best?.key;
}
