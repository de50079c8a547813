import { ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import { useTheme } from '../theme';
import { fluentTheme } from './fluentTheme';

/** The element that Fluent's components stand in: hands our theme over to them, also to what they draw at the end of the page. */
export function FluentRoot({ children }: { children: React.ReactNode }): JSX.Element {
  const ours = useTheme();
  const theme = React.useMemo(() => fluentTheme(ours), [ours]);
  return <ThemeProvider theme={theme} applyTo="none">{children}</ThemeProvider>;
}
