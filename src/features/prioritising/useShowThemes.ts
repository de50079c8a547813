import * as React from 'react';
import { AddressPort } from '../../ui';

/** Stands in the address while themes are left out. */
const themesParameter = 'hp-themes';

/** Whether themes are shown, kept in the address. */
export function useShowThemes(address: AddressPort): [boolean, (show: boolean) => void] {
  const [shown, setShown] = React.useState(() => address.read().get(themesParameter) !== '0');
  React.useEffect(() => address.subscribe(() => setShown(address.read().get(themesParameter) !== '0')), [address]);
  const show = React.useCallback((next: boolean) => {
    const params = address.read();
    if (next) params.delete(themesParameter);
    else params.set(themesParameter, '0');
    address.write(params, 'push');
    setShown(next);
  }, [address]);
  return [shown, show];
}
