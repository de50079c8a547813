export type { Contact, QueueState, QueuedReport, ReportState, Round, SavedReport, WaitReason } from './entry';
export { browserContact, browserTools } from './ports';
export type { ContactPort, ReportPorts } from './ports';
export { ReportQueue } from './ReportQueue';
export type { MakeReport } from './ReportQueue';
