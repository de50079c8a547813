/** @jest-environment jsdom */
import { resolveTheme } from '../theme';
import { contrast } from '../theme/contrast';
import { darkSlots, lightSlots } from '../theme/siteTheme';
import { fluentTheme } from './fluentTheme';

const themes = {
  'standard': undefined,
  'dark': { isInverted: true, palette: { ...darkSlots } },
  'neutral section': { palette: { ...lightSlots, white: '#f3f2f1' }, semanticColors: { bodyBackground: '#faf9f8' } },
  'dark blue section': { isInverted: true, palette: { ...darkSlots, white: '#124d74' }, semanticColors: { bodyBackground: '#124d74' } },
  'strong section': { isInverted: true, palette: { ...lightSlots, white: '#0078d4', neutralPrimary: '#ffffff' }, semanticColors: { bodyBackground: '#0078d4' } }
};

test.each(Object.entries(themes))('fields can be read in the theme: %s', (_name, theme) => {
  const { semanticColors } = fluentTheme(resolveTheme(theme));
  const pairs: [string, string][] = [
    [semanticColors.inputText, semanticColors.inputBackground],
    [semanticColors.inputPlaceholderText, semanticColors.inputBackground],
    [semanticColors.menuItemText, semanticColors.menuBackground],
    [semanticColors.menuItemTextHovered, semanticColors.menuItemBackgroundHovered],
    [semanticColors.bodyText, semanticColors.bodyBackground],
    [semanticColors.errorText, semanticColors.bodyBackground]
  ];
  for (const [text, surface] of pairs) expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
  // WCAG 1.4.11: a field's edge is seen.
  expect(contrast(semanticColors.inputBorder, semanticColors.inputBackground)).toBeGreaterThanOrEqual(3);
});

test('dark and light are told apart, and an island is light', () => {
  expect(Object.values(themes).map(theme => fluentTheme(resolveTheme(theme)).isInverted)).toEqual([false, true, false, true, false]);
});
