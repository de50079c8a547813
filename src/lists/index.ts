export { PlanFailure, failureReasons } from './failure';
export type { FailureDetails, FailureReason } from './failure';
export type {
  AddOutcome, ImportProgress, ImportRepository, NewActivity, Plan, PlanRepository, PlanRights,
  SetupChange, SetupItem, SetupOptions, SetupPlan, SetupProgress, SetupRepository
} from './repositories';
export type { Label, ListKey, UnreadableRow } from './schema';
