import { Activity } from './activity';
import { LocalDate, daysBetween, localDateOf } from './calendar';

type Dated = Pick<Activity, 'due' | 'status'>;
type Reported = Pick<Activity, 'lastReported' | 'created' | 'status'>;

/** Försenad: the due date has passed and the activity is neither done nor cancelled. A paused one can be late. */
export function isLate(activity: Dated, today: LocalDate): boolean {
  const { due, status } = activity;
  return due !== undefined && due !== '' && due < today && status !== 'done' && status !== 'cancelled';
}

/** Days since the due date of a late activity; 0 when it is not late. */
export function daysLate(activity: Dated, today: LocalDate): number {
  return activity.due !== undefined && isLate(activity, today) ? daysBetween(activity.due, today) : 0;
}

/** Days since somebody reported; counted from the day the row was made when nobody has. Never negative. */
export function daysSinceReport(activity: Reported, today: LocalDate): number {
  return Math.max(0, daysBetween(localDateOf(activity.lastReported ?? activity.created), today));
}

/** Inget nytt på länge: nothing reported for `staleAfterDays` days on an activity that should be moving. */
export function isQuiet(activity: Reported, today: LocalDate, staleAfterDays: number): boolean {
  const shouldMove = activity.status === 'notStarted' || activity.status === 'ongoing';
  return shouldMove && daysSinceReport(activity, today) >= staleAfterDays;
}
