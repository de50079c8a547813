import { Round } from './types';

type Keyed = Pick<Round, 'clientKey'>;

/** The key of a theme in a round: of its row, and of an activity's link to it. One row per theme and round stands under it. */
export function assessmentKey(round: Keyed, themeKey: string): string {
  return `${round.clientKey}/${themeKey}`;
}

/** The theme's key within such a link; undefined when the link is of another round. */
export function themeInRound(round: Keyed, key: string | undefined): string | undefined {
  return key?.startsWith(`${round.clientKey}/`) ? key.slice(round.clientKey.length + 1) : undefined;
}

/** The round's key and the theme's within a link. */
export function linkParts(key: string): { roundKey: string; themeKey: string } {
  const at = key.lastIndexOf('/');
  return { roundKey: key.slice(0, Math.max(0, at)), themeKey: key.slice(at + 1) };
}
