import * as React from 'react';
import { ViewTabs } from '../../ui';
import type { StatusReportPageProps } from '../status-report';
import { Chunk } from './Chunk';
import styles from './ReportsView.module.scss';

const loadPage = async (): Promise<React.ComponentType<StatusReportPageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-status-report' */ '../status-report')).StatusReportPage;

/** The status reports under the row of tabs, which is there before they have come. */
export function ReportsView(props: StatusReportPageProps): JSX.Element {
  return (
    <div>
      <div className={styles.bar}><ViewTabs /></div>
      <Chunk load={loadPage} render={Page => <Page {...props} />} />
    </div>
  );
}
