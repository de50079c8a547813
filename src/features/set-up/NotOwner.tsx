import * as React from 'react';
import { Person } from '../../domain';
import { SetupRepository } from '../../lists';
import { Button, FailureBox, Loading, StepHeading, useCopy, useLoad, useStrings } from '../../ui';
import { PersonDisc } from '../../ui/fluent';
import styles from './NotOwner.module.scss';

export interface NotOwnerProps {
  repository: SetupRepository;
  /** The page's address, to send to somebody who owns the site. */
  pageAddress?: string;
}

/** For everybody who may not set up the site: whom to ask, and a link to send. */
export function NotOwner({ repository, pageAddress = window.location.href }: NotOwnerProps): JSX.Element {
  const { setUp } = useStrings();
  const owners = useLoad(React.useCallback(() => repository.siteOwners(), [repository]));
  const { state, copy } = useCopy();
  return (
    <div className={styles.card}>
      <StepHeading atFirst>{setUp.notOwner.heading}</StepHeading>
      {owners.state === 'loading' && <Loading />}
      {owners.state === 'failed' && <FailureBox error={owners.error} task="reading" onRetry={owners.reload} />}
      {owners.state === 'ready' && <Owners people={owners.value} />}
      <div className={styles.buttons}>
        <Button icon="link" onClick={() => copy(pageAddress)}>{setUp.notOwner.copyLink}</Button>
        <span role="status">{state === 'copied' ? setUp.copied : state === 'refused' ? setUp.notCopied : ''}</span>
      </div>
      {state === 'refused' && <p className={styles.address}>{pageAddress}</p>}
    </div>
  );
}

function Owners({ people }: { people: Person[] }): JSX.Element {
  const { notOwner } = useStrings().setUp;
  if (people.length === 0) return <p>{notOwner.nobodyKnown}</p>;
  return (
    <>
      <p>{notOwner.text}</p>
      <ul className={styles.people}>{people.map(({ id, name }) => <li key={id}><PersonDisc name={name} /> {name}</li>)}</ul>
    </>
  );
}
