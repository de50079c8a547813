import { Agenda, Instant, LocalDate, Meeting, addDays, firstAgenda, meetingKey, snapshotOf } from '../../src/domain';
import { MeetingChanges } from '../../src/lists';
import { createMeetingRepository, createPlanRepository } from '../../src/lists/sharepoint';
import { meetingPlaceId } from '../meetingPlace';
import { Event, Story, idOf } from './event';
import { LaidActivity, meetingStart } from './layOut';
import { heldMeeting, plannedMeeting } from './plan';

const chair = 'karin.ahlgren';
const minuteMs = 60_000;

/** The meeting three weeks ago, prepared, begun and ended through the product's own data layer, and today's, planned. */
export function meetingEvents(activities: LaidActivity[], today: LocalDate, language: 'sv' | 'en'): Event[] {
  const { day, took, other } = heldMeeting;
  const start = meetingStart(today, day);
  const at = (minutes: number): Instant => new Date(start + minutes * minuteMs).toISOString();
  const told = reportedIn(activities);
  return [
    { at: at(-24 * 60), tell: async story => { story.meeting = await prepare(story, { day: addDays(today, day), startsAt: at(0), language, agenda: agendaOver(story, told.concat(notReached(activities))) }); } },
    {
      at: at(0), tell: async story => {
        const { user, activities: now } = await createPlanRepository(story.as(chair)).load();
        await change(story, { state: 'running', startedAt: at(0), chairs: [user], before: snapshotOf(now, at(0)) });
      }
    },
    {
      at: at(took), tell: async story => {
        const { activities: now } = await createPlanRepository(story.as(chair)).load();
        const goneThrough = told.map(({ clientKey, reports }) => ({ activityId: idOf(story, clientKey), at: reports.find(({ inMeeting }) => inMeeting)?.at ?? at(0) }));
        await change(story, { state: 'ended', endedAt: at(took), after: snapshotOf(now, at(took)), goneThrough, other });
      }
    },
    { at: new Date(start + 7 * 24 * 60 * minuteMs).toISOString(), tell: async story => { await prepare(story, { day: today, startsAt: new Date(meetingStart(today, 0)).toISOString(), language, agenda: firstAgenda }); } }
  ];
}

/** Activities that were reported on in the meeting, in the order of the reports. */
function reportedIn(activities: LaidActivity[]): LaidActivity[] {
  const momentOf = ({ reports }: LaidActivity): Instant | undefined => reports.find(({ inMeeting }) => inMeeting)?.at;
  return activities.filter(momentOf).sort((a, b) => String(momentOf(a)).localeCompare(String(momentOf(b))));
}

function notReached(activities: LaidActivity[]): LaidActivity[] {
  return activities.filter(({ title }) => heldMeeting.notReached.includes(title));
}

function agendaOver(story: Story, activities: LaidActivity[]): Agenda {
  const items = activities.map(({ clientKey }) => ({ activityId: idOf(story, clientKey), minutes: 8 }));
  return { choice: { ...firstAgenda.choice, added: items.map(({ activityId }) => activityId) }, items };
}

interface Preparation {
  day: LocalDate;
  startsAt: Instant;
  language: 'sv' | 'en';
  agenda: Agenda;
}

async function prepare({ as }: Story, { day, startsAt, language, agenda }: Preparation): Promise<Meeting> {
  const { row } = await createMeetingRepository(as(chair)).add({
    clientKey: meetingKey(meetingPlaceId, day, 1), placeId: meetingPlaceId, title: heldMeeting.title[language], startsAt, minutes: plannedMeeting.minutes, agenda
  });
  return row;
}

async function change(story: Story, changes: MeetingChanges): Promise<void> {
  if (!story.meeting) throw new Error('The meeting was never prepared');
  const outcome = await createMeetingRepository(story.as(chair)).change(story.meeting, changes);
  if (outcome.result === 'conflict') throw new Error('Somebody else changed the sample’s meeting');
  story.meeting = outcome.meeting;
}
