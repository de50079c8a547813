import * as React from 'react';
import { Activity, localDateOf } from '../../domain';
import { Button, MessageBox, useFormats, useStrings } from '../../ui';
import { newRowsOf } from './additions';
import styles from './ConfirmBar.module.scss';
import { Reading } from './reading';

export interface ConfirmBarProps {
  reading: Reading;
  /** The plan's own, to tell since when a row has been there. */
  activities: Activity[];
  onConfirm(): void;
  onClose(): void;
}

/** Says how many rows will be added and left out, and holds the only button that starts the saving. */
export function ConfirmBar({ reading, activities, onConfirm, onClose }: ConfirmBarProps): JSX.Element {
  const { common, importPlan: { confirm } } = useStrings();
  const adding = newRowsOf(reading).length;
  const there = reading.rows.length - adding;
  const outside = reading.rejected.length;
  if (adding === 0) return <NothingToAdd reading={reading} activities={activities} onClose={onClose} />;
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

function NothingToAdd({ reading, activities, onClose }: Omit<ConfirmBarProps, 'onConfirm'>): JSX.Element {
  const { importPlan } = useStrings();
  const { longDate } = useFormats();
  const back = <Button onClick={onClose}>{importPlan.showPlan}</Button>;
  if (reading.rows.length === 0) {
    return <MessageBox kind="warning" heading={importPlan.confirm.nothingUnderstood} actions={back}>{importPlan.confirm.nothingUnderstoodText}</MessageBox>;
  }
  const since = lastCreated(reading, activities);
  return (
    <MessageBox kind="info" heading={importPlan.confirm.nothingNew} actions={back}>
      {importPlan.confirm.allThere(reading.rows.length, since && longDate(localDateOf(since)))}
    </MessageBox>
  );
}

/** When the last of the document's rows came into the plan; undefined when the plan on the page lacks one of them. */
function lastCreated({ rows }: Reading, activities: Activity[]): string | undefined {
  const created = new Map(activities.map(activity => [activity.clientKey, activity.created]));
  const moments = rows.map(row => created.get(row.clientKey));
  return moments.includes(undefined) ? undefined : moments.sort()[moments.length - 1];
}
