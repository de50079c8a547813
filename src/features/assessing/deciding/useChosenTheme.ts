import * as React from 'react';
import { themeId } from './ThemeItem';
import { DecidedArea, DecidedTheme } from './themes';

export interface ChosenTheme {
  area: DecidedArea | undefined;
  theme: DecidedTheme | undefined;
  select: (themeKey: string) => void;
  openArea: (areaKey: string) => void;
  /** Whether the theme's details are open within it, where there is no room beside the list. */
  isOpen: (themeKey: string) => boolean;
  toggle: (themeKey: string) => void;
  open: (themeKey: string) => void;
}

/**
 * The theme that is worked with, and its area. The address points at one: it is brought into view. An area that is opened is pointed at
 * by its first theme, as the step before does it, and nothing is scrolled or focused then.
 */
export function useChosenTheme(areas: DecidedArea[], pointed: string | undefined, narrow: boolean, goTo: (themeKey: string) => void): ChosenTheme {
  const [key, setKey] = React.useState(pointed);
  const [opened, setOpened] = React.useState<ReadonlySet<string>>(() => new Set(pointed ? [pointed] : []));
  const area = areas.find(({ themes }) => themes.some(({ theme }) => theme.key === key)) ?? areas[0];
  const theme = area?.themes.find(each => each.theme.key === key) ?? area?.themes[0];
  const open = (themeKey: string): void => {
    setKey(themeKey);
    if (narrow) setOpened(before => new Set(before).add(themeKey));
  };
  const openedHere = React.useRef<string>();
  React.useEffect(() => {
    const own = openedHere.current === pointed;
    openedHere.current = undefined;
    setKey(pointed);
    if (!pointed || own) return;
    const heading = document.getElementById(themeId(pointed));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
  }, [pointed]);
  return {
    area, theme, open, select: setKey, isOpen: themeKey => opened.has(themeKey),
    openArea: areaKey => {
      const first = areas.find(each => each.area.key === areaKey)?.themes[0]?.theme.key;
      if (!first) return;
      setKey(first);
      if (first === pointed) return;
      openedHere.current = first;
      goTo(first);
    },
    toggle: themeKey => setOpened(before => {
      const next = new Set(before);
      if (!next.delete(themeKey)) next.add(themeKey);
      return next;
    })
  };
}
