import { Theme, createTheme } from '@fluentui/react/lib/Theme';
import { ResolvedTheme, Slot, lightSlots } from '../theme';

const slots = Object.keys(lightSlots) as Slot[];

/** Slots of Fluent's palette that our styles do not use, each with the one of ours that stands nearest. */
const standIns = {
  black: 'neutralDark',
  neutralTertiary: 'neutralSecondaryAlt',
  neutralQuaternary: 'neutralQuaternaryAlt',
  themeSecondary: 'themePrimary'
} as const;

/** The theme that our own styles follow, as Fluent's components take it: light, dark, or a section's. */
export function fluentTheme({ variables, dark }: ResolvedTheme): Theme {
  const palette: Partial<Theme['palette']> = {};
  for (const slot of slots) palette[slot] = variables[`--${slot}`];
  for (const [slot, ours] of Object.entries(standIns)) palette[slot as keyof typeof standIns] = variables[`--${ours}`];
  return createTheme({
    isInverted: dark,
    palette,
    semanticColors: {
      bodyBackground: variables['--white'],
      link: variables['--link'],
      errorText: variables['--sen'],
      inputBorder: variables['--neutralSecondaryAlt']
    },
    defaultFontStyle: { fontFamily: 'inherit' }
  });
}
