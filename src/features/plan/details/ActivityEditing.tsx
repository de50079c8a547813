import * as React from 'react';
import { Activity } from '../../../domain';
import { FailureBox, Loading, useLoad, useStrings } from '../../../ui';
import { EditTask, Editing, loadForms } from '../edit';
import styles from './Details.module.scss';

interface EditPlaceProps {
  editing: Editing;
  task: EditTask;
  activity: Activity;
  onReport?: () => void;
}

/** The form in the details' place; its code comes with the first one. */
export function EditPlace(props: EditPlaceProps): JSX.Element {
  const { common } = useStrings();
  const forms = useLoad(loadForms);
  if (forms.state === 'loading') return <Loading label={common.loading} />;
  if (forms.state === 'failed') return <FailureBox error={forms.error} task="reading" onRetry={forms.reload} />;
  const { EditWriter } = forms.value;
  return <EditWriter {...props} actionsClass={styles.stuck} />;
}

/** Conflicts about the open activity that wait for the reader's choice. */
export function OwnConflicts({ activityId, editing }: { activityId: number; editing: Editing }): JSX.Element | null {
  const own = editing.changing.state.open.filter(({ what, why }) => why.kind === 'conflict' && what.kind === 'change' && what.own.seen.id === activityId);
  return own.length > 0 ? <Conflicts editing={editing} own={own} /> : null;
}

function Conflicts({ editing, own }: { editing: Editing; own: Editing['changing']['state']['open'] }): JSX.Element {
  const { common } = useStrings();
  const forms = useLoad(loadForms);
  if (forms.state === 'loading') return <Loading label={common.loading} />;
  if (forms.state === 'failed') return <FailureBox error={forms.error} task="reading" onRetry={forms.reload} />;
  const { EditConflict } = forms.value;
  return <>{own.map(write => <EditConflict key={`${write.key} ${write.why.kind === 'conflict' ? write.why.conflict.theirs.etag : ''}`} write={write} editing={editing} />)}</>;
}
