import * as React from 'react';
import type { FrameworkPageProps } from '../framework';
import { TabbedView } from './TabbedView';
import { Chunk } from '../../ui';

const loadPage = async (): Promise<React.ComponentType<FrameworkPageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-framework' */ '../framework')).FrameworkPage;

/** The framework. */
export function FrameworkView(props: FrameworkPageProps): JSX.Element {
  return <TabbedView>{() => <Chunk load={loadPage} render={Page => <Page {...props} />} />}</TabbedView>;
}
