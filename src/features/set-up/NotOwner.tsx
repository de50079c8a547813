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
  /** The site has a plan, which works meanwhile. */
  planExists?: boolean;
}

/** For everybody who may not set up the site: whom to ask, and a link to send. */
export function NotOwner({ repository, pageAddress = window.location.href, planExists = false }: NotOwnerProps): JSX.Element {
  const { setUp } = useStrings();
  const words = planExists ? setUp.notOwner.ofPlan : setUp.notOwner;
  const owners = useLoad(React.useCallback(() => repository.siteOwners(), [repository]));
  const { state, copy } = useCopy();
  return (
    <div className={styles.card}>
      <StepHeading atFirst>{words.heading}</StepHeading>
      {owners.state === 'loading' && <Loading />}
      {owners.state === 'failed' && <FailureBox error={owners.error} task="reading" onRetry={owners.reload} />}
      {owners.state === 'ready' && <Owners people={owners.value} words={words} />}
      <div className={styles.buttons}>
        <Button icon="link" onClick={() => copy(pageAddress)}>{setUp.notOwner.copyLink}</Button>
        <span role="status">{state === 'copied' ? setUp.copied : state === 'refused' ? setUp.notCopied : ''}</span>
      </div>
      {state === 'refused' && <p className={styles.address}>{pageAddress}</p>}
    </div>
  );
}

function Owners({ people, words }: { people: Person[]; words: { text: string; nobodyKnown: string } }): JSX.Element {
  if (people.length === 0) return <p>{words.nobodyKnown}</p>;
  return (
    <>
      <p>{words.text}</p>
      <ul className={styles.people}>{people.map(({ id, name }) => <li key={id}><PersonDisc name={name} /> {name}</li>)}</ul>
    </>
  );
}
