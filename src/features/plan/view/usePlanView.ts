import * as React from 'react';
import { Grouping } from '../../../domain';
import { AddressPort } from '../../../ui';
import { PlanView } from './planView';
import { ReadView, Registers, readView, writeView } from './viewAddress';

/** Whether a change becomes a step that “back” returns to, or takes the place of the present one; while somebody types, when the typing rests. */
export type Step = 'push' | 'replace' | 'typing';

/** How long a pause ends the typing, in milliseconds. Browsers take only so many addresses in a while. */
const pause = 300;

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

  const typing = React.useRef<{ timer: number; write: () => void }>();
  const stopTyping = React.useCallback((write: boolean): void => {
    window.clearTimeout(typing.current?.timer);
    if (write) typing.current?.write();
    typing.current = undefined;
  }, []);
  React.useEffect(() => () => stopTyping(false), [stopTyping]);

  React.useEffect(() => address.subscribe(() => {
    stopTyping(false);
    setRead(readView(address.read(), registers, grouping));
  }), [address, registers, grouping, stopTyping]);
  const seen = React.useRef(grouping);
  React.useEffect(() => {
    if (seen.current === grouping) return;
    seen.current = grouping;
    setRead(readView(address.read(), registers, grouping));
  }, [address, registers, grouping]);

  const change = React.useCallback((changes: Partial<PlanView>, step: Step = 'push') => {
    const view = { ...latest.current, ...changes };
    latest.current = view;
    const write = (as: 'push' | 'replace'): void => address.write(writeView(view, registers, address.read(), grouping), as);
    // What was typed belongs to the step that “back” returns to.
    stopTyping(step === 'push');
    if (step === 'typing') typing.current = { write: () => write('replace'), timer: window.setTimeout(() => stopTyping(true), pause) };
    else write(step);
    setRead({ view, unknown: [] });
  }, [address, registers, grouping, stopTyping]);

  const linkTo = React.useCallback(
    (changes: Partial<PlanView>) => address.link(writeView({ ...latest.current, ...changes }, registers, address.read(), grouping)),
    [address, registers, grouping]
  );
  return { ...read, change, linkTo };
}
