import { Activity, ProgressUpdate } from '../activity';
import { Instant, LocalDate } from '../calendar';
import { isLate } from '../lateness';
import { hasEnded } from '../standing';

/** What can have become of activities since a day, in the order in which it is told. */
export const trendParts = ['done', 'newlyLate', 'gotHelp', 'newNeed', 'noLongerLate', 'resumed', 'added', 'archived'] as const;
export type TrendPart = (typeof trendParts)[number];

/** How an activity stood at a moment. */
export interface StateAt extends Pick<Activity, 'status' | 'percent' | 'needsHelp' | 'due'> {
  /** A report has moved the due date since and none before tells what it was: whether the activity was late then is not known. */
  dueUnknown?: boolean;
}

/** Reports by activity, each activity's in the order in which they were given. */
export type ReportsByActivity = ReadonlyMap<number, ProgressUpdate[]>;

/** Reports in any order, the same one perhaps twice, by activity and in their order. */
export function byActivity(reports: ProgressUpdate[]): ReportsByActivity {
  const rows = new Map<number, Map<number, ProgressUpdate>>();
  for (const report of reports) {
    const own = rows.get(report.activityId) ?? new Map<number, ProgressUpdate>();
    rows.set(report.activityId, own.set(report.id, report));
  }
  return new Map(Array.from(rows, ([id, own]) => [id, Array.from(own.values()).sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id)]));
}

/** Whether an activity was in the plan at a moment: made before it, and not put away by then. */
function wasThere({ created, archivedAt }: Activity, moment: number): boolean {
  return Date.parse(created) < moment && (archivedAt === undefined || Date.parse(archivedAt) >= moment);
}

/**
 * How an activity stood at a moment, as its own reports tell; undefined when it was not in the plan then. `reports`: all that were given at the
 * moment or later, and the last before it (more of them tell more of due dates).
 *
 * The last report before the moment says it. Without one the activity was not started, if it has been reported on since. An activity that
 * nobody has reported on since stands as it did. A due date that no report has moved since was the same then; what has been changed
 * without a report counts as if it had always been so.
 */
export function stateAt(activity: Activity, at: Instant, reports: ProgressUpdate[] = []): StateAt | undefined {
  const moment = Date.parse(at);
  if (!wasThere(activity, moment)) return undefined;
  const before = reports.filter(report => Date.parse(report.at) < moment);
  const since = reports.slice(before.length);
  // As it is itself: thousands of a long plan need not be written down once more.
  if (since.length === 0) return activity;
  const { status, percent, needsHelp } = before[before.length - 1] ?? unreported;
  return { status, percent, needsHelp, ...dueBefore(activity, before, since) };
}

const unreported: Pick<Activity, 'status' | 'percent' | 'needsHelp'> = { status: 'notStarted', percent: 0, needsHelp: false };

function dueBefore(activity: Activity, before: ProgressUpdate[], since: ProgressUpdate[]): Pick<StateAt, 'due' | 'dueUnknown'> {
  if (since.every(({ due }) => due === undefined)) return { due: activity.due };
  const told = before.filter(({ due }) => due !== undefined).pop()?.due;
  return told === undefined ? { dueUnknown: true } : { due: told };
}

/** How the plan stood at a moment, by activity; those that were not there then are left out. */
export function statesAt(at: Instant, activities: Activity[], reports: ReportsByActivity): ReadonlyMap<number, StateAt> {
  const states = new Map<number, StateAt>();
  for (const activity of activities) {
    const state = stateAt(activity, at, reports.get(activity.id));
    if (state) states.set(activity.id, state);
  }
  return states;
}

/** What has become of the plan since a moment; an activity stands in every part that fits, each part in the plan's order. */
export interface Trend extends Record<TrendPart, Activity[]> {
  /** Their due date has been moved since, from one that no report tells: they stand neither among the newly late nor the no longer late. */
  dueUnknown: Activity[];
}

export interface TrendNow {
  /** In the plan now. */
  activities: Activity[];
  /** Put away. */
  archived: Activity[];
  today: LocalDate;
}

/** The plan at a moment: the moment, its day, and how the activities stood when it began. */
export interface PlanThen {
  at: Instant;
  day: LocalDate;
  states: ReadonlyMap<number, StateAt>;
}

/** Whether an activity fits a part, by how it stood then (undefined: not there) and now. */
type Test = (then: StateAt | undefined, now: Activity, days: { then: LocalDate; today: LocalDate }) => boolean;

const needed = (state: Pick<Activity, 'status' | 'needsHelp'> | undefined): boolean => state !== undefined && state.needsHelp && !hasEnded(state);
const wasLate = (then: StateAt | undefined, day: LocalDate): boolean => then !== undefined && isLate(then, day);

const tests: Record<Exclude<TrendPart, 'added' | 'archived'>, Test> = {
  done: (then, now) => now.status === 'done' && then?.status !== 'done',
  newlyLate: (then, now, days) => !then?.dueUnknown && isLate(now, days.today) && !wasLate(then, days.then),
  // An activity that was given up has not got help.
  gotHelp: (then, now) => needed(then) && !now.needsHelp && now.status !== 'cancelled',
  newNeed: (then, now) => needed(now) && !needed(then),
  noLongerLate: (then, now, days) => !then?.dueUnknown && wasLate(then, days.then) && !isLate(now, days.today),
  resumed: (then, now) => then !== undefined && (then.status === 'paused' || hasEnded(then)) && (now.status === 'ongoing' || now.status === 'notStarted')
};

const mayHaveBeenLate = (then: StateAt | undefined): boolean => then?.dueUnknown === true && !hasEnded(then);

/** Compares the plan with how it stood. Of what was put away since it is told that, and whether it became done first. */
export function trendSince({ at, day, states }: PlanThen, { activities, archived, today }: TrendNow): Trend {
  const isSince = (moment: Instant | undefined): boolean => moment !== undefined && Date.parse(moment) >= Date.parse(at);
  const putAway = archived.filter(({ archivedAt }) => isSince(archivedAt));
  // Neither there then nor made since: a row that could not be read when the states were. Nothing is known of it.
  const comparable = activities.filter(({ id, created }) => states.has(id) || isSince(created));
  const fitting = (part: keyof typeof tests, rows: Activity[]): Activity[] => rows.filter(now => tests[part](states.get(now.id), now, { then: day, today }));
  return {
    done: fitting('done', comparable).concat(fitting('done', putAway)),
    newlyLate: fitting('newlyLate', comparable),
    gotHelp: fitting('gotHelp', comparable),
    newNeed: fitting('newNeed', comparable),
    noLongerLate: fitting('noLongerLate', comparable),
    resumed: fitting('resumed', comparable),
    added: activities.filter(({ created }) => isSince(created)),
    archived: putAway,
    dueUnknown: comparable.filter(({ id }) => mayHaveBeenLate(states.get(id)))
  };
}
