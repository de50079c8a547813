/** The site's time zone: (UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien. */
export const siteZone = 'Europe/Stockholm';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: siteZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit'
});

/** Milliseconds that the site's clock is ahead of UTC at a moment. */
function offset(at: number): number {
  const p = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second) - Math.floor(at / 1000) * 1000;
}

/** UTC with Z and whole seconds, as items show it. */
export const moment = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** The site's own day and time at a moment: `2026-11-23T09:00:00`. */
export const siteTime = (at: string): string => new Date(Date.parse(at) + offset(Date.parse(at))).toISOString().slice(0, 19);

/** The day of the site's calendar that a moment falls on, so many days later. */
export function siteDay(at: string, days = 0): string {
  const day = new Date(`${siteTime(at).slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Reads what a client writes as a moment; without a zone it is the site's own time. Undefined when it is none. */
export function readMoment(text: string): string | undefined {
  const read = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (!read) return undefined;
  const [, day, time = '00:00:00', zone] = read;
  const at = Date.parse(`${day}T${time}${zone ?? 'Z'}`);
  if (isNaN(at)) return undefined;
  return moment(new Date(zone ? at : at - offset(at - offset(at))));
}
