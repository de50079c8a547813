export { ActivityDetails } from './ActivityDetails';
export { DetailsPanel } from './DetailsPanel';
export type { DetailsPanelProps } from './DetailsPanel';
