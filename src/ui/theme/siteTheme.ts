/** The palette slots of Fluent UI 8 that our styles use, with the values of the standard light theme. */
export const lightSlots = {
  white: '#ffffff',
  neutralLighterAlt: '#faf9f8',
  neutralLighter: '#f3f2f1',
  neutralLight: '#edebe9',
  neutralQuaternaryAlt: '#e1dfdd',
  neutralTertiaryAlt: '#c8c6c4',
  neutralSecondaryAlt: '#8a8886',
  neutralSecondary: '#605e5c',
  neutralPrimaryAlt: '#3b3a39',
  neutralPrimary: '#323130',
  neutralDark: '#201f1e',
  themeDarker: '#004578',
  themeDark: '#005a9e',
  themeDarkAlt: '#106ebe',
  themePrimary: '#0078d4',
  themeTertiary: '#71afe5',
  themeLight: '#c7e0f4',
  themeLighter: '#deecf9',
  themeLighterAlt: '#eff6fc'
} as const;

export type Slot = keyof typeof lightSlots;

/** What we read of the theme that a web part is handed; SPFx's `IReadonlyTheme` fits. */
export interface SiteTheme {
  readonly isInverted?: boolean;
  /** A theme of few and strong colours: our own fixed colours step back behind words and shapes. */
  readonly isHighContrast?: boolean;
  readonly palette?: { readonly [S in Slot]?: string };
  readonly semanticColors?: { readonly [S in SemanticSlot]?: string };
}

/** What a theme says of the places where its colours go. */
export type SemanticSlot = 'bodyBackground' | 'bodyStandoutBackground' | 'bodyText' | 'bodySubtext' | 'link' | 'primaryButtonText';

/** The same slots in a standard dark theme; used where an inverted theme leaves one out. */
export const darkSlots: Record<Slot, string> = {
  white: '#1b1a19',
  neutralLighterAlt: '#232221',
  neutralLighter: '#2b2a29',
  neutralLight: '#353432',
  neutralQuaternaryAlt: '#403e3c',
  neutralTertiaryAlt: '#5c5a58',
  neutralSecondaryAlt: '#979593',
  neutralSecondary: '#c2c0be',
  neutralPrimaryAlt: '#dddbd9',
  neutralPrimary: '#f3f2f1',
  neutralDark: '#faf9f8',
  themeDarker: '#cfe4f2',
  themeDark: '#b5d6eb',
  themeDarkAlt: '#9cc8e4',
  themePrimary: '#86bcdf',
  themeTertiary: '#3c6f91',
  themeLight: '#274a62',
  themeLighter: '#213a4b',
  themeLighterAlt: '#1e2b34'
};

/** High contrast as Teams shows it: white on black, cyan for what can be pressed, yellow for links and focus. */
export const highContrastSlots: Record<Slot, string> = {
  white: '#000000',
  neutralLighterAlt: '#000000',
  neutralLighter: '#1f1f1f',
  neutralLight: '#ffffff',
  neutralQuaternaryAlt: '#ffffff',
  neutralTertiaryAlt: '#ffffff',
  neutralSecondaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  themeDarker: '#1aebff',
  themeDark: '#1aebff',
  themeDarkAlt: '#ffff00',
  themePrimary: '#1aebff',
  themeTertiary: '#1aebff',
  themeLight: '#1aebff',
  themeLighter: '#000000',
  themeLighterAlt: '#000000'
};

/** A standard dark page, for a host that only says that it is dark. */
export const darkTheme: SiteTheme = { isInverted: true };

export const highContrastTheme: SiteTheme = { isInverted: true, isHighContrast: true };
