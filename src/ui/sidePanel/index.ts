// Stands beside ui/index.ts, not in it, so that it loads with the screen that opens a panel.
export { SidePanel } from './SidePanel';
export type { SidePanelProps } from './SidePanel';
