export { ReportingProvider, useReporting } from './reporting';
export type { ReportFormProps, ReportParts, Reporting, SavedLine } from './reporting';
