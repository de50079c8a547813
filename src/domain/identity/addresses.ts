import { before, scan } from './scan';
import { Place } from './types';

/** Where somebody lives: street and number, flat, postal code with town, care of. Parts that stand beside each other are one find. */
export function addresses(text: string): Place[] {
  const matches = [
    ...scan(text, street), ...scan(text, bareStreet, match => !isFirst(text, match.index)), ...scan(text, flat), ...scan(text, careOf),
    ...scan(text, postal, match => isPostal(text, match)), ...scan(text, named, match => !noStreets.test(match[0]) && livesAt.test(before(text, match.index, 40)))
  ];
  const places = matches.map(match => ({ start: match.index, end: match.index + match[0].trimEnd().length })).sort((a, b) => a.start - b.start);
  return joined(text, places).map(place => ({ kind: 'address', ...place }));
}

const ways = '(?:gatan|vägen|stigen|gränden|gränd|torget|allén|allé|backen|leden|esplanaden|promenaden|kajen|platsen|parken|slingan|ringen|kroken|svängen|rundan|terrassen|strand|höjden|gata|väg|stig|torg|backe|led)';
const house = ' ?\\d{1,3}(?: ?[A-Za-z](?![\\p{L}\\d]))?(?:,? (?:lgh|lägenhet|uppgång|port|trappa|tr)\\.? ?[A-Z\\d]{1,4})?';
const lead = '(?:(?:S:ta?|St|Sankta?|Norra|Södra|Östra|Västra|Lilla|Stora|Gamla|Nya|Övre|Nedre|Kung|Drottning|\\p{Lu}\\p{Ll}{2,16}s?) ){0,2}';
const street = new RegExp(`${lead}(?!avled )[\\p{L}:-]{2,24}${ways}${house}(?![\\p{L}\\d]| ?(?:%|mg|ml|cm|km|meter|m\\b|minuter|min\\b|timmar|gånger|dagar|år))|(?:Norra|Södra|Östra|Västra|Stora|Lilla|Nya|Gamla|[NSÖV]\\.) \\p{Lu}\\p{Ll}{2,20}${house}(?![\\p{L}\\d])|\\p{Lu}\\p{Ll}{2,16}(?: \\p{Lu}\\p{Ll}{2,16}s?)? (?:väg|gata|gränd|allé|torg|stig|plan|backe)${house}`, 'gu');
const bareStreet = /\p{Lu}\p{Ll}{2,20}(?:gatan|gränden|stigen|vägen|allén|esplanaden)/gu;
/** A word with a capital and a number is an address where somebody lives or comes to. */
const named = /\p{Lu}\p{Ll}{3,20} \d{1,3}(?: ?[A-Z](?![\p{L}\d]))?(?!\d)/gu;
const livesAt = /(?:^|\P{L})(?:bor|bo|bott|bodde|bosatt|hem|hemma|\p{L}*adress\p{L}*|flytta\p{L}*|åkte)[:,]? (?:\p{L}+ ){0,2}?(?:(?:på|till|från|är) )?$/u;
const noStreets = /^(?:rum|avdelning|enhet|plan|våning|hus|lägenhet|sal|område|team|kvartal|vecka|steg|nivå|fas)/i;
const flat = /(?:lgh|lägenhetsnummer)\.? ?(?:nr\.? ?)?1[0-9]\d{2}(?!\d)/giu;
const careOf = /c\/o:? \p{Lu}[\p{L}.-]{0,24}(?: \p{Lu}[\p{L}-]{1,24}){0,2}/gu;
const postal = /(?:SE?-)?[1-9]\d{2} ?\d{2},? {1,2}\p{Lu}[\p{L}]{1,20}(?: \p{Lu}[\p{L}]{1,20})?/gu;

/** Digits in one run are a postal code after a street, a comma or its word; three and two are one before any town. */
function isPostal(text: string, match: RegExpExecArray): boolean {
  const town = match[0].replace(/^[\dSE, -]+/, '');
  if (/^(?:Kr|Kronor|SEK|Tkr|Mg|IE|E|Euro|St)$/.test(town)) return false;
  return !/^\d{5}/.test(match[0]) || /(?:^|[,\n]|postnummer:?|postnr:?|adress:?|\d[a-z]?)\s*$/.test(before(text, match.index, 14));
}

/** The first word of a sentence has a capital for another reason. */
function isFirst(text: string, at: number): boolean {
  return /(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, at - 4), at)) || at === 0;
}

function joined(text: string, places: { start: number; end: number }[]): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = [];
  for (const place of places) {
    const last = all[all.length - 1];
    if (last && /^[,\s]{0,3}$/.test(text.slice(last.end, place.start))) last.end = Math.max(last.end, place.end);
    else all.push({ ...place });
  }
  return all;
}
