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

/** The screen that the address names, and the way to another one; back and forward in the browser go between them. */
export function useViewKey(address: AddressPort): [ViewKey, (key: ViewKey) => void] {
  const [key, setKey] = React.useState(() => readViewKey(address));
  React.useEffect(() => address.subscribe(() => setKey(readViewKey(address))), [address]);
  const goTo = React.useCallback((next: ViewKey) => {
    const params = address.read();
    if (next === 'plan') params.delete(parameter);
    else params.set(parameter, next);
    address.write(params, 'push');
    setKey(next);
  }, [address]);
  return [key, goTo];
}
