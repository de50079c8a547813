import { Activity } from './activity';
import { LocalDate } from './calendar';
import { isLate, isQuiet } from './lateness';

/** How an activity stands, each activity in exactly one: late wins over what is stored, unless it has ended. */
export const standings = ['done', 'ongoing', 'notStarted', 'late', 'paused', 'cancelled'] as const;
export type Standing = (typeof standings)[number];

/** Where an activity stands on a day: late, or else its status. */
export function standingOf(activity: Pick<Activity, 'due' | 'status'>, today: LocalDate): Standing {
  return isLate(activity, today) ? 'late' : activity.status;
}

/** What asks for attention. An activity can have several signals, or none. */
export const signals = ['goingWell', 'late', 'needsHelp', 'quiet'] as const;
export type Signal = (typeof signals)[number];

/** Whether the activity has ended: done or cancelled. */
export function hasEnded(activity: Pick<Activity, 'status'>): boolean {
  return activity.status === 'done' || activity.status === 'cancelled';
}

/** The signals of one activity. Going well: done, or ongoing in time, without need of help, and heard of lately. */
export function signalsOf(activity: Activity, today: LocalDate, staleAfterDays: number): Signal[] {
  const found: Signal[] = [];
  if (isLate(activity, today)) found.push('late');
  if (activity.needsHelp && !hasEnded(activity)) found.push('needsHelp');
  if (isQuiet(activity, today, staleAfterDays)) found.push('quiet');
  const moves = activity.status === 'ongoing' && found.length === 0;
  return activity.status === 'done' || moves ? ['goingWell', ...found] : found;
}
