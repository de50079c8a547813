import { Area, Framework, Theme } from './types';

export { agera2020 } from './agera2020';
export { firstEdition, firstEditionTitle } from './firstEdition';
export type { Area, Framework, Theme } from './types';

/** All themes of a framework, in the framework's order. */
export function themesOf(framework: Framework): Theme[] {
  return framework.areas.reduce<Theme[]>((all, area) => all.concat(area.themes), []);
}

/** The area with a key, or undefined when the edition has none. */
export function areaByKey(framework: Framework, key: string | undefined): Area | undefined {
  return framework.areas.find(area => area.key === key);
}

/** The theme with a key, or undefined when the edition has none. */
export function themeByKey(framework: Framework, key: string | undefined): Theme | undefined {
  return key === undefined ? undefined : themesOf(framework).find(theme => theme.key === key);
}

/** “Fokusområde 2: Tillförlitliga …” → “Fokusområde 2”; an area without a number keeps its first two words. */
export function shortAreaTitle(area: Area): string {
  const colon = area.title.indexOf(':');
  return colon > 0 ? area.title.slice(0, colon) : area.title.split(' ').slice(0, 2).join(' ');
}
