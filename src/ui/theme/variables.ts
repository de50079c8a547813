import { contrast, luminance } from './contrast';
import { Ground, ownTokens } from './ownTokens';
import { SemanticSlot, SiteTheme, Slot, darkSlots, highContrastSlots, lightSlots } from './siteTheme';

/** Custom properties by name, as React's `style` takes them. */
export type ThemeVariables = Record<`--${string}`, string>;

/** The least contrast that our status texts keep against a page; below it the page is not one we can write on. */
const leastContrast = 4.5;

const slots = Object.keys(lightSlots) as Slot[];

const standard: Record<Ground, Record<Slot, string>> = { light: lightSlots, dark: darkSlots, contrast: highContrastSlots };

function groundOf(theme: SiteTheme): Ground {
  if (theme.isHighContrast) return 'contrast';
  return isDark(theme) ? 'dark' : 'light';
}

function isDark(theme: SiteTheme): boolean {
  const page = theme.semanticColors?.bodyBackground ?? theme.palette?.white;
  const light = page === undefined ? undefined : luminance(page);
  return light === undefined ? theme.isInverted === true : light < 0.18;
}

/** Whether our fixed colours can be read on surfaces of these colours. */
function carriesOurColours(surfaces: string[], ground: Ground): boolean {
  const own = ownTokens(ground);
  const texts = [own.klar, own.pagar, own.ej, own.sen, own.stod, own.tyst];
  return surfaces.every(surface => texts.every(color => isReadable(color, surface)));
}

const isReadable = (text: string, surface: string): boolean => (contrast(text, surface) ?? 0) >= leastContrast;

/** Surfaces above the page, each with the faintest text that we put on it. */
const surfaces: [surface: Slot, text: Slot][] = [
  ['neutralLighterAlt', 'neutralSecondary'], ['neutralLighter', 'neutralSecondary'], ['themeLighterAlt', 'neutralDark'], ['themeLighter', 'themeDarker']
];

/**
 * A coloured section says with its semantic colours what can be read on it: SharePoint fills the palette's slots anew for each kind of
 * section, and some of them then stand in for what they were not made for.
 */
const saidBy: { [S in Slot]?: SemanticSlot } = { white: 'bodyBackground', neutralPrimary: 'bodyText', neutralSecondary: 'bodySubtext' };

function slotVariables({ palette = {}, semanticColors = {} }: SiteTheme, ground: Ground): ThemeVariables {
  const variables: ThemeVariables = {};
  const said = (slot: Slot): string | undefined => semanticColors[saidBy[slot] as SemanticSlot];
  for (const slot of slots) variables[`--${slot}`] = said(slot) ?? palette[slot] ?? standard[ground][slot];
  for (const [surface, text] of surfaces) {
    if (!isReadable(variables[`--${text}`], variables[`--${surface}`])) variables[`--${surface}`] = semanticColors.bodyStandoutBackground ?? variables['--white'];
  }
  variables['--link'] = semanticColors.link ?? variables['--themeDarkAlt'];
  variables['--onTheme'] = semanticColors.primaryButtonText ?? palette.white ?? standard[ground].white;
  return variables;
}

export interface ResolvedTheme {
  variables: ThemeVariables;
  dark: boolean;
  /** Few and strong colours; dark as well. */
  highContrast: boolean;
  /** The section's colour cannot carry our texts: the web part paints its own page, as an island. */
  island: boolean;
}

/**
 * The site's theme as custom properties, with our own tokens beside it.
 * A section in a strong colour (neither light nor dark enough for the status colours) gives an island in the standard light theme.
 */
export function resolveTheme(theme: SiteTheme = {}): ResolvedTheme {
  const wanted = groundOf(theme);
  const variables = slotVariables(theme, wanted);
  const island = !carriesOurColours([variables['--white'], variables['--neutralLighter']], wanted);
  const ground = island ? 'light' : wanted;
  const base = island ? slotVariables({}, ground) : variables;
  const own: ThemeVariables = { '--ejSolid': base['--white'] };
  for (const [name, value] of Object.entries(ownTokens(ground))) own[`--${name}`] = value;
  return {
    variables: { ...base, ...own },
    dark: ground !== 'light', highContrast: ground === 'contrast', island
  };
}
