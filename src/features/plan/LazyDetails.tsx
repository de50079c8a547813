import * as React from 'react';
import { useStrings } from '../../ui';
import type { DetailsPanelProps } from './details';
import { LazyPart } from './LazyPart';

const loadPanel = async (): Promise<React.ComponentType<DetailsPanelProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-details' */ './details')).DetailsPanel;

/** The details; they come when the first activity is opened. */
export function LazyDetails(props: DetailsPanelProps): JSX.Element {
  const { plan } = useStrings();
  return <LazyPart load={loadPanel} loading={plan.details.loading} props={props} />;
}
