export { StatusReportPage } from './StatusReportPage';
export type { StatusReportPageProps } from './StatusReportPage';
