import { LocalDate, addDays, isLocalDate } from '../../../domain';
import { textOf } from '../grids/grid';
import { DayColumn, ReadRow, Remark } from '../rows';
import { WrittenRow } from './tables';

/** A cell read as a day. `guessed`: it may be meant otherwise, or names a longer time. */
export interface Day {
  value: LocalDate;
  guessed: boolean;
}

/** Which day of a longer time is meant: the first when something starts in it, the last when it is to be done in it. */
type End = 'first' | 'last';
const ends: Record<DayColumn, End> = { start: 'first', due: 'last' };

/** A plan is about these years; other numbers that look like days are none. */
const years = { first: 1990, last: 2099 };

/** By their first three letters, Swedish and English. */
const months: Record<string, number> = { jan: 1, feb: 2, mar: 3, apr: 4, maj: 5, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12 };
const monthNames = /^(januari|january|jan|februari|february|feb|mars|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|augusti|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec)$/;

type Reading = (parts: string[], end: End) => Day | undefined;

/** How days are written, in the order in which they are tried; the text is in small letters, without what only leads up to it. */
const forms: { written: RegExp; read: Reading }[] = [
  { written: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, read: ([year, , month, day]) => dayOf(year, month, day) },
  { written: /^(\d{4})(\d\d)(\d\d)$/, read: ([year, month, day]) => dayOf(year, month, day) },
  { written: /^(\d{1,2})(?::?[ea]|\.)? ?([a-z]+)\.?,? (\d{4})$/, read: ([day, month, year]) => dayOf(year, monthOf(month), day) },
  { written: /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/, read: ([month, day, year]) => dayOf(year, monthOf(month), day) },
  // “1/12 2026” is Swedish; “1/12/2026” may be English.
  { written: /^(\d{1,2})[/.] ?(\d{1,2})[ -](\d{4})$/, read: ([day, month, year]) => dayOf(year, month, day) },
  { written: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/, read: ([day, , month, year]) => dayOf(year, month, day, Number(day) <= 12 && day !== month) },
  { written: /^(\d\d)(-?)(\d\d)\2(\d\d)$/, read: ([year, , month, day]) => dayOf(`20${year}`, month, day, true) },
  { written: /^(\d{1,2})\/(\d{1,2})[ /-]-?(\d\d)$/, read: ([day, month, year]) => dayOf(`20${year}`, month, day, true) },
  { written: /^([a-z]+)\.?,? (\d{4})$/, read: ([month, year], end) => within(year, monthOf(month), 1, end) },
  { written: /^(\d{4})[-/](\d{1,2})$/, read: ([year, month], end) => within(year, Number(month), 1, end) },
  { written: /^(?:q|kv\.?|kvartal) ?([1-4]),? (\d{4})$/, read: ([quarter, year], end) => within(year, Number(quarter) * 3 - 2, 3, end) },
  { written: /^(\d{4}),? ?(?:q|kv\.?|kvartal) ?([1-4])$/, read: ([year, quarter], end) => within(year, Number(quarter) * 3 - 2, 3, end) },
  { written: /^(\d{4})$/, read: ([year], end) => within(year, 1, 12, end) }
];

const leadingWords = /^(?:(?:klart?|färdigt?|senast|den|från|till|(?:fr|t)\.? ?o\.? ?m\.?|(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?,?) )+/;
/** A day that a program wrote with its time. */
const timeBehind = /(?<=\d{4}-?\d\d-?\d\d)[t ]\d\d:\d\d.*$/;

/** A written day: as ISO, in Swedish or in English words and numbers. Undefined for what is no day. */
export function readDay(text: string, end: End): Day | undefined {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim().replace(leadingWords, '').replace(timeBehind, '').replace(/[.,;]$/, '');
  for (const { written, read } of forms) {
    const found = written.exec(plain);
    const day = found && read(found.slice(1), end);
    if (day) return day;
  }
  return undefined;
}

/** The days of a row; what cannot be read, or only guessed, is remarked upon. */
export function readDays(written: WrittenRow, remarks: Remark[]): Pick<ReadRow, DayColumn> {
  const start = readColumn('start', written, remarks);
  const due = readColumn('due', written, remarks);
  if (start && due && due < start) remarks.push({ kind: 'dueBeforeStart' });
  return { ...(start ? { start } : {}), ...(due ? { due } : {}) };
}

function readColumn(column: DayColumn, written: WrittenRow, remarks: Remark[]): LocalDate | undefined {
  const cell = written[column];
  const text = textOf(cell).replace(/\n/g, ' ');
  if (!/[\p{L}\p{N}?]/u.test(text)) return undefined;
  const stored = cell?.day === undefined ? undefined : dayOf(...(cell.day.split('-') as [string, string, string]));
  const day = stored ?? readDay(text, ends[column]);
  if (!day) remarks.push({ kind: 'dayUnreadable', column, written: text });
  else if (day.guessed) remarks.push({ kind: 'dayGuessed', column, written: text, readAs: day.value });
  return day?.value;
}

function monthOf(word: string): number {
  return monthNames.test(word) ? months[word.slice(0, 3)] : NaN;
}

function dayOf(year: string, month: string | number, day: string | number, guessed: boolean = false): Day | undefined {
  const value = [year, ...[month, day].map(part => String(part).padStart(2, '0'))].join('-');
  return isLocalDate(value) && Number(year) >= years.first && Number(year) <= years.last ? { value, guessed } : undefined;
}

/** The first or last day of so many months. */
function within(year: string, month: number, count: number, end: End): Day | undefined {
  if (end === 'first') return dayOf(year, month, 1, true);
  const after = month + count > 12 ? dayOf(String(Number(year) + 1), month + count - 12, 1) : dayOf(year, month + count, 1);
  return after && dayOf(year, month, 1) && { value: addDays(after.value, -1), guessed: true };
}
