export { createActivityRepository } from './activityRepository';
export { connectTo, connectToPage, connectToSite, ownerOf, planAddress, waitsOf } from './connect';
export type { Connection, PageOwner, PageSite } from './connect';
export { createImportRepository } from './importRepository';
export { createMeetingRepository } from './meetingRepository';
export { createPlanRepository } from './planRepository';
export { createSetupRepository } from './setup';
export { createSiteFinder } from './siteFinder';
export type { TransportPorts } from './transport';
