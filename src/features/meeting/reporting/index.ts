export { QueuePart } from './QueuePart';
export { ReportingProvider, queuedOn, useReportQueue, useReporting } from './reporting';
export type { Reporting } from './reporting';
