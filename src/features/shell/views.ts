import * as React from 'react';
import { Strings } from '../../loc';
import { AddressPort, ViewTabsState, useStrings } from '../../ui';

/** A screen that the web part can show. */
interface View {
  /** Stands in the address; the plan stands there as nothing. */
  key: string;
  /** Its name among the tabs; without one it has no tab. */
  tab?: (strings: Strings) => string;
  /** Parameters of the address that mean something to it alone: they are left behind with it. */
  own?: readonly string[];
}

/** The screens, those with tabs in the tabs' order. */
export const views = [
  { key: 'plan', tab: ({ plan }) => plan.title, own: ['hp-activity'] },
  { key: 'import' },
  { key: 'set-up' }
] as const satisfies readonly View[];

export type ViewKey = (typeof views)[number]['key'];

const parameter = 'hp-view';
const all: readonly View[] = views;

function readViewKey(address: AddressPort): ViewKey {
  const written = address.read().get(parameter);
  return views.find(({ key }) => key === written)?.key ?? 'plan';
}

function withView(before: URLSearchParams, key: ViewKey): URLSearchParams {
  const params = new URLSearchParams(before);
  all.filter(view => view.key !== key).forEach(view => view.own?.forEach(name => params.delete(name)));
  if (key === 'plan') params.delete(parameter);
  else params.set(parameter, key);
  return params;
}

export interface ViewState {
  key: ViewKey;
  goTo(key: ViewKey): void;
  /** Shows what the address says after somebody has written it. */
  follow(): void;
  /** While held, nothing leaves the screen: something is being saved on it. */
  hold(held: boolean): void;
  isHeld(): boolean;
}

/** The screen that the address names, and the way to another one; back and forward in the browser go between them. */
export function useViewKey(address: AddressPort): ViewState {
  const [key, setKey] = React.useState(() => readViewKey(address));
  const held = React.useRef<URLSearchParams>();
  React.useEffect(() => address.subscribe(() => {
    if (held.current) address.write(held.current, 'push');
    else setKey(readViewKey(address));
  }), [address]);
  const goTo = React.useCallback((next: ViewKey) => {
    address.write(withView(address.read(), next), 'push');
    setKey(next);
  }, [address]);
  const follow = React.useCallback(() => setKey(readViewKey(address)), [address]);
  const hold = React.useCallback((on: boolean) => { held.current = on ? address.read() : undefined; }, [address]);
  const isHeld = React.useCallback(() => held.current !== undefined, []);
  return { key, goTo, follow, hold, isHeld };
}

/** Everything in the query that is not the product's own. */
function others(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams(Array.from(params).filter(([name]) => !name.startsWith('hp-')));
}

/** The tabs as the views' bars show them. A tab opened elsewhere starts with nothing chosen. */
export function useViewTabs({ key: current, goTo, isHeld }: ViewState, address: AddressPort): ViewTabsState {
  const strings = useStrings();
  return React.useMemo(() => ({
    current,
    tabs: all.flatMap(({ key, tab }) => (tab ? [{ key, text: tab(strings), link: address.link(withView(others(address.read()), key as ViewKey)) }] : [])),
    open: key => { if (!isHeld()) goTo(key as ViewKey); }
  }), [current, goTo, isHeld, address, strings]);
}
