import * as React from 'react';
import { LocalDate } from '../../../domain';
import { AddressPort } from '../../../ui';
import { firstSince, readSince, writeSince } from './since';

/** The day that the plan is compared with, kept in the address. */
export function useSince(address: AddressPort, today: LocalDate): [LocalDate, (since: LocalDate) => void] {
  const read = React.useCallback(() => readSince(address.read(), today) ?? firstSince(today), [address, today]);
  const [since, setSince] = React.useState(read);
  React.useEffect(() => address.subscribe(() => setSince(read())), [address, read]);
  const choose = React.useCallback((day: LocalDate) => {
    address.write(writeSince(address.read(), day, today), 'push');
    setSince(day);
  }, [address, today]);
  return [since, choose];
}
