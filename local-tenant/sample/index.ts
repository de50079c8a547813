export { connectInProcess } from './connect';
export { generateActivities } from './generate';
export { layOut } from './layOut';
export type { LaidActivity, LaidReport } from './layOut';
export { planTitle, sampleActivities, sampleRoles, sampleUnits } from './plan';
export { seedTenant } from './seed';
export type { SeedOptions } from './seed';
