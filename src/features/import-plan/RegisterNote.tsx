import * as React from 'react';
import { MessageBox, useStrings } from '../../ui';
import { UsedCodes } from './additions';

/** The units and roles that the import will add to the plan's registers; nothing when it adds none. */
export function RegisterNote({ lacking }: { lacking: UsedCodes }): JSX.Element | null {
  const { common, importPlan: { review } } = useStrings();
  if (lacking.units.length + lacking.roles.length === 0) return null;
  return (
    <MessageBox kind="info" heading={review.addedToRegisters}>
      {lacking.units.length > 0 && <p>{review.newUnits(common.list(lacking.units))}</p>}
      {lacking.roles.length > 0 && <p>{review.newRoles(common.list(lacking.roles))}</p>}
    </MessageBox>
  );
}
