import * as React from 'react';
import { AddressPort } from '../../ui';

/** The screens that the web part can show; the plan is the one that stands in the address as nothing. */
export const viewKeys = ['plan', 'import', 'set-up'] as const;
export type ViewKey = (typeof viewKeys)[number];

const parameter = 'hp-view';

function readViewKey(address: AddressPort): ViewKey {
  const written = address.read().get(parameter);
  return viewKeys.find(key => key === written) ?? 'plan';
}

function writeViewKey(address: AddressPort, key: ViewKey): void {
  const params = address.read();
  if (key === 'plan') params.delete(parameter);
  else params.set(parameter, key);
  address.write(params, 'push');
}

export interface ViewState {
  key: ViewKey;
  goTo(key: ViewKey): void;
  /** While held, back and forward do not leave the screen: something is being saved on it. */
  hold(held: boolean): void;
}

/** The screen that the address names, and the way to another one; back and forward in the browser go between them. */
export function useViewKey(address: AddressPort): ViewState {
  const [key, setKey] = React.useState(() => readViewKey(address));
  const held = React.useRef(false);
  React.useEffect(() => address.subscribe(() => {
    if (held.current) writeViewKey(address, key);
    else setKey(readViewKey(address));
  }), [address, key]);
  const goTo = React.useCallback((next: ViewKey) => {
    writeViewKey(address, next);
    setKey(next);
  }, [address]);
  const hold = React.useCallback((on: boolean) => { held.current = on; }, []);
  return { key, goTo, hold };
}
