import * as React from 'react';
import { WaitBar } from './waits';
import styles from './WaitInBar.module.scss';

/** That requests wait, as a line of its own in a bar that stays at the lower edge of the window: over such a bar it would hide what can be pressed. */
export function WaitInBar(): JSX.Element {
  return <div className={styles.wait}><WaitBar /></div>;
}
