import { lettersOf, misspelled } from './letters';
import { Found, Name, Names, withoutNumbering } from './names';

/** Shorter texts are too common to be told by their beginning. */
const telling = 10;

/** What a cell says about the theme. */
export type ThemeReading = Found | 'several' | undefined;

/**
 * The theme that a cell names; 'several' when it names more than one. A guess stays within a known area:
 * a word that is like another area's theme is more likely a theme that the framework lacks.
 */
export function findTheme(text: string, names: Names, areaKey?: string): ThemeReading {
  const whole = exactTheme(text, names, areaKey) ?? exactTheme(withoutNumbering(text), names, areaKey);
  if (whole) return { name: whole, guessed: false };
  const named = mostSpecific(namedThemes(text, names));
  if (named.length > 1) return 'several';
  const inArea = names.themes.filter(theme => areaKey === undefined || theme.areaKey === areaKey);
  if (named.length === 1 && inArea.includes(named[0])) return { name: named[0], guessed: true };
  const guess = guessIn(text, inArea);
  return guess && { name: guess, guessed: true };
}

/** Where two areas have a theme of one name, the row's area decides; without it the name says nothing. */
function exactTheme(text: string, { themes }: Names, areaKey?: string): Name | undefined {
  const letters = lettersOf(text);
  const found = themes.filter(theme => theme.forms.has(letters) || theme.key === text.trim().toUpperCase());
  return found.find(theme => theme.areaKey === areaKey) ?? (found.length === 1 ? found[0] : undefined);
}

/** The themes whose names stand in the cell, or one on each of its lines; a name inside a longer one is not there itself. */
function namedThemes(text: string, names: Names): Name[] {
  const letters = lettersOf(text);
  const inside = names.themes.filter(theme => theme.letters.length >= telling && letters.includes(theme.letters));
  const found = inside.filter(theme => !inside.some(other => other !== theme && other.letters.includes(theme.letters)));
  return found.length > 1 ? found : onePerLine(text, names) ?? found;
}

function onePerLine(text: string, names: Names): Name[] | undefined {
  const parts = text.split(/[\n;|•]/).map(withoutNumbering).filter(Boolean);
  if (parts.length < 2) return undefined;
  const read = parts.map(part => exactTheme(part, names) ?? guessIn(part, names.themes));
  return read.every((theme): theme is Name => theme !== undefined) ? Array.from(new Set(read)) : undefined;
}

/** A theme beside its own sub-theme is one theme, written with where it belongs. */
function mostSpecific(themes: Name[]): Name[] {
  return themes.filter(theme => !themes.some(other => other.parentKey === theme.key));
}

function guessIn(text: string, themes: Name[]): Name | undefined {
  const letters = lettersOf(withoutNumbering(text));
  const near = misspelled(letters, themes.map(theme => ({ letters: theme.letters, value: theme })));
  if (near) return near;
  const begun = letters.length >= telling ? themes.filter(theme => theme.letters.startsWith(letters)) : [];
  return begun.length === 1 ? begun[0] : undefined;
}
