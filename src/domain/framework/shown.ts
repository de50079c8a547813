import { Framework, Theme, themesOf } from '.';

/** The themes that new rounds ask about and new activities choose from. */
export function shownThemes(framework: Framework): Theme[] {
  return themesOf(framework).filter(({ hidden }) => !hidden);
}
