import { lettersOf, misspelled } from './letters';
import { Found, Name, Names, withoutNumbering } from './names';

/** A form must be this long before a text that only begins like it counts. */
const telling = 12;

/** The area that a text names, in full, short or misspelled; undefined when it names none, or its number and its words disagree. */
export function findArea(text: string, { areas }: Names): Found | undefined {
  return findWritten(text, areas) ?? findWritten(withoutNumbering(text), areas);
}

function findWritten(text: string, areas: Name[]): Found | undefined {
  const letters = lettersOf(text);
  const exact = areas.find(area => area.forms.has(letters) || area.key === text.trim().toUpperCase());
  if (exact) return { name: exact, guessed: false };
  const begun = beginningOf(text, letters, areas);
  if (begun) return { name: begun, guessed: false };
  if (namesTwo(letters, areas)) return undefined;
  const guess = misspelledArea(letters, areas) ?? longerThanArea(letters, areas);
  return guess && { name: guess, guessed: true };
}

/** “Grundläggande förutsättningar”, “Fokusområde 2 Tillförlitliga”: the beginning of exactly one area, two words at least. */
function beginningOf(text: string, letters: string, areas: Name[]): Name | undefined {
  if (letters.length < telling || text.trim().split(/\s+/).length < 2) return undefined;
  const found = areas.filter(area => Array.from(area.forms).some(form => form.startsWith(letters)));
  return found.length === 1 ? found[0] : undefined;
}

/** In “Fokusområde 2” the number is the name: another number is another area, not a misspelling. */
function misspelledArea(letters: string, areas: Name[]): Name | undefined {
  const number = numberIn(letters);
  const possible = areas.filter(area => number === undefined || number === numberIn(area.letters));
  return misspelled(letters, possible.reduce<{ letters: string; value: Name }[]>((all, area) =>
    all.concat(Array.from(area.forms).filter(form => number !== undefined || !/\d$/.test(form)).map(form => ({ letters: form, value: area }))), []));
}

function numberIn(letters: string): string | undefined {
  return /\d+/.exec(letters)?.[0];
}

/** A text that begins with an area and goes on: “Fokusområde 2, trygga system”, “… och att minska vårdskador”. */
function longerThanArea(letters: string, areas: Name[]): Name | undefined {
  const found = areas.filter(area => Array.from(area.forms).some(form => form.length >= telling && startsWithForm(letters, form)));
  return found.length === 1 ? found[0] : undefined;
}

/** `fokusområde12` does not begin with `fokusområde1`. */
function startsWithForm(letters: string, form: string): boolean {
  return letters.startsWith(form) && !(/\d$/.test(form) && /^\d/.test(letters.slice(form.length)));
}

/** The number of one area with the words of another. */
function namesTwo(letters: string, areas: Name[]): boolean {
  const named = areas.filter(area => Array.from(area.forms).some(form => form.length >= telling && letters.includes(form) && !continuesNumber(letters, form)));
  return named.length > 1;
}

function continuesNumber(letters: string, form: string): boolean {
  return /\d$/.test(form) && /^\d/.test(letters.slice(letters.indexOf(form) + form.length));
}
