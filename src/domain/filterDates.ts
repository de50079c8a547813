import { Activity } from './activity';
import { LocalDate, addDays, isLocalDate, localDateOf } from './calendar';
import { isLate } from './lateness';
import { hasEnded } from './standing';

/** Kinds of due dates that a filter can ask for: late, within 30 days, none. */
export const dueKinds = ['late', 'soon', 'none'] as const;

/** A kind of due date, or a span `from..to` of days, both included; one end may be left out. */
export type DueLimit = (typeof dueKinds)[number] | `${string}..${string}`;

/** When somebody last reported: within 30 days, in this calendar year, never. */
export const reportLimits = ['month', 'year', 'never'] as const;
export type ReportLimit = (typeof reportLimits)[number];

/** How many days “soon” is, and “a month”. */
const monthDays = 30;

/** The days of a span; undefined when the text is no span, or one without days. */
export function readSpan(text: string): { from?: LocalDate; to?: LocalDate } | undefined {
  const [from, to, ...more] = text.split('..');
  if (to === undefined || more.length > 0 || (!from && !to)) return undefined;
  if ((from && !isLocalDate(from)) || (to && !isLocalDate(to)) || (from && to && to < from)) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

/** A limit as an address has it; undefined when it makes no sense. */
export function readDueLimit(text: string): DueLimit | undefined {
  return dueKinds.find(kind => kind === text) ?? (readSpan(text) && (text as DueLimit));
}

/** Whether an activity's due date is what the limit asks for. What has ended is due no more, so it is not “soon”. */
export function dueFits(activity: Activity, limit: DueLimit, today: LocalDate): boolean {
  const { due } = activity;
  if (limit === 'late') return isLate(activity, today);
  if (limit === 'none') return due === undefined;
  if (due === undefined) return false;
  if (limit === 'soon') return due >= today && due <= addDays(today, monthDays) && !hasEnded(activity);
  const span = readSpan(limit);
  return span !== undefined && (span.from === undefined || due >= span.from) && (span.to === undefined || due <= span.to);
}

/** Whether the last report on an activity came when the limit asks. */
export function reportFits({ lastReported }: Pick<Activity, 'lastReported'>, limit: ReportLimit, today: LocalDate): boolean {
  if (lastReported === undefined) return limit === 'never';
  const day = localDateOf(lastReported);
  if (limit === 'year') return day.slice(0, 4) === today.slice(0, 4);
  return limit === 'month' && day > addDays(today, -monthDays);
}
