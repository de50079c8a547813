import { isValid } from './checkDigit';
import { after, before, scan } from './scan';
import { Place } from './types';

/**
 * Numbers of persons. A wrong check digit makes a number no less a person's: most wrong ones are typed wrongly, and the eleven other digits tell who.
 * Day 61–91 is a samordningsnummer's. Reserve numbers follow Inera's list of national and regional forms.
 */
export function personNumbers(text: string): Place[] {
  return [...dated(text), ...reserve(text), ...named(text), ...masked(text)];
}

/** What people write between the parts: a hyphen, plus, point or slash, spaces, a line break. */
const gap = '\\s{0,3}[-+./,:]?\\s{0,3}';
const month = '(?:0[1-9]|1[0-2])';
const split = (digits: number): string => Array.from({ length: digits }, () => '\\d').join(' ?');
const spacedMonth = '(?:0 ?[1-9]|1 ?[0-2])';
const parts = `((?:1 ?[6-9]|2 ?0)${gap})?(${split(2)})(${gap})(${spacedMonth})(${gap})([0-3] ?\\d|[6-9] ?\\d)(${gap})(\\d ?\\d\\s{0,2}\\d ?\\d)`;
const datedNumber = new RegExp(parts, 'g');

function dated(text: string): Place[] {
  return scan(text, datedNumber, match => isPerson(text, match)).map(match => ({
    kind: dayOf(match) > 60 ? 'coordinationNumber' : 'personalNumber', start: match.index, end: match.index + match[0].length
  }));
}

function dayOf(match: RegExpExecArray): number {
  return Number(match[6].replace(' ', ''));
}

function isPerson(text: string, match: RegExpExecArray): boolean {
  const day = dayOf(match) % 60;
  if (day < 1 || day > 31) return false;
  if (isPartOfMore(text, match)) return false;
  return !looksOtherwise(text, match) || isValid(match[0].replace(/\D/g, ''));
}

/** Digits that go on, over a hyphen or point, belong to something longer than a person's number. */
function isPartOfMore(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  return /\d[-.:/+]$/.test(text.slice(Math.max(0, index - 2), index)) || /^[-:/+]\d|^[.,]\d/.test(text.slice(index + whole.length, index + whole.length + 2));
}

const phoneWords = /(?:\b(?:te?le?f?n?|tfn|mobil|telefon|ring|nå[sr]?|sms|nummer|nr|jour|larm)\p{L}*[.:]?\s*(?:(?:på|till|är|nr|nummer|via)\s*[.:]?\s*){0,2})$/u;

/** A telephone number with its area code, or a day with a time of day after it. Only a right check digit makes such digits a person's. */
function looksOtherwise(text: string, match: RegExpExecArray): boolean {
  const [whole, century, year, afterYear, , afterMonth, , afterDay, last] = match;
  const groups = [afterYear, afterMonth, afterDay].map(part => part.trim());
  if (!century && year.startsWith('0')) {
    const areaCode = /^0\d[-/]/.test(whole) && groups[2] === '';
    if (areaCode || (/^\d+$|^\d\d(?: ?\d\d)+$/.test(whole) && phoneWords.test(before(text, match.index, 30)))) return true;
  }
  const isDay = Boolean(century) && groups[0] === '-' && groups[1] === '-' && groups[2] === '' && /^\s+$/.test(afterDay);
  return isDay && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(last) && (/^\s?(?:tiden|\.|,|fick|föll|kom|ringde)/.test(after(text, match.index + whole.length, 8)) || Number(year) >= 15 && /^2\s?0/.test(whole));
}

const dateOf = `(?:1[89]|20)\\d{2}${month}(?:[0-2]\\d|3[01])`;
const reserveForms = [
  // National: century + 3, 6, … or 00 where the day of birth is not known; two letters, a digit or letter for sex, a check digit.
  '(?:00|2[2-9]|[3-9]\\d)\\d{6}[- ]?[A-HJ-NPR-UX-Z]{2,3}\\d{1,2}',
  // Stockholm: 99, year, number.
  '99 ?(?:19|2[0-2])\\d{2}[- ]?\\d{2}[- ]?\\d{4}',
  // Västra Götaland, Värmland, Skåne and others: a day, then four signs with a letter among them.
  `${dateOf}[- ]?[A-Z](?=[A-Z]{0,2}\\d)[A-Z0-9]{3}`,
  `${dateOf}-?\\d[A-Z][A-Z0-9]{2}`,
  `\\d{2}${month}(?:[0-2]\\d|3[01]|[6-9]\\d)-?[A-Z](?=[A-Z]{0,2}\\d)[A-Z0-9]{3}`,
  // Inera's own: day 32–59.
  `(?:19|20)\\d{2}${month}(?:3[2-9]|[45]\\d)[- ]?\\d{4}`
];
const reserveNumber = new RegExp(reserveForms.join('|'), 'gi');

function reserve(text: string): Place[] {
  return scan(text, reserveNumber, match => !isPartOfMore(text, match))
    .map(match => ({ kind: 'reserveNumber', start: match.index, end: match.index + match[0].length }));
}

const ofPerson = '(?:personnummer|person-?nr|pers\\.?\\s?nr|p-?nr|p\\.nr|pnr)';
const ofCoordination = '(?:samordningsnummer|samordnings-?nr|samordn\\.?\\s?nr)';
const ofReserve = '(?:reservnummer|reserv-?nr|res\\.?\\s?nr|reserv-?id|reservidentitet)';
const numberAfter = '(?:et|t)?\\s{0,2}(?:är|var|blev)?\\s{0,2}[:.=]?\\s{0,3}((?=[A-Z]{0,4}\\d)[0-9A-Z](?:[ -]{0,2}[0-9A-Z](?![a-zåäö])){5,14})';
const namedNumber = new RegExp(`(?:(${ofPerson})|(${ofCoordination})|${ofReserve})${numberAfter}`, 'gi');

/** What a text itself calls a person's number is one, whatever its digits. */
function named(text: string): Place[] {
  return scan(text, namedNumber, match => (match[3].match(/\d/g) ?? []).length >= 6).map(match => ({
    kind: match[1] ? 'personalNumber' : match[2] ? 'coordinationNumber' : 'reserveNumber',
    start: match.index + match[0].length - match[3].length, end: match.index + match[0].length
  }));
}

const maskedNumber = new RegExp(`(?:(?:1[89]|20)\\d{2}|\\d{2})${month}(?:[0-2]\\d|3[01])\\s?[-+]\\s?(?:\\d{1,3}[xX*_]{1,3}|[xX*_]{2,4})`, 'g');

/** With the last digits crossed out, the day of birth is still there. */
function masked(text: string): Place[] {
  return scan(text, maskedNumber).map(match => ({ kind: 'personalNumber', start: match.index, end: match.index + match[0].length }));
}
