export { ExportPanel } from './ExportPanel';
export type { ExportPanelProps } from './ExportPanel';
