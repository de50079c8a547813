import { Framework, Theme } from './types';

/** The mark of the municipality's own themes: no edition has it in a key. */
const ownMark = 'e';

/**
 * A key for a theme of the municipality's own in an area: `F2.e1`, `F2.e2` … An edition numbers its themes without the letter, so that a
 * new one never meets it; `taken` are keys that other editions, hidden themes or activities have.
 */
export function ownThemeKey(areaKey: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  let number = 1;
  while (used.has(`${areaKey}.${ownMark}${number}`)) number += 1;
  return `${areaKey}.${ownMark}${number}`;
}

/** Whether a theme is the municipality's own. */
export function isOwnTheme({ key, areaKey }: Pick<Theme, 'key' | 'areaKey'>): boolean {
  return key.startsWith(`${areaKey}.${ownMark}`);
}

/** Why a theme cannot be added, or named so. */
export type ThemeProblem = 'noTitle' | 'longTitle' | 'noArea' | 'sameTitle';

/** Characters of a name at most: the list's column has room for no more. */
export const longestThemeTitle = 255;

/** What is wrong with the name of a theme in an area, a new one or the one that has a key; undefined: nothing. */
export function themeProblem({ areas }: Framework, areaKey: string, title: string, ownKey?: string): ThemeProblem | undefined {
  const area = areas.find(({ key }) => key === areaKey);
  const name = title.trim();
  if (!area) return 'noArea';
  if (name === '') return 'noTitle';
  if (name.length > longestThemeTitle) return 'longTitle';
  return area.themes.some(theme => theme.key !== ownKey && theme.title.toLowerCase() === name.toLowerCase()) ? 'sameTitle' : undefined;
}
