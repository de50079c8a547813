export { PlanSummary } from './PlanSummary';
