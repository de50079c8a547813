import { LocalDate, Meeting, firstAgenda, localDateOf, nextMeetingKey } from '../../domain';
import { NewMeeting } from '../../lists';
import { HostContext } from '../../ui';

/** Minutes of a meeting whose length nobody has told. */
const usualMinutes = 60;

interface NewMeetingFacts {
  host: HostContext;
  meetings: Meeting[];
  title: string;
  now: Date;
}

/** The place's next meeting: when Teams has planned it if that is still to come or today, else now. Undefined without a place. */
export function newMeeting({ host, meetings, title, now }: NewMeetingFacts): NewMeeting | undefined {
  if (!host.place) return undefined;
  const today = localDateOf(now);
  const { startsAt: planned, endsAt } = host.meeting ?? {};
  const startsAt = planned && localDateOf(planned) >= today ? planned : now.toISOString();
  const day: LocalDate = localDateOf(startsAt);
  const length = startsAt === planned && endsAt ? Math.round((Date.parse(endsAt) - Date.parse(planned)) / 60_000) : usualMinutes;
  return {
    clientKey: nextMeetingKey(meetings, host.place.id, day), placeId: host.place.id, title: host.place.title ?? title, startsAt,
    minutes: length > 0 ? length : usualMinutes, agenda: firstAgenda
  };
}
