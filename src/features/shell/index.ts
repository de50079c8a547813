export { PlanMissing } from './PlanMissing';
export type { PlanPlace } from './PlanMissing';
export { Shell } from './Shell';
export type { Services, ShellProps } from './Shell';
export { readViewKey } from './views';
