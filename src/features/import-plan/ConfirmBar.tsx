import * as React from 'react';
import { Button, useStrings } from '../../ui';
import styles from './ConfirmBar.module.scss';
import { Reading } from './reading';

export interface ConfirmBarProps {
  reading: Reading;
  /** How many rows will be added. */
  adding: number;
  onConfirm(): void;
  onClose(): void;
}

/** Says how many rows will be added and left out, and holds the only button that starts the saving. */
export function ConfirmBar({ reading, adding, onConfirm, onClose }: ConfirmBarProps): JSX.Element {
  const { common, importPlan: { confirm } } = useStrings();
  const there = reading.rows.length - adding;
  const outside = reading.rejected.length;
  return (
    <div className={styles.bar}>
      <div>
        <p>
          <strong>{confirm.adds(adding)}</strong>
          {there > 0 && ` ${confirm.skips(there)}`}
          {outside > 0 && ` ${confirm.leavesOut(outside)}`}
        </p>
        <p className={styles.promise}>{confirm.promise}</p>
      </div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button kind="primary" onClick={onConfirm}>{confirm.button(adding)}</Button>
      </div>
    </div>
  );
}
