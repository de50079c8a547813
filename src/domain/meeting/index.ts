export { agendaOf, minuteLimits, minutesFor, suggestedMinutes, weave } from './agenda';
export { firstAgenda } from './agendaChoice';
export { addItem, moveItem, plannedMinutes, removeItem, setMinutes, startTimes } from './agendaSteps';
export { changedSince, changesSince } from './changesSince';
export type { PlanDifference, StateChange } from './changesSince';
export { currentMeeting, isRunning, nextMeetingKey, previousMeeting } from './current';
export { meetingKey } from './key';
export { followSteps, nextStepsOf } from './nextSteps';
export type { FollowedStep, NextStep, StepOutcome } from './nextSteps';
export { earlierMeetings, leftAt } from './previous';
export { countReasons, isBroughtUp, reasonsOf } from './reasons';
export type { AgendaContext } from './reasons';
export { cameLate, recordOf } from './record';
export type { MeetingRecord, NowAndBefore, RecordFigures, RecordRow, RecordSources } from './record';
export { recordText } from './recordText';
export type { RecordWords } from './recordText';
export { snapshotOf, stateOf } from './snapshot';
export { agendaOrders, agendaReasons, meetingStates } from './types';
export type {
  ActivityState, Agenda, AgendaChoice, AgendaItem, AgendaOrder, AgendaReason, GoneThrough, Meeting, MeetingState, PlanSnapshot
} from './types';
