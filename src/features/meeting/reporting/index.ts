export { ReportingProvider, useReporting } from './reporting';
export type { ReportFormProps, Reporting, SavedLine } from './reporting';
