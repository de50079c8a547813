import * as React from 'react';
import { PlanFailure } from '../../lists';
import { FailureBox, Loading, useLoad, useStrings } from '../../ui';
import type { DetailsPanelProps } from './details';
import styles from './PlanPage.module.scss';

/** Comes when the first activity is opened; a part of the page that cannot be fetched means no connection. */
async function loadPanel(): Promise<React.ComponentType<DetailsPanelProps>> {
  try {
    return (await import(/* webpackChunkName: 'handlingsplan-details' */ './details')).DetailsPanel;
  } catch (cause) {
    throw new PlanFailure('offline', { cause });
  }
}

/** The details, in their own chunk. */
export function LazyDetails(props: DetailsPanelProps): JSX.Element {
  const { plan } = useStrings();
  const panel = useLoad(loadPanel);
  if (panel.state === 'loading') return <div className={styles.opening}><Loading label={plan.details.loading} /></div>;
  if (panel.state === 'failed') return <div className={styles.opening}><FailureBox error={panel.error} task="reading" onRetry={panel.reload} /></div>;
  const Panel = panel.value;
  return <Panel {...props} />;
}
