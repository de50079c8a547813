import * as React from 'react';
import { SiteTheme } from './siteTheme';
import styles from './ThemeRoot.module.scss';
import { useWidth } from './useWidth';
import { ResolvedTheme, resolveTheme } from './variables';

const Theme = React.createContext<ResolvedTheme>(resolveTheme());

/** Hands the theme over to elements outside the root, for example a panel at the end of the page. */
export function useTheme(): ResolvedTheme {
  return React.useContext(Theme);
}

export interface ThemeRootProps {
  /** The theme of the site or section; undefined gives the standard light one. */
  theme?: SiteTheme;
  /** Nothing else paints the page: in Teams the frame is ours from edge to edge. */
  wholePage?: boolean;
  children: React.ReactNode;
}

/** The element that everything of ours stands in: sets the theme's custom properties and measures its width. */
export function ThemeRoot({ theme, wholePage = false, children }: ThemeRootProps): JSX.Element {
  const resolved = React.useMemo(() => resolveTheme(theme), [theme]);
  return (
    <Theme.Provider value={resolved}>
      <ThemedElement className={wholePage ? styles.wholePage : resolved.island ? styles.island : undefined}>{children}</ThemedElement>
    </Theme.Provider>
  );
}

export interface ThemedElementProps {
  className?: string;
  children: React.ReactNode;
}

/** An element that carries the theme and its own measured width; for roots only. */
export function ThemedElement({ className, children }: ThemedElementProps): JSX.Element {
  const { variables, dark, highContrast } = useTheme();
  const element = React.useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  return (
    <div
      ref={element}
      className={className ? `${styles.root} ${className}` : styles.root}
      style={variables as React.CSSProperties}
      data-handlingsplan=""
      data-dark={dark}
      data-contrast={highContrast || undefined}
      data-width={width.join(' ')}
    >
      {children}
    </div>
  );
}
