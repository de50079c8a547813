import { KnownIdentities, Place } from './types';
import { Word, wordsIn } from './words';
import { wordSets } from './wordSets';

/** Names of people: of those the site knows, and by common first and last names where a name can stand. */
export function names(text: string, known: KnownIdentities): Place[] {
  const words = wordsIn(text);
  const people = partsOf(known.people);
  const found: Place[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = nameFrom(words, at, people, text);
    if (end > at) {
      found.push({ kind: 'name', start: words[at].start, end: endOf(text, words[end - 1]) });
      at = end - 1;
    }
  }
  return found;
}

/** An initial's point belongs to the name. */
function endOf(text: string, last: Word): number {
  return last.text.length === 1 && text[last.end] === '.' ? last.end + 1 : last.end;
}

/** Accounts that are nobody. */
const accounts = /konto|system|app\b|alla|users|everyone|medlemm|ägare|besök|sharepoint|admin|grupp|service|test/i;

function partsOf(people: readonly string[]): ReadonlySet<string> {
  const named = people.filter(name => !accounts.test(name)).map(name => name.replace(/\(.*?\)/g, ' ').toLowerCase());
  return new Set(named.flatMap(name => name.match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? []).filter(part => part.length > 1));
}

type Parts = ReadonlySet<string>;

/** A word as it is, and without the genitive's s. */
function forms({ small }: Word): string[] {
  const bare = small.replace(/(?::s|['’]s|['’])$/, '');
  return bare.endsWith('s') && bare.length > 2 ? [bare, bare.slice(0, -1)] : [bare];
}

function isIn(set: ReadonlySet<string>, word: Word): boolean {
  return forms(word).some(form => set.has(form));
}

/** Both halves of a double name count. */
function isFirstName(word: Word, people: Parts): boolean {
  return forms(word).some(form => wordSets.first.has(form) || people.has(form) || (form.includes('-') && form.split('-').every(half => wordSets.first.has(half))));
}

const endings = /.(?:sson|ström|qvist|kvist|stedt|löf|löv|ovi[cć]|evi[cć]|oglu|zadeh|escu|enko)s?$/;
const placeEndings = /..(?:berg|lund|gren|holm|dahl|blad|vall|mark|man|stad|strand|borg|bäck|roth|ling|ell|én|sen|ski|nen|ian|ov|ova)s?$/;

function isLastName(word: Word, people: Parts): boolean {
  return isIn(wordSets.last, word) || isIn(people, word) || endings.test(word.small) || (word.small.includes('-') && word.small.replace(/s$/, '').split('-').every(half => wordSets.last.has(half)));
}

/** Where the name ends that begins with this word: the place after its last word, or this place when none begins here. */
function nameFrom(words: Word[], at: number, people: Parts, text: string): number {
  const word = words[at];
  if (!word.isCapital) return smallName(words, at, people);
  if (isOtherwise(words, at, text)) return at;
  const end = extent(words, at, people);
  return isName(words, at, end, people) ? end : at;
}

/** Illnesses, places and things that bear a name, and medicines with their dose. */
function isOtherwise(words: Word[], at: number, text: string): boolean {
  const [word, next, last] = [words[at], words[at + 1], words[at - 1]];
  if (isIn(wordSets.medicines, word)) return true;
  if (next && next.gap === ' ' && wordSets.institutions.has(next.small)) return true;
  if (last && /^(?:sankta?|s:ta?|st)$/.test(last.small) && word.gap.length <= 2) return true;
  return /^ ?(?:\d+(?:[.,]\d+)?) ?(?:mg|ml|µg|mikrog|g\b|IE|E\b)/.test(text.slice(word.end, word.end + 14));
}

/** As far as a name can reach from a first part: more parts with capitals, initials, particles. */
function extent(words: Word[], at: number, people: Parts): number {
  let end = at + 1;
  while (end < words.length && end - at < 5) {
    const word = words[end];
    const isParticle = /^(?:von|af|van|de|da|del|der|el|al|bin|ibn|abu)$/.test(word.small) && words[end + 1]?.isCapital && words[end + 1].gap === ' ' && word.gap === ' ';
    if (!isParticle && !isFurther(words, end, at, people)) break;
    end += 1;
  }
  return end;
}

function isFurther(words: Word[], end: number, at: number, people: Parts): boolean {
  const [word, last] = [words[end], words[end - 1]];
  if (!word.isCapital) return false;
  const afterInitial = isInitial(last) && /^\.? ?$/.test(word.gap);
  if (!afterInitial && word.gap !== ' ' && !(word.gap === '\n' && isLastName(word, people))) return false;
  if (isIn(wordSets.medicines, word) || (wordSets.institutions.has(words[end + 1]?.small) && !isLastName(word, people))) return false;
  if (last.small.endsWith('s') && !isFirstName({ ...last, small: last.small }, people) && end - at > 0 && !wordSets.first.has(last.small) && wordSets.first.has(last.small.slice(0, -1))) return false;
  if (isInitial(word)) return true;
  if (isFirstName(word, people) || isLastName(word, people)) return true;
  return !word.isShouted && !isIn(wordSets.products, word) && !isInitial(words[at]) && word.text.length > 2;
}

function isInitial(word: Word): boolean {
  return word.isCapital && (word.text.length === 1 || /^\p{Lu}-\p{Lu}$/u.test(word.text));
}

/** Whether what begins here and reaches so far is a name where it stands. */
function isName(words: Word[], at: number, end: number, people: Parts): boolean {
  const word = words[at];
  const parts = words.slice(at, end);
  if (isInitial(word)) return parts.length > 1 && isInitials(parts, people);
  const first = isFirstName(word, people);
  const last = isLastName(word, people);
  if (isTitled(words, at)) return first || last || isUnknownName(word);
  if (!first && !last) return false;
  if (parts.length > 1 && parts.slice(1).some(part => isInitial(part) || isFirstName(part, people) || isLastName(part, people) || placeEndings.test(part.small))) return !word.isShouted || word.text.length > 2;
  if (word.isShouted) return isIn(people, word) && word.text.length > 3;
  if (isIn(wordSets.products, word) && !isIn(people, word)) return word.isFirst ? isActing(words, end, wordSets.humanVerbs) : false;
  return !word.isFirst || isNameFirst(words, at, end);
}

/** Initials before a family name; a letter before any other word is a point of a list, or a form of medicine. */
function isInitials(parts: Word[], people: Parts): boolean {
  const last = parts[parts.length - 1];
  return !isInitial(last) && (isLastName(last, people) || placeEndings.test(last.small)) && !isIn(wordSets.medicines, last);
}

function isTitled(words: Word[], at: number): boolean {
  const [word, last] = [words[at], words[at - 1]];
  return Boolean(last) && /^(?:\.? |, |: )$/.test(word.gap) && wordSets.titles.has(last.small) && (word.gap === ' ' || word.gap === '. ');
}

/** A word that nobody knows, after a title. */
function isUnknownName(word: Word): boolean {
  return !word.isShouted && word.text.length > 2 && !isIn(wordSets.products, word) && !isIn(wordSets.medicines, word) && !/-/.test(word.text) && !/(?:en|et|an|na)$/.test(word.small);
}

/** The first word of a sentence: a name unless it is a word besides, which takes somebody who acts. */
function isNameFirst(words: Word[], at: number, end: number): boolean {
  const [word, next] = [words[at], words[end]];
  const also = isIn(wordSets.nouns, word);
  if (!also && !isIn(wordSets.functionWords, word)) return true;
  if (next && next.gap === ' ' && /^(?:och|eller)$/.test(next.small) && words[end + 1]?.isCapital) return true;
  return isActing(words, end, wordSets.humanVerbs) || (!also && isActing(words, end, wordSets.verbs));
}

function isActing(words: Word[], end: number, doing: ReadonlySet<string>): boolean {
  const next = words[end];
  return Boolean(next) && next.gap === ' ' && doing.has(next.small);
}

/** Names in small letters: after a title that is never without one, and a first name with a family name. */
function smallName(words: Word[], at: number, people: Parts): number {
  const [word, next, last] = [words[at], words[at + 1], words[at - 1]];
  const hasNext = Boolean(next) && next.gap === ' ' && isLastName(next, people) && !isIn(wordSets.nouns, next);
  const first = isFirstName(word, people) && !isIn(wordSets.nouns, word) && !isIn(wordSets.functionWords, word);
  if (first && hasNext) return at + 2;
  if (!last || !/^\.? $/.test(word.gap)) return at;
  if (wordSets.closeTitles.has(last.small)) return first || isLastName(word, people) ? at + 1 + Number(hasNext) : at;
  return first && wordSets.titles.has(last.small) && word.small.length > 3 ? at + 1 : at;
}
