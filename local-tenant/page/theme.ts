import { IPalette, ITheme, createTheme } from '@fluentui/react/lib-commonjs/Styling';

export const themeNames = ['light', 'dark', 'neutral', 'soft', 'strong'] as const;

/** The site's light and dark theme, and the three section backgrounds of a light page. */
export type ThemeName = (typeof themeNames)[number];

type Palette = Partial<IPalette>;

const lightPalette: Palette = {
  themeDarker: '#0d3b59', themeDark: '#124d74', themeDarkAlt: '#155a86', themePrimary: '#17628f', themeSecondary: '#2a7aa8',
  themeTertiary: '#7fb2d2', themeLight: '#bfdaea', themeLighter: '#deecf5', themeLighterAlt: '#f4f9fc',
  black: '#000000', neutralDark: '#201f1e', neutralPrimary: '#323130', neutralPrimaryAlt: '#3b3a39', neutralSecondary: '#605e5c',
  neutralSecondaryAlt: '#8a8886', neutralTertiary: '#a19f9d', neutralTertiaryAlt: '#c8c6c4', neutralQuaternary: '#d2d0ce',
  neutralQuaternaryAlt: '#e1dfdd', neutralLight: '#edebe9', neutralLighter: '#f3f2f1', neutralLighterAlt: '#faf9f8', white: '#ffffff'
};

const darkPalette: Palette = {
  themeDarker: '#cfe4f2', themeDark: '#b5d6eb', themeDarkAlt: '#9cc8e4', themePrimary: '#86bcdf', themeSecondary: '#6aa5cb',
  themeTertiary: '#3c6f91', themeLight: '#274a62', themeLighter: '#213a4b', themeLighterAlt: '#1e2b34',
  black: '#ffffff', neutralDark: '#faf9f8', neutralPrimary: '#f3f2f1', neutralPrimaryAlt: '#dddbd9', neutralSecondary: '#c2c0be',
  neutralSecondaryAlt: '#979593', neutralTertiary: '#a19f9d', neutralTertiaryAlt: '#5c5a58', neutralQuaternary: '#484644',
  neutralQuaternaryAlt: '#403e3c', neutralLight: '#353432', neutralLighter: '#2b2a29', neutralLighterAlt: '#232221', white: '#1b1a19'
};

type Slots = Record<string, keyof IPalette>;

/** What a section's background makes of the site's theme: for slots of the palette and of the semantic colours, the site's slot that they take. */
interface Variant {
  palette: Slots;
  semantic: Slots;
}

const colouredPalette: Slots = {
  themeDark: 'themeDarker', themeDarkAlt: 'themeDark', themePrimary: 'themeDarkAlt', themeSecondary: 'themePrimary',
  themeTertiary: 'themeSecondary', themeLight: 'themeTertiary', themeLighter: 'themeLight'
};

const darkText: Slots = {
  bodyText: 'neutralPrimary', bodySubtext: 'neutralSecondary', bodyDivider: 'neutralQuaternaryAlt', focusBorder: 'neutralSecondary',
  link: 'themeDarkAlt', linkHovered: 'themeDarker', inputBorder: 'neutralTertiary', inputBackground: 'white', inputText: 'neutralPrimary',
  primaryButtonBackground: 'themePrimary', primaryButtonText: 'white', buttonBackground: 'neutralQuaternaryAlt', buttonText: 'neutralPrimary'
};

/** On a light site, as the public package @fluentui/scheme-utilities has it (SPEC R255). */
const variants: Record<'neutral' | 'soft' | 'strong', Variant> = {
  neutral: {
    palette: {
      ...colouredPalette, neutralQuaternary: 'neutralTertiaryAlt', neutralQuaternaryAlt: 'neutralQuaternary', neutralLight: 'neutralQuaternaryAlt',
      neutralLighter: 'neutralLight', neutralLighterAlt: 'neutralLight', white: 'neutralLighter'
    },
    semantic: { ...darkText, bodyBackground: 'neutralLighter', bodyStandoutBackground: 'neutralLight', variantBorder: 'neutralLight' }
  },
  soft: {
    palette: {
      ...colouredPalette, themeLighterAlt: 'themeLighter', neutralTertiaryAlt: 'themeDarkAlt', neutralQuaternary: 'themePrimary',
      neutralQuaternaryAlt: 'themeSecondary', neutralLight: 'themeTertiary', neutralLighter: 'themeLight', neutralLighterAlt: 'themeLighter',
      white: 'themeLighterAlt'
    },
    semantic: { ...darkText, bodyBackground: 'themeLighterAlt', bodyStandoutBackground: 'themeLighter', variantBorder: 'neutralLight' }
  },
  strong: {
    palette: {
      themeDarker: 'white', themeDark: 'neutralLighterAlt', themeDarkAlt: 'neutralLighterAlt', themePrimary: 'white', themeSecondary: 'neutralLighter',
      themeTertiary: 'neutralLight', themeLight: 'neutralQuaternaryAlt', themeLighter: 'neutralQuaternary', themeLighterAlt: 'neutralTertiaryAlt',
      black: 'neutralLighterAlt', neutralDark: 'neutralLighter', neutralPrimary: 'white', neutralPrimaryAlt: 'neutralLight',
      neutralSecondary: 'neutralQuaternaryAlt', neutralTertiary: 'neutralQuaternary', neutralTertiaryAlt: 'themeLighterAlt',
      neutralQuaternary: 'themeLighterAlt', neutralQuaternaryAlt: 'themeLighter', neutralLight: 'themeLight', neutralLighter: 'themeTertiary',
      neutralLighterAlt: 'themeSecondary', white: 'themePrimary'
    },
    semantic: {
      bodyBackground: 'themePrimary', bodyStandoutBackground: 'themeDarkAlt', bodyText: 'white', bodySubtext: 'white', bodyDivider: 'themeTertiary',
      focusBorder: 'white', variantBorder: 'themeDarkAlt', link: 'white', linkHovered: 'white', inputBorder: 'themeDarkAlt', inputBackground: 'white',
      inputText: 'neutralPrimary', primaryButtonBackground: 'white', primaryButtonText: 'themePrimary', buttonBackground: 'themePrimary', buttonText: 'white'
    }
  }
};

function coloursOf(slots: Slots, from: IPalette): Record<string, string> {
  return Object.fromEntries(Object.entries(slots).map(([slot, of]) => [slot, String(from[of])]));
}

/** The theme of the web part's section, as SharePoint's ThemeProvider hands it over. */
export function sectionTheme(name: ThemeName): ITheme {
  if (name === 'dark') return createTheme({ palette: darkPalette, isInverted: true });
  const site = createTheme({ palette: lightPalette, isInverted: false });
  if (name === 'light') return site;
  const { palette, semantic } = variants[name];
  const section = createTheme({ palette: { ...site.palette, ...coloursOf(palette, site.palette) }, isInverted: name === 'strong' });
  return { ...section, semanticColors: { ...section.semanticColors, ...coloursOf(semantic, site.palette) } };
}

/** The theme of the page around it: a section's background belongs to a light page. */
export function pageTheme(name: ThemeName): ITheme {
  return sectionTheme(name === 'dark' ? 'dark' : 'light');
}

/** A style sheet that gives the palette to the page as custom properties, `--neutralPrimary` and so on. */
export function paletteStyles(name: ThemeName): string {
  const slots = Object.entries(pageTheme(name).palette).map(([slot, colour]) => `--${slot}: ${String(colour)};`);
  const { bodyBackground, bodyText } = sectionTheme(name).semanticColors;
  const section = `--section: ${bodyBackground}; --sectionText: ${bodyText};`;
  return `:root { color-scheme: ${name === 'dark' ? 'dark' : 'light'}; ${slots.join(' ')} ${section} }\n`;
}
