import { Activity } from '../activity';
import { Instant } from '../calendar';
import { minuteLimits, minutesFor } from './agenda';
import { AgendaContext } from './reasons';
import { Agenda, AgendaItem } from './types';

const without = (ids: number[], id: number): number[] => ids.filter(other => other !== id);

/** Moves an item; from then on the order is people's own. Places outside the list mean its ends. */
export function moveItem({ choice, items }: Agenda, from: number, to: number): Agenda {
  const moved = items.slice();
  moved.splice(Math.min(Math.max(to, 0), items.length - 1), 0, ...moved.splice(from, 1));
  return { choice: { ...choice, order: 'own' }, items: moved };
}

/** Gives an item other minutes, within `minuteLimits`. */
export function setMinutes(agenda: Agenda, activityId: number, minutes: number): Agenda {
  const limited = Math.min(Math.max(Math.round(minutes), minuteLimits.least), minuteLimits.most);
  return { ...agenda, items: agenda.items.map(item => (item.activityId === activityId ? { ...item, minutes: limited } : item)) };
}

/** Takes an item out; its reasons do not bring it back. */
export function removeItem({ choice, items }: Agenda, activityId: number): Agenda {
  return {
    choice: { ...choice, added: without(choice.added, activityId), left: without(choice.left, activityId).concat(activityId) },
    items: items.filter(item => item.activityId !== activityId)
  };
}

/** Adds an activity by hand, last. One that is there already stays where it is. */
export function addItem({ choice, items }: Agenda, activity: Activity, context: Pick<AgendaContext, 'today'>): Agenda {
  const there = items.some(({ activityId }) => activityId === activity.id);
  return {
    choice: { ...choice, added: without(choice.added, activity.id).concat(activity.id), left: without(choice.left, activity.id) },
    items: there ? items : items.concat({ activityId: activity.id, minutes: minutesFor(activity, context) })
  };
}

/** When each item begins, from when the meeting does. */
export function startTimes(items: AgendaItem[], startsAt: Instant): Instant[] {
  let minutes = 0;
  return items.map(item => {
    const begins = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
    minutes += item.minutes;
    return begins;
  });
}

/** Minutes that an agenda plans for. */
export function plannedMinutes(items: AgendaItem[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0);
}
