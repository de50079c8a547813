import { Activity } from '../activity';
import { daysLate, isLate } from '../lateness';
import { priorityOf } from '../priority';
import { hasEnded } from '../standing';
import { AgendaContext, isBroughtUp } from './reasons';
import { Agenda, AgendaItem, AgendaOrder } from './types';

/** Minutes that an activity is given at first. */
export const suggestedMinutes = { needsHelp: 8, late: 6, other: 4 };

/** The fewest and the most minutes that an activity can be given. */
export const minuteLimits = { least: 1, most: 120 };

/** Minutes for an activity: more where there is more to talk about. */
export function minutesFor(activity: Activity, { today }: Pick<AgendaContext, 'today'>): number {
  if (activity.needsHelp && !hasEnded(activity)) return suggestedMinutes.needsHelp;
  return isLate(activity, today) ? suggestedMinutes.late : suggestedMinutes.other;
}

/**
 * The agenda that a choice gives: each activity once. Minutes that people set stay, and in the order of their own so do their places;
 * what is new comes last there. `recalled`: items of an earlier agenda, so that what a choice took away comes back to where it stood.
 */
export function agendaOf({ choice, items }: Agenda, activities: Activity[], context: AgendaContext, recalled: AgendaItem[] = []): Agenda {
  const known = weave(recalled, items);
  const minutes = new Map(known.map(item => [item.activityId, item.minutes]));
  const wanted = sortByImportance(activities.filter(activity => isBroughtUp(activity, choice, context)), context);
  const ordered = inOrder(wanted, choice.order, context, known);
  return { choice, items: ordered.map(activity => ({ activityId: activity.id, minutes: minutes.get(activity.id) ?? minutesFor(activity, context) })) };
}

/** The items of two agendas: the newer ones in their order, the older ones behind what they stood behind. */
export function weave(older: AgendaItem[], newer: AgendaItem[]): AgendaItem[] {
  const woven = newer.slice();
  older.forEach((item, at) => {
    if (woven.some(({ activityId }) => activityId === item.activityId)) return;
    const before = older[at - 1];
    const place = before ? woven.findIndex(({ activityId }) => activityId === before.activityId) + 1 : 0;
    woven.splice(place, 0, item);
  });
  return woven;
}

function inOrder(activities: Activity[], order: AgendaOrder, context: AgendaContext, known: AgendaItem[]): Activity[] {
  switch (order) {
    case 'important': return activities;
    case 'unit': return sortBy(activities, unitRank(activities, context));
    case 'area': return sortBy(activities, areaRank(context));
    case 'own': return sortBy(activities, ownRank(known));
  }
}

/** A sorted copy; what ranks the same keeps its order. */
function sortBy(activities: Activity[], rank: (activity: Activity) => number): Activity[] {
  return activities.map((activity, at) => ({ activity, at, rank: rank(activity) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ activity }) => activity);
}

/** Who needs help first, then what is longest late, then the highest priority. */
function sortByImportance(activities: Activity[], { today }: AgendaContext): Activity[] {
  const help = ({ needsHelp, status }: Activity): number => Number(needsHelp && !hasEnded({ status }));
  const priority = ({ effort, expectedEffect }: Activity): number => priorityOf(effort, expectedEffect)?.value ?? 0;
  return activities.slice().sort((a, b) =>
    help(b) - help(a) || daysLate(b, today) - daysLate(a, today) || priority(b) - priority(a) || a.id - b.id);
}

const swedish = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });

/** By the units' codes; the whole municipality last. */
function unitRank(activities: Activity[], { index }: AgendaContext): (activity: Activity) => number {
  const codeOf = ({ unitId }: Activity): string | undefined => index.unit(unitId)?.code;
  const codes = Array.from(new Set(activities.flatMap(activity => codeOf(activity) ?? []))).sort(swedish.compare);
  return activity => {
    const code = codeOf(activity);
    return code === undefined ? codes.length : codes.indexOf(code);
  };
}

/** By the framework's areas; an area that it no longer has last. */
function areaRank({ areaKeys }: AgendaContext): (activity: Activity) => number {
  return ({ areaKey }) => (areaKeys.includes(areaKey) ? areaKeys.indexOf(areaKey) : areaKeys.length);
}

function ownRank(known: AgendaItem[]): (activity: Activity) => number {
  const places = new Map(known.map(({ activityId }, at) => [activityId, at]));
  return ({ id }) => places.get(id) ?? known.length;
}
