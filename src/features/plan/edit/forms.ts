export { ActivityFrom } from './ActivityFrom';
export type { ActivityFromProps } from './ActivityFrom';
export { EditConflict } from './EditConflict';
export { EditWriter } from './EditWriter';
export type { EditWriterProps } from './EditWriter';
export { NewActivityPanel } from './NewActivityPanel';
export type { NewActivityPanelProps } from './NewActivityPanel';
