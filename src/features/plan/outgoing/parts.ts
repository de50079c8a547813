export { ExportPanel } from '../../export-plan';
export { PrintedPlan } from './PrintedPlan';
