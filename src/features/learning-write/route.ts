import * as React from 'react';
import { AddressPort } from '../../ui';

/** The draft that the address names; back and forward go between it and the list. */
export function useDraftRoute(address: AddressPort, parameter: string): [string | undefined, (key: string | undefined) => void, (key: string) => string] {
  const read = React.useCallback(() => address.read().get(parameter) ?? undefined, [address, parameter]);
  const [key, setKey] = React.useState(read);
  React.useEffect(() => address.subscribe(() => setKey(read())), [address, read]);
  const withKey = (next: string | undefined): URLSearchParams => {
    const params = address.read();
    if (next === undefined) params.delete(parameter);
    else params.set(parameter, next);
    return params;
  };
  const open = (next: string | undefined): void => {
    address.write(withKey(next), 'push');
    setKey(next);
  };
  return [key, open, next => address.link(withKey(next))];
}
