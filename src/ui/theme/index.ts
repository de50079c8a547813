export { darkTheme, highContrastTheme, lightSlots } from './siteTheme';
export type { SiteTheme, Slot } from './siteTheme';
export { ThemeRoot, ThemedElement, useTheme } from './ThemeRoot';
export type { ThemeRootProps, ThemedElementProps } from './ThemeRoot';
export { useWidth } from './useWidth';
export { resolveTheme } from './variables';
export type { ResolvedTheme, ThemeVariables } from './variables';
