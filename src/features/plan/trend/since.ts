import { Instant, LocalDate, ProgressUpdate, daysBetween, isLocalDate, localDateOf } from '../../../domain';

const name = 'hp-since';

/** Swedish municipalities follow up three times a year: thirds begin on these days. */
const thirds = ['01-01', '05-01', '09-01'];
/** So much must have passed of a third before it tells anything. */
const leastDays = 30;

/** What is compared with when nobody has chosen: the start of the last third of a year that began at least 30 days ago. */
export function firstSince(today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4));
  const starts = [year - 1, year].flatMap(each => thirds.map(third => `${each}-${third}`));
  return starts.filter(start => daysBetween(start, today) >= leastDays).pop() ?? starts[0];
}

/** The day that an address names; undefined when it names none that has been. */
export function readSince(params: URLSearchParams, today: LocalDate): LocalDate | undefined {
  const day = params.get(name) ?? '';
  return isLocalDate(day) && day <= today ? day : undefined;
}

/** An address that names a day; none when it is what would be compared with anyway. */
export function writeSince(before: URLSearchParams, since: LocalDate, today: LocalDate): URLSearchParams {
  const params = new URLSearchParams(before);
  params.delete(name);
  if (since !== firstSince(today)) params.set(name, since);
  return params;
}

/** The day of the last meeting before today in which somebody reported, as far as the reports tell. */
export function lastMeetingDay(reports: ProgressUpdate[], today: LocalDate): LocalDate | undefined {
  return reports.filter(({ meetingId }) => meetingId !== undefined).map(({ at }: { at: Instant }) => localDateOf(at)).filter(day => day < today).sort().pop();
}
