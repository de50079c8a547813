import * as React from 'react';
import { useStrings } from '../../../ui';
import { LazyPart } from '../LazyPart';
import type { ManyPartProps } from './many';

const loadMany = async (): Promise<React.ComponentType<ManyPartProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-many' */ './many')).ManyPart;

/** The bar and the panel of what is marked; they come when somebody begins to mark. */
export function LazyMany(props: ManyPartProps): JSX.Element {
  const { plan } = useStrings();
  return <LazyPart load={loadMany} loading={plan.selecting.loading} props={props} />;
}
