import * as React from 'react';
import type { FrameworkPageProps } from '../framework';
import { Chunk } from './Chunk';
import { TabbedView } from './TabbedView';

const loadPage = async (): Promise<React.ComponentType<FrameworkPageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-framework' */ '../framework')).FrameworkPage;

/** The framework. */
export function FrameworkView(props: FrameworkPageProps): JSX.Element {
  return <TabbedView>{() => <Chunk load={loadPage} render={Page => <Page {...props} />} />}</TabbedView>;
}
