export { LearningShell } from './LearningShell';
export type { LearningServices } from './services';
export type { Shelf } from './shelf';
export type { LearningParameters, LearningView, LearningViewKey, LearningViewProps, LearningViewState } from './view';
