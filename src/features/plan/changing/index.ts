export { newKey } from './browserTools';
export { useChanging } from './useChanging';
export type { Changing, ChangingDesk } from './useChanging';
export type { AddResult, ChangeOptions, ChangeResult, ChangingState, Done, ManyOptions, OpenWrite, OwnChange } from './entry';
