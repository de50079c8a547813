import { Activity, Effort, ExpectedEffect, Instant, LocalDate, ProgressUpdate, addDays, momentAt } from '../../src/domain';
import { assessmentKey } from '../../src/domain/assessment';
import { DayOffset, Reporter, SampleActivity, SampleReport, heldMeeting } from './plan';
import { assessedThemes, sampleRounds } from './plan/rounds';

/** A report of the sample with its moment. */
export interface LaidReport extends Omit<ProgressUpdate, 'id' | 'activityId' | 'by'> {
  by: Reporter;
  /** Given in a meeting. */
  inMeeting: boolean;
}

/** An activity of the sample with its dates, ready to be stored; units, roles and people by code and account. */
export interface LaidActivity extends Pick<Activity,
  'clientKey' | 'title' | 'description' | 'areaKey' | 'status' | 'percent' | 'needsHelp' | 'lastReported' | 'created' | 'assessment'> {
  unitCode?: string;
  themeKey: string;
  roleCodes: string[];
  accounts: string[];
  effort: Effort;
  expectedEffect: ExpectedEffect;
  start: LocalDate;
  due: LocalDate;
  reports: LaidReport[];
}

/** Lays the sample out around a day: what was eight days ago when it was written is eight days ago now. */
export function layOut(activities: SampleActivity[], today: LocalDate): LaidActivity[] {
  return activities.map((activity, index) => ({ ...layOutOne(activity, `sample/${index + 1}`, index, today), ...originOf(activity) }));
}

/** Days after a round's end within which what was prioritised becomes activities. */
const decidedWithin = 60;

/** The answer that an activity came from: of a theme that the last round prioritised, when it was made soon after. */
function originOf({ theme, created }: SampleActivity): Pick<Activity, 'assessment'> {
  const { last } = sampleRounds;
  const prioritised = assessedThemes.some(([key, , , choice]) => key === theme && choice === 'prioritise');
  return prioritised && created > last.closed && created <= last.closed + decidedWithin ? { assessment: assessmentKey({ clientKey: last.key }, theme) } : {};
}

/** One activity under a key; `index` spreads the moments over the day. */
export function layOutOne(activity: SampleActivity, clientKey: string, index: number, today: LocalDate): LaidActivity {
  const { title, description, unit, theme, roles, people = [], effort, effect } = activity;
  const reports = activity.reports.map((report, at) => layOutReport(report, `${clientKey}/${at + 1}`, index, today));
  const last = reports[reports.length - 1];
  return {
    clientKey, title, description, unitCode: unit, areaKey: theme.split('.')[0], themeKey: theme, roleCodes: roles, accounts: people,
    effort, expectedEffect: effect, start: addDays(today, activity.start), due: addDays(today, activity.due),
    status: last?.status ?? 'notStarted', percent: last?.percent ?? 0, needsHelp: last?.needsHelp ?? false,
    lastReported: last?.at, created: momentOn(today, activity.created, index), reports
  };
}

function layOutReport(report: SampleReport, clientKey: string, index: number, today: LocalDate): LaidReport {
  const { day, inMeeting = false, needsHelp = false, nextStep = '', observedEffect = '', ...said } = report;
  const at = inMeeting ? momentInMeeting(today, day, index) : momentOn(today, day, index);
  return { clientKey, at, inMeeting, needsHelp, nextStep, observedEffect, ...said };
}

/** A moment within the working day, some minutes apart for each index. */
function momentOn(today: LocalDate, day: DayOffset, index: number): Instant {
  const minutes = 7 * 60 + ((index * 37) % 480);
  return `${addDays(today, day)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00.000Z`;
}

/** A moment while the meeting of a day is held. */
function momentInMeeting(today: LocalDate, day: DayOffset, index: number): Instant {
  return new Date(meetingStart(today, day) + (3 + (index % 40)) * 60_000).toISOString();
}

/** When the meeting of a day begins, in milliseconds. */
export function meetingStart(today: LocalDate, day: DayOffset): number {
  return Date.parse(momentAt(addDays(today, day), heldMeeting.time) ?? '');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
