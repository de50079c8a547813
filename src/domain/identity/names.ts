import { Parts, isFirstName, isIn, isInitial, isLastName, partsOf, placeEndings } from './nameParts';
import { KnownIdentities, Place } from './types';
import { Word, wordsIn } from './words';
import { wordSets } from './wordSets';

/** Names of people: of those the site knows, and by common first and last names where a name can stand. */
export function names(text: string, known: KnownIdentities): Place[] {
  const words = wordsIn(text);
  const people = partsOf(known.people);
  const spans = spansOf(words, people, text);
  const introduced = introducedBy(words, spans, people);
  const all = introduced.length === 0 ? spans : spansOf(words, new Set([...Array.from(people), ...introduced]), text);
  return all.map(([from, end]) => ({ kind: 'name', start: words[from].start, end: endOf(text, words[end - 1]) }));
}

/** From which word to before which one each name reaches. */
type Span = [number, number];

function spansOf(words: Word[], people: Parts, text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = nameFrom(words, at, people, text);
    if (end > at) {
      spans.push([at, end]);
      at = end - 1;
    }
  }
  return spans;
}

/** Family names that nobody knows but that the text itself has given once beside a first name: from then on they stand alone. */
function introducedBy(words: Word[], spans: Span[], people: Parts): string[] {
  return spans.filter(([at, end]) => end - at > 1 && isFirstName(words[at], people)).flatMap(([at, end]) => words.slice(at + 1, end))
    .filter(word => word.isCapital && !word.isShouted && word.text.length > 3 && !isLastName(word, people) && !isFirstName(word, people) && !isIn(wordSets.products, word) && !isIn(wordSets.nouns, word))
    .map(({ small }) => small);
}

/** An initial's point belongs to the name. */
function endOf(text: string, last: Word): number {
  return last.text.length === 1 && text[last.end] === '.' ? last.end + 1 : last.end;
}

/** Where the name ends that begins with this word: the place after its last word, or this place when none begins here. */
function nameFrom(words: Word[], at: number, people: Parts, text: string): number {
  const word = words[at];
  if (!word.isCapital) return smallName(words, at, people);
  if (isOtherwise(words, at, text)) return at;
  const end = extent(words, at, people);
  return isName(words, at, end, people) || isUnknownFirst(words, at, end, people) ? end : at;
}

/** Illnesses, places and things that bear a name, and medicines with their dose. */
function isOtherwise(words: Word[], at: number, text: string): boolean {
  const [word, next, last] = [words[at], words[at + 1], words[at - 1]];
  if (isIn(wordSets.medicines, word) || /^\p{Lu}\p{Ll}{1,2}\p{Lu}$/u.test(word.text)) return true;
  if (next && next.gap === ' ' && (wordSets.institutions.has(next.small) || (wordSets.things.has(next.small) && !wordSets.first.has(word.small)))) return true;
  if (last && /^(?:sankta?|s:ta?|st)$/.test(last.small) && word.gap.length <= 2) return true;
  if (last?.small === 'lex' && /^maria/.test(word.small)) return true;
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
  return !word.isShouted && !isIn(wordSets.products, word) && !isInitial(words[at]) && word.text.length > 1;
}

/** Whether what begins here and reaches so far is a name where it stands. */
function isName(words: Word[], at: number, end: number, people: Parts): boolean {
  const word = words[at];
  const parts = words.slice(at, end);
  if (isInitial(word)) return parts.length > 1 && (isInitials(parts, people) || (parts.every(isInitial) && isTitled(words, at)));
  const first = isFirstName(word, people);
  const last = isLastName(word, people);
  if (isTitled(words, at)) return first || last || isUnknownName(word);
  if (!first && !last && isUnknownName(word) && (word.isFirst ? namelike.test(word.small) && isActing(words, end, wordSets.humanVerbs) : isKnownBy(words, at, end))) return true;
  if (!first && !last) return false;
  if (parts.length > 1 && parts.slice(1).some(part => isInitial(part) || isFirstName(part, people) || isLastName(part, people) || placeEndings.test(part.small))) return !word.isShouted || word.text.length > 2;
  if (word.isShouted) return isIn(people, word) && word.text.length > 3;
  if (isIn(wordSets.products, word) && !isIn(people, word)) return word.isFirst ? isActing(words, end, wordSets.humanVerbs) : false;
  return !word.isFirst || isNameFirst(words, at, end);
}

/** A word that nobody knows before a family name, unless it is one that sentences begin with. */
function isUnknownFirst(words: Word[], at: number, end: number, people: Parts): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (end - at !== 2 || word.isShouted || word.text.length < 2 || wordSets.titles.has(word.small) || isIn(wordSets.products, word)) return false;
  if (!isLastName(next, people) || isIn(wordSets.nouns, next) || isIn(wordSets.products, next)) return false;
  return !word.isFirst || !(starters.test(word.small) || wordSets.institutions.has(word.small) || wordSets.things.has(word.small));
}

/** Small words, and the endings of verbs and of nouns with their article. */
const starters = /^(?:\p{L}{1,2}|att|det|den|hos|med|mot|när|var|vad|vem|för|från|efter|enligt|inom|utan|både|men|sen|sedan|även|samt|dock|också|hej|tack|kära|snälla|till|utom|bara|under|över|via|nu|här|där|detta|denna|fråga|ring|tala)$|(?:de|te|en|et|na|ar|er|or|as|are|an|it|ing|het|ion|tt|igt|ligt|s)$/u;

/** Initials before a family name; a letter before any other word is a point of a list, or a form of medicine. */
function isInitials(parts: Word[], people: Parts): boolean {
  const last = parts[parts.length - 1];
  return !isInitial(last) && (isLastName(last, people) || placeEndings.test(last.small)) && !isIn(wordSets.medicines, last);
}

/** A point after these ends no sentence. */
const shortTitle = /^(?:[Dd]r|[Hh]r|[Ff]r|[Ff]rk|[Pp]rof|[Ll]eg|[Ss]sk|[Uu]sk|[Kk]p|[Pp]at)$/;

function isTitled(words: Word[], at: number): boolean {
  const [word, last] = [words[at], words[at - 1]];
  return Boolean(last) && wordSets.titles.has(last.small) && (word.gap === ' ' || (word.gap === '. ' && shortTitle.test(last.text)));
}

/** Nouns with their article, that have a capital where they are an authority or a system. */
const commonEnd = /(?:en|et|tt|at|an|[aeo]rna|ing|het|ion|verket|kassan)$/;

/** A word that nobody knows, after a title. */
function isUnknownName(word: Word): boolean {
  return !word.isShouted && word.text.length > 2 && !isIn(wordSets.products, word) && !isIn(wordSets.medicines, word) && !/-/.test(word.text) && !commonEnd.test(word.small);
}

/** No Swedish word that begins a sentence ends so, but many names do. */
const namelike = /^\p{L}{2,}[iouy]$/u;
const clauseWords = /^(?:att|när|då|innan|eftersom|medan|sedan|om)$/;

/** Inside a sentence: between commas after somebody's kin or trade, or before what people alone do. */
function isKnownBy(words: Word[], at: number, end: number): boolean {
  const [last, next] = [words[at - 1], words[end]];
  if (words[at].gap === ', ' && last && wordSets.titles.has(last.small) && (!next || /^[,.)]/.test(next.gap))) return true;
  if (words[at].gap !== ' ') return false;
  return isActing(words, end, wordSets.humanVerbs) || (Boolean(last) && clauseWords.test(last.small) && (isActing(words, end, wordSets.verbs) || next?.small === 'inte'));
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
