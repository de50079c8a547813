import { Instant, LocalDate, localDateOf, localTimeOf } from '../domain';
import { Language } from './language';

/** Between a number and its unit, so that they stay on one line. */
const hardSpace = '\u00a0';

const months: Record<Language, string[]> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
};

/** How dates, times, ages and numbers are written in one language. Pure: what day it is arrives as an argument. */
export interface Formats {
  /** “30 okt 2026”, for tables. */
  date(day: LocalDate): string;
  /** “30 oktober 2026”, for text. */
  longDate(day: LocalDate): string;
  /** “30 okt”, where the year is clear. */
  shortDay(day: LocalDate): string;
  /** “30 oktober”, where the year is clear. */
  dayMonth(day: LocalDate): string;
  /** “tisdag”. */
  weekday(day: LocalDate): string;
  /** “1 juni – 30 oktober 2026”. */
  range(from: LocalDate, to: LocalDate): string;
  /** “08.14” in Swedish time. */
  time(moment: Instant): string;
  /** Age in whole days: “i dag”, “i går”, “för 8 dagar sedan”. */
  age(days: number): string;
  /** “18 dagar försenad”. */
  late(days: number): string;
  /** Days left: “i dag”, “i morgon”, “om 13 dagar”. */
  dueIn(days: number): string;
  /** “1 dag”, “18 dagar”. */
  days(days: number): string;
  /** “40 %”. */
  percent(value: number): string;
  /** A number with its thousands apart: “5 000”. */
  number(value: number): string;
}

const weekdays: Record<Language, string[]> = {
  sv: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
};

interface DateParts {
  year: string;
  month: string;
  day: string;
}

function partsOf(day: LocalDate, language: Language): DateParts {
  const [year, month, date] = day.split('-');
  return { year, month: months[language][Number(month) - 1] ?? month, day: String(Number(date)) };
}

/** Three letters; the Swedish months that have four letters keep all of them. */
function shortMonth(month: string): string {
  return month.length <= 4 ? month : month.slice(0, 3);
}

function writeRange(from: DateParts, to: DateParts): string {
  const end = `${to.day} ${to.month} ${to.year}`;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${end}`;
  return from.month === to.month ? `${from.day}–${end}` : `${from.day} ${from.month} – ${end}`;
}

function groupThousands(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

type DayWords = Pick<Formats, 'age' | 'late' | 'dueIn' | 'days'>;

function swedishDays(days: number): string {
  return `${groupThousands(days, hardSpace)}${hardSpace}${days === 1 ? 'dag' : 'dagar'}`;
}

function englishDays(days: number): string {
  return `${groupThousands(days, ',')}${hardSpace}${days === 1 ? 'day' : 'days'}`;
}

const dayWords: Record<Language, DayWords> = {
  sv: {
    age: days => (days <= 0 ? 'i dag' : days === 1 ? 'i går' : `för ${swedishDays(days)} sedan`),
    late: days => `${swedishDays(days)} försenad`,
    dueIn: days => (days <= 0 ? 'i dag' : days === 1 ? 'i morgon' : `om ${swedishDays(days)}`),
    days: swedishDays
  },
  en: {
    age: days => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${englishDays(days)} ago`),
    late: days => `${englishDays(days)} late`,
    dueIn: days => (days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${englishDays(days)}`),
    days: englishDays
  }
};

/** The formats of one language. */
export function formatsOf(language: Language): Formats {
  const swedish = language === 'sv';
  const long = ({ day, month, year }: DateParts): string => `${day} ${month} ${year}`;
  return {
    date: day => {
      const parts = partsOf(day, language);
      return long({ ...parts, month: shortMonth(parts.month) });
    },
    longDate: day => long(partsOf(day, language)),
    shortDay: day => {
      const parts = partsOf(day, language);
      return `${parts.day} ${shortMonth(parts.month)}`;
    },
    dayMonth: day => {
      const parts = partsOf(day, language);
      return `${parts.day} ${parts.month}`;
    },
    weekday: day => weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '',
    range: (from, to) => writeRange(partsOf(from, language), partsOf(to, language)),
    time: moment => localTimeOf(moment).replace(':', swedish ? '.' : ':'),
    ...dayWords[language],
    percent: value => (swedish ? `${value}${hardSpace}%` : `${value}%`),
    number: value => groupThousands(value, swedish ? hardSpace : ',')
  };
}

/** A moment as the day and the time of it, with today and yesterday in words: “i dag 08.14”, “30 okt 2026 08.14”. */
export function describeMoment(moment: Instant, formats: Formats, daysAgo: number): string {
  const day = daysAgo <= 1 ? formats.age(daysAgo) : formats.date(localDateOf(moment));
  return `${day} ${formats.time(moment)}`;
}
