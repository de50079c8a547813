export type { SiteTheme } from './siteTheme';
export { ThemeRoot, ThemedElement, useTheme } from './ThemeRoot';
export type { ThemeRootProps, ThemedElementProps } from './ThemeRoot';
export { resolveTheme } from './variables';
export type { ResolvedTheme, ThemeVariables } from './variables';
