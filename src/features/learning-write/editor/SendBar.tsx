import * as React from 'react';
import { Button, Icon } from '../../../ui';
import { Obstacles, isFree } from '../obstacles';
import { useWriteWords } from '../words';
import styles from './Editor.module.scss';

interface SendBarProps {
  obstacles: Obstacles;
  clashes: number;
  sending: boolean;
  onFirst: () => void;
  onSend: () => void;
}

/** What keeps the example from being sent, and the way on. The button takes a press all the same: it goes to the first obstacle. */
export function SendBar({ obstacles, clashes, sending, onFirst, onSend }: SendBarProps): JSX.Element {
  const { send } = useWriteWords();
  const free = isFree(obstacles) && clashes === 0;
  const { blocking, deciding, tooLong, missing } = obstacles;
  const why = [blocking.length && send.numbers(blocking.length), deciding.length && send.undecided(deciding.length), tooLong.length && send.tooLong(tooLong.length), missing.length && send.missing(missing.length), clashes && send.clashes];
  return (
    <div className={styles.bar}>
      <p><strong><Icon name={free ? 'done' : 'error'} /> {free ? send.ready : send.notYet}</strong> {free ? send.readyHint : `${why.filter(Boolean).join(', ')}.`}</p>
      <div className={styles.actions}>
        {!free && <Button onClick={onFirst}>{send.first}</Button>}
        <Button icon="arrow" kind={free ? 'primary' : 'standard'} aria-disabled={!free || sending} onClick={free ? onSend : onFirst}>{sending ? send.sending : send.send}</Button>
      </div>
    </div>
  );
}
