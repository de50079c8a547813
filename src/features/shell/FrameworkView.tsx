import * as React from 'react';
import { ViewTabs } from '../../ui';
import type { FrameworkPageProps } from '../framework';
import { Chunk } from './Chunk';
import styles from './ReportsView.module.scss';

const loadPage = async (): Promise<React.ComponentType<FrameworkPageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-framework' */ '../framework')).FrameworkPage;

/** The framework under the row of tabs. */
export function FrameworkView(props: FrameworkPageProps): JSX.Element {
  return (
    <div>
      <div className={styles.bar}><ViewTabs /></div>
      <Chunk load={loadPage} render={Page => <Page {...props} />} />
    </div>
  );
}
