export { firstAgenda } from './agendaChoice';
export { meetingKey } from './key';
export { snapshotOf, stateOf } from './snapshot';
export { agendaOrders, agendaReasons, meetingStates } from './types';
export type {
  ActivityState, Agenda, AgendaChoice, AgendaItem, AgendaOrder, AgendaReason, GoneThrough, Meeting, MeetingState, PlanSnapshot
} from './types';
