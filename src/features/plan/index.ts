export { hostAddress, linkToActivity, openActivity } from './hostAddress';
export type { HostAddressOptions } from './hostAddress';
export type { PlanCommand } from './commands';
export { PlanPage } from './PlanPage';
export type { PlanPageProps } from './PlanPage';
export type { PlanBodyProps } from './ReadyPlan';
export { readDefaults } from './view';
export type { PlanDefaults } from './view';
