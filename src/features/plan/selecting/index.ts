export { LazyMany } from './LazyMany';
export { AllMark, GroupMark, RowMark } from './marks';
export { SelectingProvider, useSelecting } from './useSelecting';
export type { Selecting, SelectingState } from './useSelecting';
