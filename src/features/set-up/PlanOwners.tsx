import * as React from 'react';
import { Person } from '../../domain';
import { Button, LinkButton, useStrings } from '../../ui';
import { PersonDisc } from '../../ui/fluent';
import styles from './PlanOwners.module.scss';

export interface PlanOwnersProps {
  /** Who is signed in: the one who can be chosen here. */
  user: Person;
  owners: Person[];
  onChange(owners: Person[]): void;
}

/** Who is put into the plan owners' group from the start. */
export function PlanOwners({ user, owners, onChange }: PlanOwnersProps): JSX.Element {
  const { choices } = useStrings().setUp;
  const chosen = owners.some(owner => owner.id === user.id);
  const field = React.useRef<HTMLDivElement>(null);
  const change = (next: Person[]): void => {
    onChange(next);
    // The pressed button goes away; the group keeps the place.
    field.current?.focus();
  };
  return (
    <div ref={field} tabIndex={-1} role="group" aria-labelledby="hp-owners" className={styles.owners}>
      <p id="hp-owners" className={styles.label}>{choices.owners}</p>
      {owners.length > 0 ? (
        <ul>
          {owners.map(owner => (
            <li key={owner.id}>
              <PersonDisc name={owner.name} /> {owner.name}
              <Button kind="quiet" icon="close" label={choices.remove(owner.name)} onClick={() => change(owners.filter(other => other.id !== owner.id))} />
            </li>
          ))}
        </ul>
      ) : <p>{choices.noOwner}</p>}
      {!chosen && <p><LinkButton onClick={() => change([...owners, user])}>{choices.add(user.name)}</LinkButton></p>}
      <p className={styles.hint}>{choices.ownersHint}</p>
    </div>
  );
}
