export { connectToPage } from './connect';
export type { Connection, PageSite } from './connect';
export { createImportRepository } from './importRepository';
export { createPlanRepository } from './planRepository';
export { createSetupRepository } from './setup';
