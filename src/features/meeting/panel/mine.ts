import { Activity, LocalDate, Status, daysLate, daysSinceReport, hasEnded, isLate, isMine, isQuiet, localDateOf } from '../../../domain';
import { MeetingScene } from '../scene';

/** What asks for a report, the most pressing first. */
export type Flag = { kind: 'late'; days: number } | { kind: 'needsHelp' } | { kind: 'quiet'; days: number };

/** What stands out on an activity. */
export function flagsOf(activity: Activity, today: LocalDate, quietDays: number): Flag[] {
  const flags: Flag[] = [];
  if (isLate(activity, today)) flags.push({ kind: 'late', days: daysLate(activity, today) });
  if (activity.needsHelp && !hasEnded(activity)) flags.push({ kind: 'needsHelp' });
  if (isQuiet(activity, today, quietDays)) flags.push({ kind: 'quiet', days: daysSinceReport(activity, today) });
  return flags;
}

/** After so many days without a report an activity counts as quiet: what the meeting's agenda says, else the plan. */
export function quietDaysOf({ plan, meeting }: Pick<MeetingScene, 'plan' | 'meeting'>): number {
  return meeting?.agenda.choice.quietDays ?? plan.settings.staleAfterDays;
}

const weights: Record<Flag['kind'], number> = { late: 2, needsHelp: 1, quiet: 0 };

/** Later, or more days, comes first. */
function byUrgency(a: Flag, b: Flag): number {
  const days = (flag: Flag): number => ('days' in flag ? flag.days : 0);
  return weights[b.kind] - weights[a.kind] || days(b) - days(a);
}

/** A person's own activities that go on, in the order of the panel, by their ids. */
export interface MyActivities {
  needReport: number[];
  others: number[];
}

/** Late, in need of help, or quiet, and not reported today; the most pressing first. The others by due date. */
export function myActivities({ plan, index, today, meeting }: Pick<MeetingScene, 'plan' | 'index' | 'today' | 'meeting'>): MyActivities {
  const quietDays = quietDaysOf({ plan, meeting });
  const mine = plan.activities.filter(activity => !hasEnded(activity) && isMine(activity, plan.user, index))
    .map(activity => ({ activity, flags: flagsOf(activity, today, quietDays) }));
  const asks = ({ activity, flags }: (typeof mine)[number]): boolean => flags.length > 0 && !reportedOn(activity, today);
  const pressing = mine.filter(asks).sort((a, b) => byUrgency(a.flags[0], b.flags[0]) || a.activity.id - b.activity.id);
  const rest = mine.filter(each => !asks(each))
    .sort((a, b) => (a.activity.due ?? '9999').localeCompare(b.activity.due ?? '9999') || a.activity.id - b.activity.id);
  return { needReport: pressing.map(({ activity }) => activity.id), others: rest.map(({ activity }) => activity.id) };
}

function reportedOn({ lastReported }: Activity, today: LocalDate): boolean {
  return lastReported !== undefined && localDateOf(lastReported) === today;
}

/**
 * The same activities in the places that they had, while their cards change: what is no longer one's own goes, what has become so comes last.
 */
export function inPlace(settled: MyActivities, now: MyActivities): MyActivities {
  const current = new Set([...now.needReport, ...now.others]);
  const known = new Set([...settled.needReport, ...settled.others]);
  const stay = (ids: number[], fresh: number[]): number[] => ids.filter(id => current.has(id)).concat(fresh.filter(id => !known.has(id)));
  return { needReport: stay(settled.needReport, now.needReport), others: stay(settled.others, now.others) };
}

const likely: Record<Status, Status> = { notStarted: 'ongoing', ongoing: 'done', paused: 'ongoing', done: 'ongoing', cancelled: 'ongoing' };

/** The status that most often follows, which stands on the card beside the present one. */
export function likelyNext(status: Status): Status {
  return likely[status];
}
