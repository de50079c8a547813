import * as React from 'react';
import styles from './Loading.module.scss';
import { useStrings } from './strings';

/** Something is on its way; heard politely. */
export function Loading({ label }: { label?: string }): JSX.Element {
  const { common } = useStrings();
  return (
    <div className={styles.loading} role="status">
      <span className={styles.spinner} aria-hidden="true" />
      <span>{label ?? common.loading}</span>
    </div>
  );
}
