import * as React from 'react';
import type { CurrentStatePageProps } from '../current-state';
import { TabbedView } from './TabbedView';
import { Chunk } from '../../ui';

const loadPage = async (): Promise<React.ComponentType<CurrentStatePageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-current-state' */ '../current-state')).CurrentStatePage;

/** How things stand, as the last closed round tells it. */
export function CurrentStateView(props: Omit<CurrentStatePageProps, 'commandsAt'>): JSX.Element {
  return <TabbedView>{commandsAt => <Chunk load={loadPage} render={Page => <Page {...props} commandsAt={commandsAt} />} />}</TabbedView>;
}
