import * as React from 'react';
import { AddressPort } from './address';

export interface AddressView<K> {
  /** The view that the address names. */
  key: K;
  /** Shows a view, with its query in the address. */
  show(next: K, params: URLSearchParams): void;
  /** While held, nothing leaves the screen: something is being saved on it. */
  hold(held: boolean): void;
  isHeld(): boolean;
}

/** The view that the address names, as `read` finds it there; back and forward in the browser go between views. Keep `read` stable. */
export function useAddressView<K>(address: AddressPort, read: (address: AddressPort) => K): AddressView<K> {
  const [key, setKey] = React.useState(() => read(address));
  const held = React.useRef<URLSearchParams>();
  React.useEffect(() => address.subscribe(() => {
    if (held.current) address.write(held.current, 'push');
    else setKey(read(address));
  }), [address, read]);
  const show = React.useCallback((next: K, params: URLSearchParams) => {
    address.write(params, 'push');
    setKey(next);
  }, [address]);
  const hold = React.useCallback((on: boolean) => { held.current = on ? address.read() : undefined; }, [address]);
  const isHeld = React.useCallback(() => held.current !== undefined, []);
  return { key, show, hold, isHeld };
}
