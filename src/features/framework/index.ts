export { FrameworkPage } from './FrameworkPage';
export type { FrameworkPageProps } from './FrameworkPage';
