import { isValid } from './checkDigit';
import { before, isDigitAt, scan } from './scan';
import { Place } from './types';

/**
 * Numbers of persons. A wrong check digit makes a number no less a person's: most wrong ones are typed wrongly, and the eleven other digits tell who.
 * Day 61–91 is a samordningsnummer's. Reserve numbers follow Inera's list of national and regional forms.
 */
export function personNumbers(text: string): Place[] {
  return [...dated(text), ...told(text), ...reserve(text), ...named(text), ...masked(text)];
}

/** What people write between the parts: a hyphen, plus, point or slash and the like, spaces, a line break. */
const gap = '\\s{0,3}[-+./,:_*~=|]{0,2}\\s{0,3}';
const month = '(?:0[1-9]|1[0-2])';
const split = (digits: number): string => Array.from({ length: digits }, () => '\\d').join(' ?');
const spacedMonth = '(?:0 ?[1-9]|1 ?[0-2])';
const day = '(?:[0-2] ?\\d|3 ?[01]|6 ?[1-9]|[78] ?\\d|9 ?[01])';
const withoutCentury = `(${split(2)})(${gap})(${spacedMonth})(${gap})(${day})(${gap})(\\d ?\\d\\s{0,2}\\d ?\\d)`;
/** Each is looked for by itself: 1901018123 begins as a year of four digits does, and is none. */
const datedNumbers = [new RegExp(`((?:1 ?[89]|2 ?0)${gap})${withoutCentury}`, 'g'), new RegExp(`()${withoutCentury}`, 'g')];

function dated(text: string): Place[] {
  return datedNumbers.flatMap(pattern => scan(text, pattern, match => isPerson(text, match), isDigitAt)).map(match => ({
    kind: dayOf(match) > 60 ? 'coordinationNumber' : 'personalNumber', start: match.index, end: match.index + match[0].length
  }));
}

function dayOf(match: RegExpExecArray): number {
  return Number(match[6].replace(' ', ''));
}

function isPerson(text: string, match: RegExpExecArray): boolean {
  const day = dayOf(match) % 60;
  if (day < 1 || day > 31) return false;
  if (usualForm.test(match[0])) return true;
  if (isPartOfMore(text, match) || isLetterBeside(text, match)) return false;
  if (match[1] || !match[2].startsWith('0') || personWords.test(before(text, match.index, 40))) return true;
  return !isPhoneForm(match) && (!isSpokenPhone(text, match) || isValid(match[0].replace(/\D/g, '')));
}

/** With its own separator before the last four digits, a number is a person's whatever it is pasted together with. */
const usualForm = /^(?:(?:1[89]|20)?\d{6} ?[-+] ?\d{4})$/;

/** Digits that go on, over a hyphen or point, belong to something longer than a person's number. */
function isPartOfMore(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  return /\d[-.]$/.test(text.slice(Math.max(0, index - 2), index)) || /^-\d/.test(text.slice(index + whole.length, index + whole.length + 2));
}

/** Ten digits that a letter touches are an article's; twelve, or some that stand between underscores, may be in a file's name. */
function isLetterBeside(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  const beside = `${text[index - 1] ?? ''}${text[index + whole.length] ?? ''}`;
  return /\p{L}/u.test(beside) && !/^(?:1[89]|20)\d{10}$/.test(whole);
}

const phoneWords = /(?:^|\P{L})(?:(?:tel|tfn|tlf|mobil|ring|sms|fax|jourtel|journummer|larmtel|larmnummer)\p{L}*[.:]?|nå[sr]?)\s*(?:(?:på|till|är|nr|nummer|via|henne|honom|dem)\s*[.:]?\s*){0,2}$/u;
const personWords = /(?:^|\P{L})(?:p-?nr|pnr|person\p{L}*|pers\.?|samordn\p{L}*|id|ident\p{L}*|född|födda?|f|patient\p{L}*|pat|brukare\p{L}*|barn\p{L}*)[-\s:.,(]*(?:(?:nr|nummer|numret|är|har|med)[\s:.]*){0,2}$/u;
/** An area code of three or four digits that stands off is no year, month and half a day. */
const phoneForm = /^0\d{2,3}[-/ ]/;

/** Where the area code stands off by itself, the digits are a telephone's. */
function isPhoneForm({ 0: whole, 5: afterMonth, 7: afterDay }: RegExpExecArray): boolean {
  return phoneForm.test(whole) || (/^0\d[-/]/.test(whole) && !afterMonth.trim() && !afterDay.trim());
}

/** In one run or in pairs, after a word for telephones; only a right check digit makes such digits a person's. */
function isSpokenPhone(text: string, { 0: whole, index }: RegExpExecArray): boolean {
  return /^\d+$|^\d\d(?: \d\d){4}$/.test(whole) && phoneWords.test(before(text, index, 40));
}

const dayOfBirth = `(?:1[89]|20)?\\d{2}-?${month}-?(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])`;
const toldNumber = new RegExp(`${dayOfBirth}[^\\d\\n]{1,30}(?:sista|slut|siffror|siffrorna|fyra)[^\\d\\n]{1,24}\\d{4}`, 'g');

/** A day of birth and, in words, its last four digits. */
function told(text: string): Place[] {
  return scan(text, toldNumber).map(match => ({ kind: 'personalNumber', start: match.index, end: match.index + match[0].length }));
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
