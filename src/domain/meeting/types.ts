import { Activity, Person } from '../activity';
import { Instant } from '../calendar';

/** A meeting is prepared, held, and over; what is over has a record. */
export const meetingStates = ['planned', 'running', 'ended'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Why an activity comes up in a meeting, the most pressing first. */
export const agendaReasons = ['needsHelp', 'late', 'changed', 'quiet', 'mine'] as const;
export type AgendaReason = (typeof agendaReasons)[number];

/** How the agenda is ordered: the most important first, by unit, by area of the plan, or as people have moved it. */
export const agendaOrders = ['important', 'unit', 'area', 'own'] as const;
export type AgendaOrder = (typeof agendaOrders)[number];

/** What the organiser has chosen to go through. */
export interface AgendaChoice {
  reasons: AgendaReason[];
  /** After so many days without a report an activity counts as quiet. */
  quietDays: number;
  /** Units whose activities come up; empty: all. `wholeMunicipality` stands for activities without a unit. */
  unitIds: number[];
  order: AgendaOrder;
  /** Activities that were added one by one, whatever the reasons say. */
  added: number[];
  /** Activities that the reasons would bring and that were taken out. */
  left: number[];
}

export interface AgendaItem {
  activityId: number;
  /** Planned for it. */
  minutes: number;
}

export interface Agenda {
  choice: AgendaChoice;
  /** In the order in which they are gone through. */
  items: AgendaItem[];
}

/** How one activity stood at a moment. */
export type ActivityState = Pick<Activity, 'id' | 'title' | 'status' | 'percent' | 'needsHelp' | 'due'>;

/** How the plan stood at a moment of the meeting; what a later meeting compares with. */
export interface PlanSnapshot {
  at: Instant;
  activities: ActivityState[];
}

/** An activity that the meeting has begun to talk about, and when. */
export interface GoneThrough {
  activityId: number;
  at: Instant;
}

/** Uppföljningsmöte: its agenda before, the activity at hand during, its record after. */
export interface Meeting {
  id: number;
  /** The place, the day and a number: two people who prepare the same meeting make one. */
  clientKey: string;
  etag: string;
  title: string;
  /** The conversation it is held in; the same for all meetings of a series. */
  placeId: string;
  state: MeetingState;
  /** When it is planned to begin. */
  startsAt: Instant;
  /** Planned length. */
  minutes: number;
  startedAt?: Instant;
  endedAt?: Instant;
  /** Who leads it; at most one. */
  chairs: Person[];
  agenda: Agenda;
  /** The activity at hand. */
  currentId?: number;
  /** What has been at hand, in order; one that came back stands again. */
  goneThrough: GoneThrough[];
  /** The plan when the meeting began, and when it ended. */
  before?: PlanSnapshot;
  after?: PlanSnapshot;
  /** Övrigt: what was said beside the reports. */
  other: string;
  created: Instant;
}
