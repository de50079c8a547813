import * as React from 'react';
import { AddressPort } from '../../ui';

/** Where among the status reports one is; all of it stands in the address. */
export type ReportRoute =
  | { at: 'list' }
  | { at: 'report'; id: number; /** The report that it is compared with. */ compare?: number }
  | { at: 'write' }
  | { at: 'preview' };

const reportName = 'hp-report';
const compareName = 'hp-compare';

function idIn(text: string | null): number | undefined {
  const id = Number(text);
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/** The route that a query names; what it does not understand is the list. */
export function readRoute(params: URLSearchParams): ReportRoute {
  const written = params.get(reportName);
  if (written === 'write' || written === 'preview') return { at: written };
  const id = idIn(written);
  return id === undefined ? { at: 'list' } : { at: 'report', id, compare: idIn(params.get(compareName)) };
}

/** A query with the route in it, all else as it was. */
export function withRoute(before: URLSearchParams, route: ReportRoute): URLSearchParams {
  const params = new URLSearchParams(before);
  params.delete(reportName);
  params.delete(compareName);
  if (route.at === 'report') {
    params.set(reportName, String(route.id));
    if (route.compare !== undefined) params.set(compareName, String(route.compare));
  } else if (route.at !== 'list') params.set(reportName, route.at);
  return params;
}

export interface RouteState {
  route: ReportRoute;
  go(route: ReportRoute, step?: 'push' | 'replace'): void;
  /** The full address of a route. */
  link(route: ReportRoute): string;
}

/** The route, kept in the address: back and forward go between views. */
export function useRoute(address: AddressPort): RouteState {
  const [route, setRoute] = React.useState(() => readRoute(address.read()));
  React.useEffect(() => address.subscribe(() => setRoute(readRoute(address.read()))), [address]);
  const go = React.useCallback((next: ReportRoute, step: 'push' | 'replace' = 'push') => {
    address.write(withRoute(address.read(), next), step);
    setRoute(next);
  }, [address]);
  const link = React.useCallback((to: ReportRoute) => address.link(withRoute(address.read(), to)), [address]);
  return { route, go, link };
}
