import * as React from 'react';
import { Round } from '../../domain/assessment';
import { Button, Icon, useFormats } from '../../ui';
import { roundName } from './rounds';
import styles from './CurrentState.module.scss';
import { useStateWords } from './words';

interface NoClosedRoundProps {
  /** The round that is going on, if there is one. */
  ongoing?: Round;
  /** The way to the assessment; undefined for who may not assess. */
  onAssess?: () => void;
}

/** Says when there will be something to see; who may assess is led to the assessment. */
export function NoClosedRound({ ongoing, onAssess }: NoClosedRoundProps): JSX.Element {
  const { none: words } = useStateWords();
  const formats = useFormats();
  return (
    <div className={styles.empty}>
      <Icon name="table" />
      <h2>{words.heading}</h2>
      <p>{words.hint}{ongoing && ` ${words.ongoing(roundName(ongoing), formats.longDate(ongoing.startedOn))}`}</p>
      {onAssess && <Button kind="primary" icon="arrow" onClick={onAssess}>{words.toAssessing}</Button>}
    </div>
  );
}
