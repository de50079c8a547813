export { LazyNewActivity, loadForms } from './LazyNewActivity';
export type { EditTask } from './task';
export { leaveForm, useEditing } from './useEditing';
export type { Editing } from './useEditing';
