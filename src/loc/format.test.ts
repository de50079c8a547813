import { describeMoment, formatsOf } from './format';
import { languageOf } from './language';

const sv = formatsOf('sv');
const en = formatsOf('en');
/** Hard spaces as plain ones, so that the expectations can be read. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

test('dates are short in tables and long in text', () => {
  expect(sv.date('2026-10-30')).toBe('30 okt 2026');
  expect(sv.date('2026-06-01')).toBe('1 juni 2026');
  expect(sv.date('2026-09-07')).toBe('7 sep 2026');
  expect(sv.longDate('2026-10-30')).toBe('30 oktober 2026');
  expect(en.date('2026-09-07')).toBe('7 Sep 2026');
  expect(en.longDate('2027-03-01')).toBe('1 March 2027');
});

test('a day without its year, and the day of the week', () => {
  expect([sv.shortDay('2026-10-30'), sv.dayMonth('2026-10-30'), sv.weekday('2026-11-24')]).toEqual(['30 okt', '30 oktober', 'tisdag']);
  expect([en.shortDay('2026-10-30'), en.dayMonth('2026-10-30'), en.weekday('2026-11-22')]).toEqual(['30 Oct', '30 October', 'Sunday']);
});

test('a range leaves out what both ends share', () => {
  expect(sv.range('2026-06-01', '2026-10-30')).toBe('1 juni – 30 oktober 2026');
  expect(sv.range('2026-06-01', '2026-06-30')).toBe('1–30 juni 2026');
  expect(sv.range('2025-12-01', '2026-06-30')).toBe('1 december 2025 – 30 juni 2026');
});

test('times are Swedish time, summer and winter', () => {
  expect(sv.time('2026-11-17T07:14:00Z')).toBe('08.14');
  expect(sv.time('2026-07-01T22:05:00Z')).toBe('00.05');
  expect(en.time('2026-11-17T07:14:00Z')).toBe('08:14');
});

test('ages and days left are said in words where there are words', () => {
  expect([0, 1, 2, 8].map(days => plain(sv.age(days)))).toEqual(['i dag', 'i går', 'för 2 dagar sedan', 'för 8 dagar sedan']);
  expect([0, 1, 13].map(days => plain(sv.dueIn(days)))).toEqual(['i dag', 'i morgon', 'om 13 dagar']);
  expect([1, 18].map(days => plain(sv.late(days)))).toEqual(['1 dag försenad', '18 dagar försenad']);
  expect([1, 18].map(days => plain(en.late(days)))).toEqual(['1 day late', '18 days late']);
  expect([0, 1, 8].map(days => plain(en.age(days)))).toEqual(['today', 'yesterday', '8 days ago']);
});

test('a number and its unit stay on one line', () => {
  expect(sv.percent(40)).toBe('40\u00a0%');
  expect(en.percent(40)).toBe('40%');
  expect(sv.number(5000)).toBe('5\u00a0000');
  expect(en.number(1234567)).toBe('1,234,567');
  expect(sv.number(37)).toBe('37');
});

test('a moment is told by day and time', () => {
  expect(plain(describeMoment('2026-11-17T07:14:00Z', sv, 0))).toBe('i dag 08.14');
  expect(plain(describeMoment('2026-11-16T07:14:00Z', sv, 1))).toBe('i går 08.14');
  expect(plain(describeMoment('2026-10-30T07:14:00Z', sv, 18))).toBe('30 okt 2026 08.14');
});

test('the language follows the site’s culture', () => {
  expect(['sv-SE', 'sv-FI', 'en-US', 'nb-NO'].map(languageOf)).toEqual(['sv', 'sv', 'en', 'en']);
});
