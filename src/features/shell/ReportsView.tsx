import * as React from 'react';
import type { StatusReportPageProps } from '../status-report';
import { TabbedView } from './TabbedView';
import { Chunk } from '../../ui';

const loadPage = async (): Promise<React.ComponentType<StatusReportPageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-status-report' */ '../status-report')).StatusReportPage;

/** The status reports. */
export function ReportsView(props: StatusReportPageProps): JSX.Element {
  return <TabbedView>{() => <Chunk load={loadPage} render={Page => <Page {...props} />} />}</TabbedView>;
}
