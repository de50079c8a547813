export { PlanQueue } from './PlanQueue';
export { useDesk } from './useDesk';
export type { Desk, DeskState, Reporting } from './useDesk';
