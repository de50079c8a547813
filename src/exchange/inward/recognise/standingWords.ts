import { Status } from '../../../domain';
import { lettersOf, misspelled } from './letters';
import { Level } from './levels';

/** What documents write for each status: words that are sure, and others that most likely mean it. */
const words: Record<Status, { sure: string; likely: string }> = {
  notStarted: {
    sure: 'ejpåbörjad ejpåbörjat intepåbörjad intepåbörjat opåbörjad opåbörjat ejstartad ejstartat intestartad intestartat ejbörjat intebörjat notstarted',
    likely: 'planerad planerat planeras kommande ny nytt påbörjas startas startar attgöra todo väntarpåstart planned'
  },
  ongoing: {
    sure: 'pågår pågående påbörjad påbörjat startad startat igång underarbete arbetepågår ongoing inprogress started',
    likely: 'delvisklar delvisklart delvisgenomförd delvisgenomfört genomförs löpande kontinuerligt'
  },
  done: {
    sure: 'klar klart färdig färdigt avslutad avslutat genomförd genomfört slutförd slutfört utförd utfört åtgärdad åtgärdat done completed complete finished',
    likely: 'stängd stängt uppnådd uppnått uppfylld uppfyllt closed'
  },
  paused: {
    sure: 'pausad pausat vilande paused',
    likely: 'paus vilar uppskjuten uppskjutet uppskjutits framflyttad framflyttat avvaktar avvakta väntar onhold'
  },
  cancelled: {
    sure: 'avbruten avbrutet cancelled canceled',
    likely: 'inställd inställt utgår utgått utgången struken struket nedlagd nedlagt avförd avfört ejaktuell ejaktuellt inteaktuell inteaktuellt'
  }
};

const mapOf = (which: 'sure' | 'likely'): Map<string, Status> =>
  new Map((Object.keys(words) as Status[]).flatMap(status => words[status][which].split(' ').map((word): [string, Status] => [word, status])));
const sure = mapOf('sure');
const likely = mapOf('likely');
const spellable = Array.from(sure, ([letters, value]) => ({ letters, value })).filter(({ letters }) => letters.length >= 5);

const percentForm = /\d+(?:[.,]\d+)?\s*(?:%|procent)/i;

/** The percentage in a text that says more: “Pågår, 40 %”; '' when it has none. */
export function percentIn(text: string): string {
  return percentForm.exec(text)?.[0] ?? '';
}

/**
 * A written status; `more` when the text says more than its word. Numbers before it and a percentage do not count, but “40 % klart” is no
 * status, though it may stand for one.
 */
export function statusOf(text: string): (Level<Status> & { more: boolean }) | undefined {
  const plain = wordsIn(text);
  const letters = lettersOf(plain);
  if (!letters || isPercent(text)) return undefined;
  const known = sure.get(letters);
  if (known) return { value: known, guessed: false, more: false };
  const guess = likely.get(letters) ?? spelledLike(letters);
  return guess ? { value: guess, guessed: true, more: false } : beginning(plain);
}

function wordsIn(text: string): string {
  return text.replace(percentForm, ' ').replace(/^\s*\d+\s*[.):–-]\s*/, '');
}

/** Whether a text is a percentage, perhaps with a word for what is done: “40 %”, “40 % klart”. */
export function isPercent(text: string): boolean {
  const letters = lettersOf(wordsIn(text));
  return Boolean(percentIn(text)) && (!letters || (sure.get(letters) === 'done' && percentOf(percentIn(text))?.value !== 100));
}

/** One letter makes “genomförs” of “genomförd” and “ogenomförd” too: a slip leaves the word its first and last. */
function spelledLike(letters: string): Status | undefined {
  const [first, last] = [letters.charAt(0), letters.slice(-1)];
  return misspelled(letters, spellable.filter(word => word.letters.startsWith(first) && word.letters.endsWith(last)));
}

/** “Pågår, klart till hösten”: the status comes first. Not so when it is done: “klart till hösten” is not, and “klart?” may not be. */
function beginning(text: string): (Level<Status> & { more: boolean }) | undefined {
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  for (let count = Math.min(3, parts.length - 1); count > 0; count -= 1) {
    const value = sure.get(lettersOf(parts.slice(0, count).join('')));
    if (value) return value === 'done' || /^(ej|inte|icke|nej|ännu)$/i.test(parts[count]) ? undefined : { value, guessed: true, more: true };
  }
  return undefined;
}

/** A percentage from 0 to 100, whole; a part of one is guessed to be one of a hundred. */
export function percentOf(text: string): Level<number> | undefined {
  const found = /^(?:c(?:a|irka|:a)\.?|~|omkring)?\s*(\d{1,3})(?:[.,](\d+))?\s*(%|procent)?\s*(?:klart?|färdigt?|done)?$/i.exec(text.trim());
  if (!found) return undefined;
  const written = Number(`${found[1]}.${found[2] ?? 0}`);
  const part = !found[3] && written > 0 && written < 1;
  const value = Math.round(part ? written * 100 : written);
  return value > 100 ? undefined : { value, guessed: part || value !== written };
}

/** Yes or no; `more` when more is said: “Ja, av IT”. */
export function yesOrNo(text: string): { value: boolean; more: boolean } | undefined {
  const [first = '', ...rest] = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const more = rest.length > 0;
  if (/^(ja|yes|j|x|sant|true|1)$/.test(first)) return { value: true, more };
  return /^(nej|no|n|falskt|false|0)$/.test(first) ? { value: false, more } : undefined;
}
