export { createActivityRepository } from './activityRepository';
export { connectTo, connectToPage, waitsOf } from './connect';
export type { Connection, PageSite } from './connect';
export { createImportRepository } from './importRepository';
export { createPlanRepository } from './planRepository';
export { createSetupRepository } from './setup';
export type { TransportPorts } from './transport';
