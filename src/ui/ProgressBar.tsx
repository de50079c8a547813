import * as React from 'react';
import styles from './ProgressBar.module.scss';

export interface ProgressBarProps {
  label: string;
  done: number;
  total: number;
  /** How it is read out, for example “24 av 38”. */
  text?: string;
}

/** How far a work has come. It is not a live region: what is heard, and how often, is the screen's to say. */
export function ProgressBar({ label, done, total, text }: ProgressBarProps): JSX.Element {
  const share = total > 0 ? Math.min(100, (done / total) * 100) : 0;
  return (
    <div className={styles.bar} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done} aria-valuetext={text}>
      <span style={{ width: `${share}%` }} />
    </div>
  );
}
