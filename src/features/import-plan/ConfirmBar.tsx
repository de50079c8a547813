import * as React from 'react';
import { Button, useLanguage, useStrings } from '../../ui';
import styles from './ConfirmBar.module.scss';
import { documentWordsOf } from './documentWords';
import { tellsProgress } from './firstReports';
import { KeyedRow, Reading } from './reading';

export interface ConfirmBarProps {
  reading: Reading;
  /** The rows that will be added. */
  adding: KeyedRow[];
  onConfirm(): void;
  onClose(): void;
}

/** Says how many rows will be added, reported on and left out, and holds the only button that starts the saving. */
export function ConfirmBar({ reading, adding, onConfirm, onClose }: ConfirmBarProps): JSX.Element {
  const { common, importPlan: { confirm } } = useStrings();
  const { standing } = documentWordsOf(useLanguage());
  const reported = adding.filter(row => tellsProgress(row.standing)).length;
  const unfinished = reading.unfinished.size;
  const there = reading.rows.length - adding.length - unfinished;
  const outside = reading.rejected.length;
  return (
    <div className={styles.bar}>
      <div>
        <p>
          {adding.length > 0 && <strong>{confirm.adds(adding.length)}</strong>}
          {reported > 0 && ` ${standing.reports(reported, adding.length)}`}
          {unfinished > 0 && ` ${standing.finishes(unfinished)}`}
          {there > 0 && ` ${confirm.skips(there)}`}
          {outside > 0 && ` ${confirm.leavesOut(outside)}`}
        </p>
        <p className={styles.promise}>{confirm.promise}</p>
      </div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button kind="primary" onClick={onConfirm}>{confirm.button(adding.length + unfinished)}</Button>
      </div>
    </div>
  );
}
