import * as React from 'react';
import { Grouping } from '../../../domain';
import { AddressPort } from '../../../ui';
import { PlanView } from './planView';
import { ReadView, Registers, readView, writeView } from './viewAddress';

/** Whether a change becomes a step that “back” returns to, or takes the place of the present one. */
export type Step = 'push' | 'replace';

export interface PlanViewState extends ReadView {
  change: (change: Partial<PlanView>, step?: Step) => void;
  /** The full address of the view with a change made to it, for links. */
  linkTo: (change: Partial<PlanView>) => string;
}

/**
 * The view, kept in the address: read when the page opens and on back and forward, written on every change.
 * `grouping` is what the page's editors chose; when they choose another, it is seen at once.
 */
export function usePlanView(address: AddressPort, registers: Registers, grouping: Grouping): PlanViewState {
  const [read, setRead] = React.useState(() => readView(address.read(), registers, grouping));
  const latest = React.useRef(read.view);
  latest.current = read.view;

  React.useEffect(() => address.subscribe(() => setRead(readView(address.read(), registers, grouping))), [address, registers, grouping]);
  const seen = React.useRef(grouping);
  React.useEffect(() => {
    if (seen.current === grouping) return;
    seen.current = grouping;
    setRead(readView(address.read(), registers, grouping));
  }, [address, registers, grouping]);

  const change = React.useCallback((changes: Partial<PlanView>, step: Step = 'push') => {
    const view = { ...latest.current, ...changes };
    latest.current = view;
    address.write(writeView(view, registers, address.read(), grouping), step);
    setRead({ view, unknown: [] });
  }, [address, registers, grouping]);

  const linkTo = React.useCallback(
    (changes: Partial<PlanView>) => address.link(writeView({ ...latest.current, ...changes }, registers, address.read(), grouping)),
    [address, registers, grouping]
  );
  return { ...read, change, linkTo };
}
