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

/** A section's background is the slot `white`; the greys over it move a step so that they still show. */
const sectionPalettes: Record<'neutral' | 'soft' | 'strong', Palette> = {
  neutral: {
    themeDark: '#0d3b59', themeDarkAlt: '#124d74', themePrimary: '#155a86', white: '#f3f2f1', neutralLighterAlt: '#edebe9',
    neutralLighter: '#e9e7e5', neutralLight: '#e1dfdd', neutralQuaternaryAlt: '#d2d0ce', neutralQuaternary: '#c8c6c4'
  },
  soft: {
    themeDark: '#0d3b59', themeDarkAlt: '#124d74', themePrimary: '#155a86', themeLighterAlt: '#deecf5', themeLighter: '#cfe3f0',
    white: '#f4f9fc', neutralLighterAlt: '#eaf3f9', neutralLighter: '#e3eff7', neutralLight: '#d3e4ef', neutralQuaternaryAlt: '#bfd6e5'
  },
  strong: {
    themeDarker: '#ffffff', themeDark: '#f4f9fc', themeDarkAlt: '#e9f3f9', themePrimary: '#deecf5', themeSecondary: '#bfdaea',
    themeTertiary: '#6f9fbe', themeLight: '#2f6d94', themeLighter: '#21618a', themeLighterAlt: '#175a82',
    black: '#ffffff', neutralDark: '#ffffff', neutralPrimary: '#ffffff', neutralPrimaryAlt: '#f4f9fc', neutralSecondary: '#deecf5',
    neutralSecondaryAlt: '#9fc3da', neutralTertiary: '#bfdaea', neutralTertiaryAlt: '#4d82a5', neutralQuaternary: '#3a7399',
    neutralQuaternaryAlt: '#33698d', neutralLight: '#2a6288', neutralLighter: '#0f4264', neutralLighterAlt: '#11486c', white: '#124d74'
  }
};

/** The theme of the web part's section, as SharePoint's ThemeProvider hands it over. */
export function sectionTheme(name: ThemeName): ITheme {
  if (name === 'light') return createTheme({ palette: lightPalette, isInverted: false });
  if (name === 'dark') return createTheme({ palette: darkPalette, isInverted: true });
  return createTheme({ palette: { ...lightPalette, ...sectionPalettes[name] }, isInverted: name === 'strong' });
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
