import * as React from 'react';
import { CareKind, careKinds } from '../../domain/learning';
import { AddressPort } from '../../ui';

/** What of the view stands in the address. */
export interface ReadRoute {
  /** The client key of the example that is open. */
  example?: string;
  /** Words that are looked for. */
  text: string;
  /** The key of a theme. */
  theme?: string;
  /** Kinds of care; none: all. */
  care: CareKind[];
  /** Only what the own unit has not gone through. */
  onlyNew: boolean;
  /** An open example stands in large letters. */
  large: boolean;
}

const names = { example: 'le-example', text: 'le-text', theme: 'le-theme', care: 'le-care', onlyNew: 'le-new', large: 'le-large' } as const;

const isCareKind = (text: string): text is CareKind => careKinds.some(kind => kind === text);

/** The route that a query names; what it does not know is left out. */
export function readRoute(params: URLSearchParams): ReadRoute {
  return {
    example: params.get(names.example) || undefined, text: params.get(names.text) ?? '', theme: params.get(names.theme) || undefined,
    care: Array.from(new Set((params.get(names.care) ?? '').split('.'))).filter(isCareKind), onlyNew: params.get(names.onlyNew) === '1',
    large: params.get(names.large) === '1'
  };
}

/** A query with the route in it, all else as it was. */
export function withRoute(before: URLSearchParams, route: ReadRoute): URLSearchParams {
  const params = new URLSearchParams(before);
  const values: Record<keyof ReadRoute, string | undefined> = {
    example: route.example, text: route.text, theme: route.theme, care: route.care.join('.'), onlyNew: route.onlyNew ? '1' : undefined, large: route.large ? '1' : undefined
  };
  (Object.keys(names) as (keyof ReadRoute)[]).forEach(part => {
    const value = values[part];
    if (value) params.set(names[part], value);
    else params.delete(names[part]);
  });
  return params;
}

export const noFilter: Pick<ReadRoute, 'text' | 'theme' | 'care' | 'onlyNew'> = { text: '', theme: undefined, care: [], onlyNew: false };

export interface RouteState {
  route: ReadRoute;
  /** Changes parts of the route; what is opened is a step in the history, what is filtered is not. */
  change(parts: Partial<ReadRoute>, step: 'push' | 'replace'): void;
  /** The full address of the route with parts of it changed. */
  link(parts: Partial<ReadRoute>): string;
}

/** The route, kept in the address: back and forward go between examples and the feed as it was filtered. */
export function useRoute(address: AddressPort): RouteState {
  const [route, setRoute] = React.useState(() => readRoute(address.read()));
  React.useEffect(() => address.subscribe(() => setRoute(readRoute(address.read()))), [address]);
  return React.useMemo(() => ({
    route,
    change: (parts, step) => {
      const next = { ...readRoute(address.read()), ...parts };
      address.write(withRoute(address.read(), next), step);
      setRoute(next);
    },
    link: parts => address.link(withRoute(address.read(), { ...readRoute(address.read()), ...parts }))
  }), [route, address]);
}
