import { Agenda, AgendaContext, AgendaItem, Instant, Meeting, Person, agendaOf, leftAt, snapshotOf } from '../../../domain';
import { MeetingChanges, MeetingConflict } from '../../../lists';
import { MeetingScene } from '../scene';

/** What an agenda of this meeting is made from. */
export function agendaContextOf({ plan, index, today, previous }: Pick<MeetingScene, 'plan' | 'index' | 'today' | 'previous'>): AgendaContext {
  return { index, today, user: plan.user, areaKeys: plan.framework.areas.map(({ key }) => key), last: previous && leftAt(previous) };
}

/** The agenda as it was made; as its choice gives it now while nobody has made one. */
export function agendaNow(scene: Pick<MeetingScene, 'plan' | 'index' | 'today' | 'previous'>, agenda: Agenda): Agenda {
  return agenda.items.length > 0 ? agenda : agendaOf(agenda, scene.plan.activities, agendaContextOf(scene));
}

/** Begins the walk-through with the agenda's first activity; keeps how the plan stands now, to compare with later. */
export function startChanges(scene: MeetingScene, agenda: Agenda): MeetingChanges {
  const at = scene.now().toISOString();
  const [first] = agenda.items;
  return {
    state: 'running', startedAt: at, chairs: [scene.plan.user], before: snapshotOf(scene.plan.activities, at), agenda,
    currentId: first?.activityId, goneThrough: first ? [{ activityId: first.activityId, at }] : []
  };
}

/** Brings an activity to hand. */
export function stepChanges({ goneThrough }: Meeting, activityId: number, at: Instant): MeetingChanges {
  return { currentId: activityId, goneThrough: goneThrough.concat({ activityId, at }) };
}

/** Ends the meeting; keeps how the plan stands now. */
export function endChanges(scene: MeetingScene): MeetingChanges {
  const at = scene.now().toISOString();
  return { state: 'ended', endedAt: at, after: snapshotOf(scene.plan.activities, at) };
}

export function takeOverChanges(user: Person): MeetingChanges {
  return { chairs: [user] };
}

/** The items before and after the one at hand; of a walk-through that stands outside the agenda the first comes next. */
export function neighbours({ agenda: { items }, currentId }: Meeting): { at: number; before?: AgendaItem; after?: AgendaItem } {
  const at = items.findIndex(({ activityId }) => activityId === currentId);
  return { at, before: items[at - 1], after: items[at + 1] };
}

/** Activities of the agenda that have not been at hand. */
export function notReached({ agenda: { items }, goneThrough }: Meeting): AgendaItem[] {
  const reached = new Set(goneThrough.map(({ activityId }) => activityId));
  return items.filter(({ activityId }) => !reached.has(activityId));
}

/** Whole minutes left for the activity at hand, negative when over; undefined when none is planned for it. */
export function minutesLeft({ agenda: { items }, currentId, goneThrough }: Meeting, now: Date): number | undefined {
  const planned = items.find(({ activityId }) => activityId === currentId)?.minutes;
  const begun = goneThrough[goneThrough.length - 1]?.at;
  if (planned === undefined || begun === undefined) return undefined;
  const left = planned - (now.getTime() - Date.parse(begun)) / 60_000;
  return left >= 0 ? Math.ceil(left) : Math.floor(left);
}

/** What somebody else did first. */
export type Faster = { what: 'started' | 'stepped' | 'ended' | 'tookOver' | 'changed'; name: string };

/** A conflict in the words of the meeting: what stands now, and who did it. */
export function fasterIn({ fields, mine, theirs }: MeetingConflict): Faster {
  const name = (theirs.state === 'running' && mine.state === 'running' && theirs.chairs[0]?.name) || (fields[0]?.by.name ?? '');
  if (theirs.state === 'ended') return { what: 'ended', name };
  if (mine.state === 'running') return { what: 'started', name };
  if (mine.currentId !== undefined) return { what: 'stepped', name };
  return { what: mine.chairs && !mine.state ? 'tookOver' : 'changed', name };
}
