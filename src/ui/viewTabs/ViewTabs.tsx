import * as React from 'react';
import { isForBrowser } from '../isForBrowser';
import { useStrings } from '../strings';
import styles from './ViewTabs.module.scss';

/** One of the views that the product has. */
export interface ViewTab {
  key: string;
  text: string;
  /** The full address of the view, for who opens it elsewhere. */
  link: string;
}

export interface ViewTabsState {
  tabs: ViewTab[];
  current: string;
  /** Shows a view in place; with parameters of the address, if given. */
  open: (key: string, parameters?: Readonly<Record<string, string>>) => void;
}

const TabsContext = React.createContext<ViewTabsState | undefined>(undefined);
export const ViewTabsProvider = TabsContext.Provider;

/** The views, for links from one into another; undefined where none are handed in. */
export function useTabs(): ViewTabsState | undefined {
  return React.useContext(TabsContext);
}

/** The key of the tab that was pressed: its view takes the focus to its own row of tabs. */
let pressed: string | undefined;

/** The views as links; where no views are handed in, nothing. On a phone they scroll sideways. */
export function ViewTabs(): JSX.Element | null {
  const { plan: words } = useStrings();
  const state = useTabs();
  const current = state?.current;
  const row = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !tab) return;
    row.current.scrollLeft = Math.max(0, tab.offsetLeft - row.current.offsetLeft - 24);
    if (pressed === current) tab.focus({ preventScroll: true });
    pressed = undefined;
  }, [current]);
  if (!state) return null;
  const { tabs, open } = state;
  const onClick = (key: string) => (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    if (key === current) return;
    pressed = key;
    open(key);
  };
  return (
    <nav ref={row} className={styles.tabs} aria-label={words.views}>
      {tabs.map(({ key, text, link }) => (
        <a key={key} className={styles.tab} href={link} aria-current={key === current ? 'page' : undefined} onClick={onClick(key)}>{text}</a>
      ))}
    </nav>
  );
}
