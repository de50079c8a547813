import { Word } from './words';
import { wordSets } from './wordSets';

/** Accounts that are nobody. */
const accounts = /konto|system|app\b|alla|users|everyone|medlemm|ägare|besök|sharepoint|admin|grupp|service|test/i;

/** The parts of the names of those the site knows, in small letters. */
export function partsOf(people: readonly string[]): ReadonlySet<string> {
  const named = people.filter(name => !accounts.test(name)).map(name => name.replace(/\(.*?\)/g, ' ').toLowerCase());
  return new Set(named.flatMap(name => name.match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? []).filter(part => part.length > 1));
}

export type Parts = ReadonlySet<string>;

/** A word as it is, and without the genitive's s. */
function forms({ small }: Word): string[] {
  const bare = small.replace(/(?::s|['’]s|['’])$/, '');
  return bare.endsWith('s') && bare.length > 2 ? [bare, bare.slice(0, -1)] : [bare];
}

/** Whether a set has a word, with or without its genitive's s. */
export function isIn(set: ReadonlySet<string>, word: Word): boolean {
  return forms(word).some(form => set.has(form));
}

export function isFirstName(word: Word, people: Parts): boolean {
  return forms(word).some(form => wordSets.first.has(form) || people.has(form) || (form.includes('-') && isDoubleName(word, form)));
}

/** Both halves have a capital and one of them is known; written small, both are known. */
function isDoubleName({ text, isShouted }: Word, form: string): boolean {
  const halves = form.split('-');
  const known = halves.filter(half => wordSets.first.has(half)).length;
  return known === halves.length || (known > 0 && !isShouted && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+/u.test(text));
}

const endings = /.(?:sson|ström|qvist|kvist|stedt|löf|löv|ovi[cć]|evi[cć]|.ić|oglu|zadeh|escu|enko)s?$/;
/** How family names end, and places and things, too: enough beside another part of a name. */
export const placeEndings = /..(?:berg|lund|gren|holm|dahl|blad|vall|mark|man|stad|strand|borg|bäck|roth|ling|ell|én|sen|ski|nen|ian|ov|ova)s?$/;

export function isLastName(word: Word, people: Parts): boolean {
  return isIn(wordSets.last, word) || isIn(people, word) || endings.test(word.small) || (word.small.includes('-') && word.small.replace(/s$/, '').split('-').every(half => wordSets.last.has(half)));
}

/** A capital by itself, or two with a hyphen. */
export function isInitial(word: Word): boolean {
  return word.isCapital && (word.text.length === 1 || /^\p{Lu}-\p{Lu}$/u.test(word.text));
}
