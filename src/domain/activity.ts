import { Instant, LocalDate } from './calendar';

/** Resursåtgång. */
export const efforts = ['small', 'medium', 'large'] as const;
export type Effort = (typeof efforts)[number];

/** Effekt, förväntad effekt. */
export const expectedEffects = ['small', 'medium', 'large', 'veryLarge'] as const;
export type ExpectedEffect = (typeof expectedEffects)[number];

/** Status as it is stored. Försenad is never a status: see lateness. */
export const statuses = ['notStarted', 'ongoing', 'done', 'paused', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

/** A person as the site knows them; the name stays readable after they have left. */
export interface Person {
  /** The id in the site's user list; below zero for somebody who gets one when they are saved. */
  id: number;
  name: string;
  /** Who somebody without an id in the site's user list is. */
  login?: string;
  email?: string;
}

/** Verksamhet. An activity without a unit concerns the whole municipality. */
export interface Unit {
  id: number;
  /** Short code, for example `ÄO`. */
  code: string;
  name: string;
}

/** A role that answers for activities, with the people who hold it now. */
export interface Role {
  id: number;
  /** For example `MAS` or `EC FSO`. */
  code: string;
  name: string;
  people: Person[];
}

/** Aktivitet, insats: one row of the plan. */
export interface Activity {
  id: number;
  /** Given when the row is made and never changed; a row is never stored twice under one key. */
  clientKey: string;
  /** The stored row's version, sent back with every change. */
  etag: string;
  title: string;
  description: string;
  /** Undefined: the whole municipality. */
  unitId?: number;
  areaKey: string;
  /** Undefined: the whole area. */
  themeKey?: string;
  roleIds: number[];
  people: Person[];
  /** Who answers for it in the words of the source document. */
  responsibleText: string;
  effort?: Effort;
  expectedEffect?: ExpectedEffect;
  start?: LocalDate;
  due?: LocalDate;
  status: Status;
  /** 0 to 100. */
  percent: number;
  needsHelp: boolean;
  /** When somebody last reported on it; undefined when nobody has. */
  lastReported?: Instant;
  created: Instant;
  /** The priority that the source document stated, when it differs from the computed one. */
  statedPriority?: number;
  /** Where the row came from, for example the file and its row; empty when it was made by hand. */
  source: string;
  /** When it was taken out of the plan's views; undefined while it is in the plan. */
  archivedAt?: Instant;
  /** The theme of a round that it came from, see `assessmentKey`; undefined when it came from none. */
  assessment?: string;
}

/** Uppföljning: one report on an activity. Append-only; a correction is a new report. */
export interface ProgressUpdate {
  id: number;
  clientKey: string;
  activityId: number;
  by: Person;
  at: Instant;
  status: Status;
  percent: number;
  needsHelp: boolean;
  comment: string;
  nextStep: string;
  observedEffect: string;
  /** The due date that the report gave the activity; undefined when it left the date alone. */
  due?: LocalDate;
  /** The meeting in which it was given. */
  meetingId?: number;
  /** The version of the activity that the reporter saw: tells later whether the report has reached it. */
  seenVersion?: number;
  /** When it reached the list; a report that waited without network was given earlier. */
  created?: Instant;
}
