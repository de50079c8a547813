export { PlanSummary, onlySignal } from './PlanSummary';
export type { PlanSummaryProps } from './PlanSummary';
