import { SiteTheme, darkTheme, highContrastTheme } from '../theme';
import { HostTheme } from './host';

const themes: Record<HostTheme, SiteTheme> = { light: {}, dark: darkTheme, contrast: highContrastTheme };

/** The theme for ThemeRoot that belongs to a theme of Teams. */
export function siteThemeOf(theme: HostTheme): SiteTheme {
  return themes[theme];
}
