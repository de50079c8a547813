import * as React from 'react';
import { Activity, localDateOf } from '../../domain';
import { Button, MessageBox, useFormats, useStrings } from '../../ui';
import { Reading } from './reading';

export interface NothingToAddProps {
  reading: Reading;
  /** The plan's own, to tell since when the rows have been there. */
  activities: Activity[];
  onClose(): void;
}

/** In place of the button that imports: everything is in the plan already, or no row was understood. */
export function NothingToAdd({ reading, activities, onClose }: NothingToAddProps): JSX.Element {
  const { confirm, showPlan } = useStrings().importPlan;
  const { longDate } = useFormats();
  const back = <Button onClick={onClose}>{showPlan}</Button>;
  if (reading.rows.length === 0) {
    return <MessageBox kind="warning" heading={confirm.nothingUnderstood} actions={back}>{confirm.nothingUnderstoodText}</MessageBox>;
  }
  const since = lastCreated(reading, activities);
  return (
    <MessageBox kind="info" heading={confirm.nothingNew} actions={back}>
      {confirm.allThere(reading.rows.length, since && longDate(localDateOf(since)))}
    </MessageBox>
  );
}

/** When the last of the document's rows came into the plan; undefined when the plan on the page lacks one of them. */
function lastCreated({ rows }: Reading, activities: Activity[]): string | undefined {
  const created = new Map(activities.map(activity => [activity.clientKey, activity.created]));
  const moments = rows.map(row => created.get(row.clientKey));
  return moments.includes(undefined) ? undefined : moments.sort()[moments.length - 1];
}
