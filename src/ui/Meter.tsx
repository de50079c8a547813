import * as React from 'react';
import { Signal, Standing } from '../domain';
import styles from './marks.module.scss';

export interface MeterProps {
  value: number;
  max: number;
  /** Whose colour it takes. */
  of?: Signal | Standing;
}

/** A bar beside a number that says the same; screen readers hear the number. */
export function Meter({ value, max, of }: MeterProps): JSX.Element {
  const share = max > 0 ? Math.min(100, Math.round((value / max) * 1000) / 10) : 0;
  return <span className={styles.meter} aria-hidden="true"><span className={of && styles[of]} style={{ width: `${share}%` }} /></span>;
}
