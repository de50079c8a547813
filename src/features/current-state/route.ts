import * as React from 'react';
import { AddressPort } from '../../ui';

/** What of the view stands in the address. */
export interface StateRoute {
  /** A round by its id or its client key; undefined: the last one that is closed. */
  round?: string;
  /** The round that it is compared with, in the same way; 'none': with none; undefined: with the one before it. */
  against?: string;
  /** Only themes with an answer that changed. */
  onlyChanged?: boolean;
  /** The key of an area or a theme, to be brought into view. */
  at?: string;
}

/** The parameters of the address that mean something to this view alone. */
export const stateParameters = { round: 'hp-round', against: 'hp-against', onlyChanged: 'hp-changed', at: 'hp-at' } as const;

export const againstNone = 'none';

const given = (text: string | null): string | undefined => text || undefined;

/** The route that a query names. */
export function readRoute(params: URLSearchParams): StateRoute {
  return {
    round: given(params.get(stateParameters.round)), against: given(params.get(stateParameters.against)), onlyChanged: params.get(stateParameters.onlyChanged) === '1',
    at: given(params.get(stateParameters.at))
  };
}

/** A query with the route in it, all else as it was. */
export function withRoute(before: URLSearchParams, { onlyChanged, ...route }: StateRoute): URLSearchParams {
  const params = new URLSearchParams(before);
  const values = { ...route, onlyChanged: onlyChanged ? '1' : undefined };
  (Object.keys(stateParameters) as (keyof typeof stateParameters)[]).forEach(part => {
    const value = values[part];
    if (value === undefined) params.delete(stateParameters[part]);
    else params.set(stateParameters[part], value);
  });
  return params;
}

export interface RouteState {
  route: StateRoute;
  /** Changes parts of the route. */
  change(parts: StateRoute, step: 'push' | 'replace'): void;
  /** The full address of the route with parts of it changed. */
  link(parts: StateRoute): string;
}

/** The route, kept in the address: back and forward go between rounds, and from the plan back to the theme that was left. */
export function useRoute(address: AddressPort): RouteState {
  const [route, setRoute] = React.useState(() => readRoute(address.read()));
  React.useEffect(() => address.subscribe(() => setRoute(readRoute(address.read()))), [address]);
  const change = React.useCallback((parts: StateRoute, step: 'push' | 'replace') => {
    const next = { ...readRoute(address.read()), ...parts };
    address.write(withRoute(address.read(), next), step);
    setRoute(next);
  }, [address]);
  const link = React.useCallback((parts: StateRoute) => address.link(withRoute(address.read(), { ...readRoute(address.read()), ...parts })), [address]);
  return React.useMemo(() => ({ route, change, link }), [route, change, link]);
}
