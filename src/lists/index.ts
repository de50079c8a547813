export { PlanFailure, failureReasons } from './failure';
export type { FailureDetails, FailureReason } from './failure';
export type {
  ActivityChanges, ActivityRepository, AddOutcome, AddedRow, ChangeConflict, ChangeOutcome, ChangeReader, ConflictChoices, FieldConflict, ImportProgress,
  ImportRepository, LoadOptions, MeetingChanges, MeetingConflict, MeetingOutcome, MeetingRepository, MeetingRights, NewActivity, NewMeeting, NewReport, PlaceMeetings,
  Plan, PlanChanges, PlanRepository, PlanRights, ReportOutcome, ServiceWait, ServiceWaits, SetupChange, SetupItem, SetupOptions, SetupPlan, SetupProgress,
  SetupRepository, SiteChanges, WriteOptions
} from './repositories';
export type { Label, ListKey, UnreadableRow } from './schema';
export { asETag, versionOf } from './etag';
export type { ETag } from './etag';
export { latestOf, missingLatest } from './latest';
export { newerOf, withChanges } from './planChanges';
export { createChosenSites, sitePathOf, usualPlanSite } from './planSite';
export type { ChosenSites, FoundSite, SiteFinder } from './planSite';
export { samePerson } from './samePerson';
export { browserStorage, createUnsentWrites } from './unsent';
export type { StoragePort, UnsentOwner, UnsentWrite, UnsentWrites } from './unsent';
export { browserVisibility, watchChanges } from './watch';
export type { VisibilityPort, WatchOptions } from './watch';
