import * as React from 'react';
import {
  Activity, Agenda, AgendaChoice, AgendaContext, AgendaItem, AgendaReason, Instant, Meeting, agendaOf, countReasons, firstAgenda, reasonsOf, startTimes, weave
} from '../../../domain';
import { useStrings } from '../../../ui';
import { DraftState, useMeetingDraft } from '../draft';
import { agendaContextOf } from '../lead/leading';
import { newMeeting } from '../newMeeting';
import { MeetingScene, useMeetingScene } from '../scene';

/** One item of the agenda with what it is about. */
export interface AgendaEntry {
  item: AgendaItem;
  activity: Activity;
  reasons: AgendaReason[];
  startsAt: Instant;
}

/** What is prepared: the parts of a meeting that this view changes. */
export type Prepared = Pick<Meeting, 'title' | 'startsAt' | 'minutes' | 'agenda'>;

export interface AgendaWork {
  meeting: Prepared;
  entries: AgendaEntry[];
  counts: Record<AgendaReason, number>;
  context: AgendaContext;
  /** Nothing is stored yet: what is shown is what the choice would give. */
  proposal: boolean;
  /** How many activities fit the choice now and are not on the agenda, and the other way round. */
  outdated: { more: number; less: number };
  draft: DraftState;
  /** Changes the title, the time or the length. */
  set(changes: Partial<Omit<Prepared, 'agenda'>>): void;
  choose(choice: Partial<AgendaChoice>): void;
  /** Puts an agenda in place that was changed by hand. */
  put(agenda: Agenda): void;
  /** Makes the agenda anew from its choice. */
  update(): void;
  /** What is stored when a proposal is kept or the meeting starts. */
  toSave(): Partial<Prepared>;
}

/** A meeting that nobody has prepared yet: its title and times as Teams tells them. */
function firstMeeting({ host, meetings, now }: Pick<MeetingScene, 'host' | 'meetings' | 'now'>, title: string): Prepared {
  const { startsAt, minutes, agenda, ...told } = newMeeting({ host, meetings, title, now: now() }) ?? { title, startsAt: now().toISOString(), minutes: 60, agenda: firstAgenda };
  return { title: told.title, startsAt, minutes, agenda };
}

/** The agenda of the meeting at hand, and the ways to change it. Every change is saved a second after the last one. */
export function useAgenda(): AgendaWork {
  const scene = useMeetingScene();
  const { meeting: words } = useStrings();
  const draft = useMeetingDraft('before');
  const recalled = React.useRef<AgendaItem[]>([]);
  const { plan, index, today, previous, host, meetings, now } = scene;
  const { activities } = plan;
  const context = React.useMemo(() => agendaContextOf({ plan, index, today, previous }), [plan, index, today, previous]);
  const first = React.useMemo(() => firstMeeting({ host, meetings, now }, words.title), [host, meetings, now, words]);
  const base: Prepared = draft.shown ?? { ...first, ...draft.pending };
  const fitting = React.useMemo(() => agendaOf(base.agenda, activities, context), [base.agenda, activities, context]);
  const proposal = base.agenda.items.length === 0;
  const agenda = React.useMemo(() => (proposal ? fitting : present(base.agenda, activities)), [proposal, fitting, base.agenda, activities]);

  const toSave = (): Partial<Prepared> => (scene.meeting ? { agenda } : { ...first, ...draft.pending, agenda });
  const put = (next: Agenda): void => {
    recalled.current = weave(recalled.current, next.items);
    draft.set({ ...toSave(), agenda: next });
  };
  const choose = (choice: Partial<AgendaChoice>): void => {
    recalled.current = weave(recalled.current, agenda.items);
    put(agendaOf({ ...agenda, choice: { ...agenda.choice, ...choice } }, activities, context, recalled.current));
  };
  return {
    meeting: { ...base, agenda }, context, proposal, draft, put, choose, toSave,
    entries: entriesOf(agenda, base.startsAt, activities, context),
    counts: React.useMemo(() => countReasons(activities, agenda.choice, context), [activities, agenda.choice, context]),
    outdated: { more: missing(fitting, agenda), less: missing(agenda, fitting) },
    set: changes => draft.set({ ...(scene.meeting ? {} : toSave()), ...changes }),
    update: () => choose({})
  };
}

/** The agenda without activities that are no longer in the plan. */
function present({ choice, items }: Agenda, activities: Activity[]): Agenda {
  const ids = new Set(activities.map(({ id }) => id));
  return { choice, items: items.filter(({ activityId }) => ids.has(activityId)) };
}

/** How many items the one agenda has that the other has not. */
function missing(one: Agenda, other: Agenda): number {
  const ids = new Set(other.items.map(({ activityId }) => activityId));
  return one.items.filter(({ activityId }) => !ids.has(activityId)).length;
}

function entriesOf({ choice, items }: Agenda, startsAt: Instant, activities: Activity[], context: AgendaContext): AgendaEntry[] {
  const byId = new Map(activities.map(activity => [activity.id, activity]));
  const starts = startTimes(items, startsAt);
  return items.flatMap((item, at) => {
    const activity = byId.get(item.activityId);
    return activity ? [{ item, activity, reasons: reasonsOf(activity, choice.quietDays, context), startsAt: starts[at] }] : [];
  });
}
