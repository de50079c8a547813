export { firstColumns, noDefaults, readDefaults, startView } from './planView';
export type { ColumnKey, PlanDefaults, PlanView } from './planView';
export { usePlanView } from './usePlanView';
export type { PlanViewState, Step } from './usePlanView';
export { activityIn, readView, withActivity, writeView } from './viewAddress';
export type { Registers } from './viewAddress';
