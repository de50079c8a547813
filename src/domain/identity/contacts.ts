import { before, scan } from './scan';
import { IdentityKind, Place } from './types';

/** Telephone numbers, e-mail addresses, registration numbers of vehicles. */
export function contacts(text: string): Place[] {
  return [...places('phone', phones(text)), ...places('email', emails(text)), ...places('registrationNumber', plates(text))];
}

function places(kind: IdentityKind, matches: RegExpExecArray[]): Place[] {
  return matches.map(match => ({ kind, start: match.index, end: match.index + match[0].length }));
}

const group = '(?:[- ]{1,3}\\d{2,4})';
const international = `(?:\\+ ?|\\b00 ?)(?:[1-9] ?\\d{0,2})(?:[- ]?\\(0\\))?[- ]{0,3}[1-9]\\d{0,9}${group}{0,4}`;
const national = `0\\d{1,3}(?: ?[-/] ?| )\\d{2,8}${group}{0,3}|\\(0\\d{1,3}\\) ?\\d{2,8}${group}{0,3}`;
const dotted = '0\\d{1,3}(?:\\.\\d{2,3}){3}';
const mobile = '07[02369]\\d{7}';
const compact = '0[1-9]\\d{6,8}';
const local = `[1-9]\\d{1,2}${group}{1,2}`;
const phone = new RegExp(`${international}|${national}|${dotted}|${mobile}|${compact}|${local}`, 'g');
const phoneWord = /(?:tel|telefon|telefonnr|telefonnummer|tfn|mobil|mobilnummer|mobilen|telefonen|ring|ringa|ringer|ringde|nås|nå|sms|sms:a|fax)[.:]?\s*(?:(?:på|till|är|nr|nummer|via|henne|honom|dem|dottern|sonen)\s*[.:]?\s*){0,3}$/;
const articleWord = /(?:modell|artikel|art|typ|lot|batch|serie|best|order|faktura|ref|avtal)[\p{L}.]*[\s:.]*(?:nr|nummer)?[\s:.]*$/u;

function phones(text: string): RegExpExecArray[] {
  return scan(text, phone, match => {
    const digits = match[0].replace(/\D/g, '').length;
    if (/^(?:\+|00)/.test(match[0])) return digits >= 9 && digits <= 15;
    const spoken = (): boolean => phoneWord.test(before(text, match.index, 45));
    if (!match[0].replace('(', '').startsWith('0')) return digits >= 5 && digits <= 8 && spoken();
    if (digits < 8 || digits > 11 || articleWord.test(before(text, match.index, 20))) return false;
    return /^0\d+$/.test(match[0]) ? /^07[02369]\d{7}$|^010\d{7}$/.test(match[0]) || spoken() : isGrouped(match[0]) || new RegExp(`^${dotted}$`).test(match[0]) || spoken();
  });
}

/** An area code stands off by a hyphen, a slash or in brackets; by a space alone when what follows stands in groups. */
function isGrouped(number: string): boolean {
  return /^\(?0\d{1,3}\)? ?[-/)]/.test(number) || /^0\d{1,3}( \d{2,4}){2,4}$/.test(number) || /^07\d \d{7}$/.test(number);
}

const at = '(?: ?@ ?| ?[(\\[{] ?(?:at|a|snabel-?a) ?[)\\]}] ?| snabel-?a )';
const dot = '(?:\\.| ?[(\\[](?:punkt|dot)[)\\]] ?)';
const email = new RegExp(`[\\p{L}\\d](?:[\\p{L}\\d._%+-]{0,63}[\\p{L}\\d_])?${at}[\\p{L}\\d-]{1,40}(?:${dot}[\\p{L}\\d-]{1,40}){0,3}${dot}[a-z]{2,10}`, 'giu');

function emails(text: string): RegExpExecArray[] {
  return /@|[([{] ?(?:at|a|snabel)|snabel-?a/i.test(text) ? scan(text, email) : [];
}

/** Swedish plates have no I, Q, V, Å, Ä, Ö, and end in a digit or a letter but O. */
const plate = /[A-HJ-PR-UW-Z]{3}[ -]?\d{2}[0-9A-HJ-NPR-UW-Z]/g;
const noPlates = new Set('APT BMI BNP BPM CRP CPK CRT DBT DEC DNR EAN ECT EEG EKG EMG FSO FSS GCS GTN HBA HSL HSO KAD KBT KOL LAR LDH LDL LPK LSS MAR MAS MMT MRT MNA MRB NEWS NPH NPL NRS NYA OBS PEG PET PSA PTS RLS ROS SOS SSK STR TSH TNT TPK UNO URL USK ART REF LOT LOP NOR SEK EUR KLL RUM HUS PLAN DOS MAX MIN TEL ZON'.split(' '));
const vehicle = /(?:bil|reg|fordon|skylt|buss|taxi|moped|märkt)[\p{L}.-]*[\s:,.(]*(?:\p{L}+\s+){0,2}$/u;

function plates(text: string): RegExpExecArray[] {
  return scan(text, plate, match => {
    const spoken = vehicle.test(before(text, match.index, 40));
    const isUnit = /^ ?(?:mg|ml|g\/l|mmol|µ|ie\b|%|kr)/i.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6));
    return !isUnit && (spoken || !noPlates.has(match[0].slice(0, 3)));
  });
}
