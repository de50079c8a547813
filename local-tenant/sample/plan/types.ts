import { Effort, ExpectedEffect, Status } from '../../../src/domain';

/** Days from the day on which the sample is laid out; negative is in the past. So the plan always looks alive. */
export type DayOffset = number;

/** Somebody of the staff who reports, by account. */
export type Reporter = 'karin.ahlgren' | 'samira.haddad' | 'jonas.wik';

export interface SampleReport {
  day: DayOffset;
  /** Given in the meeting of that day. */
  inMeeting?: boolean;
  by: Reporter;
  status: Status;
  percent: number;
  needsHelp?: boolean;
  comment: string;
  nextStep?: string;
  observedEffect?: string;
}

/** One activity of the sample. How it stands is what its last report says; without a report it is not started. */
export interface SampleActivity {
  title: string;
  description: string;
  /** Undefined: the whole municipality. */
  unit?: 'ÄO' | 'HSO' | 'FSO';
  /** Key of a theme of the framework. */
  theme: string;
  roles: string[];
  /** Accounts of people who are named beside the roles. */
  people?: string[];
  effort: Effort;
  effect: ExpectedEffect;
  created: DayOffset;
  start: DayOffset;
  due: DayOffset;
  /** In the order in which they were given. */
  reports: SampleReport[];
}
