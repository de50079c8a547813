import * as React from 'react';
import { ServiceWait } from '../../lists';
import { Button } from '../Button';
import { classNames } from '../classNames';
import { Icon } from '../Icon';
import { useStrings } from '../strings';
import styles from './WaitBar.module.scss';
import { useWaitPlace, useWaits } from './WaitsProvider';
import { secondsLeft, sentenceOf } from './waitText';

export interface WaitBarProps {
  /** Follows the reader at the lower edge of the window. */
  floating?: boolean;
}

/** That requests wait, until when, and a way to stop it. May stand in several places: the one that came last shows it. */
export function WaitBar({ floating }: WaitBarProps): JSX.Element | null {
  const { waits: words } = useStrings();
  const { wait, stop } = useWaits();
  const here = useWaitPlace();
  if (!wait || !here) return null;
  return (
    <div className={classNames(styles.bar, floating && styles.floating)} role="group" aria-label={words.label}>
      <Icon name={wait.why === 'offline' ? 'warning' : 'quiet'} />
      <Countdown wait={wait} />
      <Button onClick={stop}>{words.stop}</Button>
    </div>
  );
}

/** Takes the place of the bar where something else on the screen tells of the wait. */
export function WaitElsewhere(): null {
  useWaitPlace();
  return null;
}

/** Counts down for the eye alone: who listens has heard the sentence once. */
function Countdown({ wait }: { wait: ServiceWait }): JSX.Element {
  const { waits: words } = useStrings();
  const { clock } = useWaits();
  const [now, setNow] = React.useState(() => clock().getTime());
  React.useEffect(() => {
    const look = (): void => setNow(clock().getTime());
    look();
    const timer = setInterval(() => {
      look();
      if (secondsLeft(wait, clock().getTime()) === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [wait, clock]);
  return <span className={styles.text}>{sentenceOf(wait, now, words)}</span>;
}
