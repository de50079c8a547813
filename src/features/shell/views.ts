import * as React from 'react';
import { Strings } from '../../loc';
import { AddressPort, ViewTabsState, useAddressView, useStrings } from '../../ui';

/** A screen that the web part can show. */
interface View {
  /** Stands in the address; the plan stands there as nothing. */
  key: string;
  /** Its name among the tabs; without one it has no tab. */
  tab?: (strings: Strings) => string;
  /** Parameters of the address that mean something to it and not to every view: they are left behind where they mean nothing. */
  own?: readonly string[];
  /** Its tab is for who may assess. */
  assessing?: boolean;
}

/** The screens, those with tabs in the tabs' order. */
export const views = [
  { key: 'plan', tab: ({ plan }) => plan.title, own: ['hp-activity'] },
  { key: 'state', tab: ({ plan }) => plan.currentState, own: ['hp-round', 'hp-against', 'hp-changed', 'hp-at'] },
  { key: 'priorities', tab: ({ plan }) => plan.priorities, own: ['hp-activity', 'hp-themes'] },
  { key: 'assess', tab: ({ plan }) => plan.assessing, own: ['hp-round', 'hp-step', 'hp-at', 'hp-form'], assessing: true },
  { key: 'reports', tab: ({ plan }) => plan.reports, own: ['hp-report', 'hp-compare'] },
  { key: 'import' },
  { key: 'set-up' },
  { key: 'framework' }
] as const satisfies readonly View[];

export type ViewKey = (typeof views)[number]['key'];

const parameter = 'hp-view';
const all: readonly View[] = views;

/** The screen that the address names. */
export function readViewKey(address: AddressPort): ViewKey {
  const written = address.read().get(parameter);
  return views.find(({ key }) => key === written)?.key ?? 'plan';
}

/** Everything in the query that is not the product's own. */
function others(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams(Array.from(params).filter(([name]) => !name.startsWith('hp-')));
}

function withView(before: URLSearchParams, key: ViewKey, parameters: ViewParameters = {}): URLSearchParams {
  const params = new URLSearchParams(before);
  const kept = all.find(view => view.key === key)?.own;
  all.forEach(view => view.own?.forEach(name => { if (!kept?.includes(name)) params.delete(name); }));
  if (key === 'plan') params.delete(parameter);
  else params.set(parameter, key);
  Object.entries(parameters).forEach(([name, value]) => params.set(name, value));
  return params;
}

/** Parameters of a view that is gone to, for example `{ 'hp-report': '7' }`. */
export type ViewParameters = Readonly<Record<string, string>>;

export interface ViewState {
  key: ViewKey;
  /** Shows a view; `afresh`: as a link does, with nothing else chosen in it. */
  goTo(key: ViewKey, parameters?: ViewParameters, afresh?: boolean): void;
  /** The full address of a view in which nothing else is chosen, for links. */
  linkTo(key: ViewKey, parameters?: ViewParameters): string;
  /** While held, nothing leaves the screen: something is being saved on it. */
  hold(held: boolean): void;
  isHeld(): boolean;
}

/** The screen that the address names, and the way to another one; back and forward in the browser go between them. */
export function useViewKey(address: AddressPort): ViewState {
  const { key, show, hold, isHeld } = useAddressView(address, readViewKey);
  const goTo = React.useCallback((next: ViewKey, parameters?: ViewParameters, afresh?: boolean) => {
    show(next, withView(afresh ? others(address.read()) : address.read(), next, parameters));
  }, [address, show]);
  const linkTo = React.useCallback((next: ViewKey, parameters?: ViewParameters) => address.link(withView(others(address.read()), next, parameters)), [address]);
  return { key, goTo, linkTo, hold, isHeld };
}

/** The tabs as the views' bars show them. A tab opened elsewhere starts with nothing chosen. */
export function useViewTabs({ key: current, goTo, linkTo, isHeld }: ViewState, mayAssess: boolean): ViewTabsState {
  const strings = useStrings();
  return React.useMemo(() => ({
    current,
    tabs: all.flatMap(({ key, tab, assessing }) => (tab && (!assessing || mayAssess || key === current) ? [{ key, text: tab(strings), link: linkTo(key as ViewKey) }] : [])),
    open: (key, parameters) => { if (!isHeld()) goTo(key as ViewKey, parameters); }
  }), [current, goTo, linkTo, isHeld, mayAssess, strings]);
}
