export { generateActivities } from './generate';
export { layOut } from './layOut';
export type { LaidActivity, LaidReport } from './layOut';
export { planTitle, sampleActivities, sampleRoles, sampleUnits } from './plan';
