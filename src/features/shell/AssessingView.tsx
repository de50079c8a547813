import * as React from 'react';
import type { AssessingPageProps } from '../assessing';
import { TabbedView } from './TabbedView';
import { Chunk } from '../../ui';

const loadPage = async (): Promise<React.ComponentType<AssessingPageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-assessing' */ '../assessing')).AssessingPage;

/** The assessment. */
export function AssessingView(props: AssessingPageProps): JSX.Element {
  return <TabbedView>{() => <Chunk load={loadPage} render={Page => <Page {...props} />} />}</TabbedView>;
}
