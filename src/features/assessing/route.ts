import * as React from 'react';
import { AddressPort } from '../../ui';
import { StepKey, stepKeys } from './steps';

/** What of the assessment the address names. */
export interface AssessingRoute {
  /** A round by its id, or the start of a new one; undefined: the one that is going on. */
  round?: number | 'new';
  /** Undefined: the first step. */
  step?: StepKey;
  themeKey?: string;
  /** An Excel form is read, in the step's place. */
  form?: 'read';
}

const names = { round: 'hp-round', step: 'hp-step', themeKey: 'hp-at', form: 'hp-form' } as const;

function roundIn(text: string | null): AssessingRoute['round'] {
  if (text === 'new') return 'new';
  const id = Number(text);
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/** The route that a query names; what it does not understand is left out. */
export function readRoute(params: URLSearchParams): AssessingRoute {
  const round = roundIn(params.get(names.round));
  const step = stepKeys.find(key => key === params.get(names.step));
  const themeKey = params.get(names.themeKey);
  const form = params.get(names.form) === 'read' ? 'read' as const : undefined;
  return { ...(round ? { round } : {}), ...(step ? { step } : {}), ...(themeKey ? { themeKey } : {}), ...(form ? { form } : {}) };
}

/** A query with the route in it, all else as it was. */
export function withRoute(before: URLSearchParams, route: AssessingRoute): URLSearchParams {
  const params = new URLSearchParams(before);
  (Object.keys(names) as (keyof typeof names)[]).forEach(part => {
    const value = route[part];
    if (value === undefined) params.delete(names[part]);
    else params.set(names[part], String(value));
  });
  return params;
}

export interface RouteState {
  route: AssessingRoute;
  go(route: AssessingRoute, step?: 'push' | 'replace'): void;
  /** The full address of a route. */
  link(route: AssessingRoute): string;
}

/** The route, kept in the address: back and forward go between rounds, steps and areas. */
export function useRoute(address: AddressPort): RouteState {
  const [route, setRoute] = React.useState(() => readRoute(address.read()));
  React.useEffect(() => address.subscribe(() => setRoute(readRoute(address.read()))), [address]);
  const go = React.useCallback((next: AssessingRoute, step: 'push' | 'replace' = 'push') => {
    address.write(withRoute(address.read(), next), step);
    setRoute(next);
  }, [address]);
  const link = React.useCallback((to: AssessingRoute) => address.link(withRoute(address.read(), to)), [address]);
  return { route, go, link };
}
