import * as React from 'react';
import { PlanFailure } from '../../../lists';
import { FailureBox, Loading, useLoad, useStrings } from '../../../ui';
import styles from '../PlanPage.module.scss';
import type { NewActivityPanelProps } from './NewActivityPanel';

/** The forms come when the first is opened; a part of the page that cannot be fetched means no connection. */
export async function loadForms(): Promise<typeof import('./forms')> {
  try {
    return await import(/* webpackChunkName: 'handlingsplan-edit' */ './forms');
  } catch (cause) {
    throw new PlanFailure('offline', { cause });
  }
}

/** The panel for a new activity, in its own chunk. */
export function LazyNewActivity(props: NewActivityPanelProps): JSX.Element {
  const { common } = useStrings();
  const forms = useLoad(loadForms);
  if (forms.state === 'loading') return <div className={styles.opening}><Loading label={common.loading} /></div>;
  if (forms.state === 'failed') return <div className={styles.opening}><FailureBox error={forms.error} task="reading" onRetry={forms.reload} /></div>;
  const { NewActivityPanel } = forms.value;
  return <NewActivityPanel {...props} />;
}
