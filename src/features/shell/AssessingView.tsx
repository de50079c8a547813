import * as React from 'react';
import { ViewTabs } from '../../ui';
import type { AssessingPageProps } from '../assessing';
import { Chunk } from './Chunk';
import styles from './ReportsView.module.scss';

const loadPage = async (): Promise<React.ComponentType<AssessingPageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-assessing' */ '../assessing')).AssessingPage;

/** The assessment under the row of tabs, which is there before it has come. */
export function AssessingView(props: AssessingPageProps): JSX.Element {
  return (
    <div>
      <div className={styles.bar}><ViewTabs /></div>
      <Chunk load={loadPage} render={Page => <Page {...props} />} />
    </div>
  );
}
