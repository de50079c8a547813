export { LazyNewActivity, loadForms } from './LazyNewActivity';
export type { EditTask } from './task';
export { leaveForm, useEditing, useOpening } from './useEditing';
export type { Editing } from './useEditing';
