import * as React from 'react';
import type { AssessingPageProps } from '../assessing';
import { Chunk } from './Chunk';
import { TabbedView } from './TabbedView';

const loadPage = async (): Promise<React.ComponentType<AssessingPageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-assessing' */ '../assessing')).AssessingPage;

/** The assessment. */
export function AssessingView(props: AssessingPageProps): JSX.Element {
  return <TabbedView>{() => <Chunk load={loadPage} render={Page => <Page {...props} />} />}</TabbedView>;
}
