export { efforts, expectedEffects, statuses } from './activity';
export type { Activity, Effort, ExpectedEffect, Person, ProgressUpdate, Role, Status, Unit } from './activity';
export {
  changedFields, copyOfActivity, draftOfActivity, editFields, editProblems, editsOf, emptyActivityDraft, valuesOfDraft
} from './activityEdit';
export type { ActivityDraft, EditField, EditProblem, EditProblems, EditedValues } from './activityEdit';
export { joinActivityText, longestTitle, splitActivityText } from './activityText';
export type { ActivityText } from './activityText';
export { SWEDISH_TIME_ZONE, addDays, daysBetween, instantOf, isLocalDate, localDateOf, localTimeOf, momentAt, warmCalendar } from './calendar';
export type { Instant, LocalDate } from './calendar';
export { countLimits, filterActivities, filterFrom, matches, noFilter, noPriority, wholeMunicipality } from './filter';
export type { ActivityFilter, FilterContext, Filtered } from './filter';
export { dueKinds, readDueLimit, readSpan, reportLimits } from './filterDates';
export type { DueLimit, ReportLimit } from './filterDates';
export { agera2020, areaByKey, firstEdition, firstEditionTitle, shortAreaTitle, themeByKey, themesOf } from './framework';
export type { Area, Framework, Theme } from './framework';
export { groupActivities, groupings } from './group';
export type { ActivityGroup, Grouping } from './group';
export { daysLate, daysSinceReport, isLate, isQuiet } from './lateness';
export {
  addItem, agendaOf, agendaOrders, agendaReasons, cameLate, changedSince, changesSince, countReasons, currentMeeting, earlierMeetings, firstAgenda, followSteps,
  isBroughtUp, isRunning, leftAt, meetingKey, meetingStates, minuteLimits, minutesFor, moveItem, nextMeetingKey, nextStepsOf, plannedMinutes, previousMeeting,
  reasonsOf, recordOf, recordText, removeItem, setMinutes, snapshotOf, startTimes, stateOf, suggestedMinutes, weave
} from './meeting';
export type {
  ActivityState, Agenda, AgendaChoice, AgendaContext, AgendaItem, AgendaOrder, AgendaReason, FollowedStep, GoneThrough, Meeting, MeetingRecord,
  MeetingState, NextStep, NowAndBefore, PlanDifference, PlanSnapshot, RecordFigures, RecordRow, RecordSources, RecordWords, StateChange, StepOutcome
} from './meeting';
export { indexPlan, isMine, rolesOf } from './plan';
export type { PlanData, PlanIndex, PlanSettings } from './plan';
export { bandOf, effectPoints, effortPoints, pairsWithPriority, priorityOf } from './priority';
export type { Priority, PriorityBand } from './priority';
export { commentReason, draftOf, emptyDraft, isBegun, nextTouch, problemsOf, reportOf, valuesOf } from './report';
export type { CommentReason, DraftProblem, GivenReport, ReportDraft, Reported } from './report';
export { defaultSorting, responsibleLabels, sortActivities, sortColumns, sortedOnce } from './sort';
export type { SortColumn, Sorting } from './sort';
export { hasEnded, signals, signalsOf, standingOf, standings } from './standing';
export type { Signal, Standing } from './standing';
export { summarise, summariseBy } from './summary';
export type { Summary } from './summary';
export { foldText, matchesWords, resemblance, searchTerms, wordsOf } from './words';
