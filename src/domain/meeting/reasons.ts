import { Activity, Person } from '../activity';
import { LocalDate } from '../calendar';
import { wholeMunicipality } from '../filter';
import { isLate, isQuiet } from '../lateness';
import { PlanIndex, isMine } from '../plan';
import { hasEnded } from '../standing';
import { changedSince } from './changesSince';
import { AgendaChoice, AgendaReason, PlanSnapshot, agendaReasons } from './types';

/** What an agenda is made from, beside the activities and the choice. */
export interface AgendaContext {
  index: PlanIndex;
  /** The framework's areas, in order. */
  areaKeys: string[];
  today: LocalDate;
  user: Pick<Person, 'id'>;
  /** The plan when the last meeting ended; undefined before the first one: then nothing counts as changed. */
  last?: PlanSnapshot;
}

type Test = (activity: Activity, context: AgendaContext, quietDays: number) => boolean;

const applies: Record<AgendaReason, Test> = {
  needsHelp: activity => activity.needsHelp && !hasEnded(activity),
  late: (activity, { today }) => isLate(activity, today),
  changed: (activity, { last }) => last !== undefined && changedSince(last, activity),
  quiet: (activity, { today }, quietDays) => isQuiet(activity, today, quietDays),
  mine: (activity, { user, index }) => !hasEnded(activity) && isMine(activity, user, index)
};

/** Why an activity may come up, the most pressing reason first; whether or not these reasons were chosen. */
export function reasonsOf(activity: Activity, quietDays: number, context: AgendaContext): AgendaReason[] {
  return agendaReasons.filter(reason => applies[reason](activity, context, quietDays));
}

/** Whether an activity belongs to the chosen units; no choice means all. */
export function inUnits({ unitId }: Pick<Activity, 'unitId'>, { unitIds }: AgendaChoice): boolean {
  return unitIds.length === 0 || unitIds.includes(unitId ?? wholeMunicipality);
}

/** Whether the choice brings an activity up: added by hand, or by a reason within the units and not taken out. */
export function isBroughtUp(activity: Activity, choice: AgendaChoice, context: AgendaContext): boolean {
  if (choice.added.includes(activity.id)) return true;
  if (choice.left.includes(activity.id) || !inUnits(activity, choice)) return false;
  return reasonsOf(activity, choice.quietDays, context).some(reason => choice.reasons.includes(reason));
}

/** How many activities of the chosen units each reason brings. */
export function countReasons(activities: Activity[], choice: AgendaChoice, context: AgendaContext): Record<AgendaReason, number> {
  const counts: Record<AgendaReason, number> = { needsHelp: 0, late: 0, changed: 0, quiet: 0, mine: 0 };
  for (const activity of activities.filter(each => inUnits(each, choice))) {
    for (const reason of reasonsOf(activity, choice.quietDays, context)) counts[reason] += 1;
  }
  return counts;
}
