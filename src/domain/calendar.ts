/** A day in the municipality's own calendar, `YYYY-MM-DD`. Sorts and compares as text. */
export type LocalDate = string;

/** A moment, ISO 8601 in UTC with `Z`. */
export type Instant = string;

/** Swedish law and every Swedish municipality live in one time zone. */
export const SWEDISH_TIME_ZONE = 'Europe/Stockholm';

const dayMs = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: `2026-02-30` is not. */
export function isLocalDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

const dayNumbers = new Map<LocalDate, number>();

/** Days since 1970. A long plan asks tens of thousands of times for the same few hundred days. */
function dayNumber(date: LocalDate): number {
  return remembered(dayNumbers, date, () => Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs));
}

/** More than a plan has; beyond it all is forgotten, so that nothing grows for ever. */
const mostRemembered = 20_000;

function remembered<V>(known: Map<string, V>, key: string, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostRemembered) known.clear();
  const value = make();
  known.set(key, value);
  return value;
}

/** The day `days` after `date`; `days` may be negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** The calendar day on which a moment falls in a time zone. Throws RangeError when the moment is not a date. */
export function localDateOf(moment: Instant | Date, timeZone: string = SWEDISH_TIME_ZONE): LocalDate {
  const day = (): LocalDate => formatterFor(timeZone).format(typeof moment === 'string' ? new Date(moment) : moment);
  if (timeZone !== SWEDISH_TIME_ZONE) return day();
  const text = typeof moment === 'string' ? moment : isoOf(moment);
  if (sameDay.test(text)) return text.slice(0, 10);
  const hour = wholeMoment.exec(text)?.[1];
  return hour === undefined ? day() : remembered(swedishDays, hour, day);
}

const isoOf = (date: Date): string => (isNaN(date.getTime()) ? '' : date.toISOString());

const realDay = String.raw`(?:19[5-9]|[2-9]\d\d)\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
/**
 * Moments whose day in UTC is the Swedish day: since 1950 Swedish time is one hour ahead, or two in summer. The browser's calendar, which is
 * slow to make, is asked for the others alone; among them the 29th of February, which not every year has.
 */
const sameDay = new RegExp(String.raw`^${realDay}T(?:[01]\d|2[01]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$`);
/** How the service writes moments. */
const wholeSeconds = new RegExp(String.raw`^${realDay}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$`);

/** Makes the browser's calendar and clock, which takes it some milliseconds: for a moment when the page waits anyway. */
export function warmCalendar(): void {
  formatterFor(SWEDISH_TIME_ZONE).format(0);
  localTimeOf(new Date(0).toISOString());
}

/** A moment as it is written everywhere here, with thousandths; undefined when it is none. A long plan asks for tens of thousands. */
export function instantOf(text: string): Instant | undefined {
  // Replaced everywhere it makes a text of its own; put together from parts it would keep them, and the answer's text, too.
  if (wholeSeconds.test(text)) return text.replace(/Z/g, '.000Z');
  const moment = new Date(text);
  return isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** Swedish time differs from UTC by whole hours: moments of one hour of UTC fall on one day. */
const swedishDays = new Map<string, LocalDate>();
const wholeMoment = /^(\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3])):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time of day, `HH:MM`, at which a moment falls in a time zone. */
export function localTimeOf(moment: Instant, timeZone: string = SWEDISH_TIME_ZONE): string {
  let clock = clocks.get(timeZone);
  if (!clock) clocks.set(timeZone, clock = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  return clock.format(new Date(moment));
}

/**
 * The moment at which a day's clock shows a time, `HH:MM`; undefined for what is no day or no time. A time that the change to summer time
 * leaves out gives the moment an hour later.
 */
export function momentAt(day: LocalDate, time: string, timeZone: string = SWEDISH_TIME_ZONE): Instant | undefined {
  if (!isLocalDate(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shown = (moment: number): number => {
    const instant = new Date(moment).toISOString();
    return Date.parse(`${localDateOf(instant, timeZone)}T${localTimeOf(instant, timeZone)}:00Z`);
  };
  const first = wanted - (shown(wanted) - wanted);
  return new Date(first + (wanted - shown(first))).toISOString();
}
