export { PlanFailure, failureReasons } from './failure';
export type { FailureDetails, FailureReason } from './failure';
export type {
  ActivityChanges, ActivityRepository, ActivityVersion, AddOutcome, AddedRow, ChangeConflict, ChangeOutcome, ChangeReader, ConflictChoices, FieldConflict, FirstReport, ImportProgress,
  ImportRepository, ImportedActivity, LoadOptions, ManyOutcome, MeetingChanges, MeetingConflict, MeetingOutcome, MeetingRepository, MeetingRights, NewActivity, NewMeeting, NewReport, PlaceMeetings,
  Plan, PlanChanges, PlanRepository, PlanRights, ReportOutcome, ServiceWait, ServiceWaits, SetupChange, SetupItem, SetupOptions, SetupPlan, SetupProgress,
  SetupRepository, SiteChanges, TrendReader, WriteOptions
} from './repositories';
export type {
  AnswerOutcome, AssessmentChanges, AssessmentRepository, AssessmentRights, CloseOutcome, CommentOutcome, DecideOutcome, DecisionChanges, LastWriter, NewRound, RoundOutcome,
  RoundReading, Rounds, TooLate
} from './assessments';
export type { ChooseOutcome, FrameworkRepository, Frameworks, NewTheme, StoreOutcome, StoredEdition, ThemeChange } from './frameworks';
export type {
  DiscussionOutcome, DraftFields, DraftValues, Drafts, Examples, FindIdentities, LearningDiscussions, LearningDraftOutcome, LearningDrafts, LearningExamples, LearningLog,
  LearningNames, LearningRepositories, LearningReviews, LearningRights, NewDiscussion, NewReview, NewStep, PageWords, PublishOptions, PublishStep, ReviewOutcome
} from './learning';
export type { Label, ListKey, ReportComments, UnreadableRow } from './schema';
export { asETag, versionOf } from './etag';
export type { ETag } from './etag';
export { latestOf, missingLatest } from './latest';
export { hiddenActivities, newerOf, splitArchived, withActivities, withChanges } from './planChanges';
export type { FoundPerson, PeopleFinder } from './people';
export { createChosenSites, sitePathOf, usualPlanSite } from './planSite';
export type { ChosenSites, FoundSite, SiteFinder } from './planSite';
export { samePerson } from './samePerson';
export { browserStorage, createUnsentWrites } from './unsent';
export type {
  DraftOutcome, FrozenRow, NewReportDraft, PublishedReport, ReportContent, ReportFigures, StatusReportDraft, StatusReportRepository
} from './statusReports';
export type { StoragePort, UnsentOwner, UnsentWrite, UnsentWrites } from './unsent';
export type { NamedView, NewView, ViewChanges, ViewOutcome, ViewRepository } from './views';
export { browserVisibility, watchChanges } from './watch';
export type { VisibilityPort, WatchOptions } from './watch';
