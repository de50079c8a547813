import * as React from 'react';
import { Plan } from '../../../lists';
import { AddressPort } from '../../../ui';
import { PlanView } from './planView';
import { ReadView, readView, writeView } from './viewAddress';

/** Whether a change becomes a step that “back” returns to, or takes the place of the present one. */
export type Step = 'push' | 'replace';

export interface PlanViewState extends ReadView {
  change: (change: Partial<PlanView>, step?: Step) => void;
  /** The full address of the view with a change made to it, for links. */
  linkTo: (change: Partial<PlanView>) => string;
}

/** The view, kept in the address: read when the page opens and on back and forward, written on every change. */
export function usePlanView(address: AddressPort, plan: Plan): PlanViewState {
  const [read, setRead] = React.useState(() => readView(address.read(), plan));
  const latest = React.useRef(read.view);
  latest.current = read.view;

  React.useEffect(() => address.subscribe(() => setRead(readView(address.read(), plan))), [address, plan]);

  const change = React.useCallback((changes: Partial<PlanView>, step: Step = 'push') => {
    const view = { ...latest.current, ...changes };
    latest.current = view;
    address.write(writeView(view, plan, address.read()), step);
    setRead({ view, unknown: [] });
  }, [address, plan]);

  const linkTo = React.useCallback(
    (changes: Partial<PlanView>) => address.link(writeView({ ...latest.current, ...changes }, plan, address.read())),
    [address, plan]
  );
  return { ...read, change, linkTo };
}
