// What a page needs before its first rows, and to save; the other repositories come by themselves, from their own files, when they are used.
export { createActivityRepository } from './activityRepository';
export { connectTo, connectToPage, connectToSite, ownerOf, planAddress, waitsOf } from './connect';
export type { Connection, PageOwner, PageSite } from './connect';
export { createPlanRepository } from './planRepository';
export { createSiteFinder } from './siteFinder';
