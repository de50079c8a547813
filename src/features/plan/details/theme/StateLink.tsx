import * as React from 'react';
import { isForBrowser, useTabs } from '../../../../ui';

interface StateLinkProps {
  themeKey: string;
  /** The client key of the round whose answers are meant; left out: the last one that is closed. */
  roundKey?: string;
  children: React.ReactNode;
}

/** The way to a theme's answers in the view of how things stand; nothing where that view is not among the tabs. */
export function StateLink({ themeKey, roundKey, children }: StateLinkProps): JSX.Element | null {
  const views = useTabs();
  const tab = views?.tabs.find(({ key }) => key === 'state');
  if (!views || !tab) return null;
  const parameters = { 'hp-at': themeKey, ...(roundKey ? { 'hp-round': roundKey } : {}) };
  const address = new URL(tab.link);
  Object.entries(parameters).forEach(([name, value]) => address.searchParams.set(name, value));
  const onClick = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    views.open(tab.key, parameters);
  };
  return <a href={address.href} onClick={onClick}>{children}</a>;
}
