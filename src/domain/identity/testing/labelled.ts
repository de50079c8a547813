import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Find, IdentityKind, KnownIdentities, findIdentities } from '..';

/** What is to be found in a text; `mayBe` when to find it or not is as right. */
interface Label {
  kind: IdentityKind;
  start: number;
  end: number;
  mayBe: boolean;
}

/** A made-up text with what is to be found in it. */
export interface Labelled {
  text: string;
  labels: Label[];
}

export interface Measure {
  texts: number;
  words: number;
  numbers: { all: number; found: number };
  names: { all: number; found: number };
  others: { all: number; found: number };
  falseFinds: string[];
  missed: string[];
}

export const knownToTexts: KnownIdentities = { people: ['Karin Ahlgren', 'Samira Haddad'], units: ['Tallbackens korttidsenhet', 'Palliativa teamet'] };
const folder = join(__dirname, 'texts');
const mark = /\[\[(\w+)(\??):(.*?)\]\]/g;
const escaped = /\\(?:n|t|u([0-9a-f]{4}))/g;

/** Every text of the project, a line each in its files. Each third is held out: nobody looks at it while mending the finder. */
export function labelledTexts(which: 'seen' | 'heldOut'): Labelled[] {
  const lines = readdirSync(folder).sort().flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean));
  return lines.filter((_, at) => (at % 3 === 2) === (which === 'heldOut')).map(readLabels);
}

/** A line as text: `\n`, `\t` and `\u00a0` stand for the letters of pasted text that a line cannot show. */
export function readLabels(written: string): Labelled {
  const line = written.replace(escaped, (escape, code?: string) => code ? String.fromCharCode(parseInt(code, 16)) : escape === '\\n' ? '\n' : '\t');
  const labels: Label[] = [];
  let [text, last] = ['', 0];
  for (const match of line.matchAll(mark)) {
    text += line.slice(last, match.index);
    labels.push({ kind: match[1] as IdentityKind, start: text.length, end: text.length + match[3].length, mayBe: match[2] !== '' });
    text += match[3];
    last = (match.index ?? 0) + match[0].length;
  }
  return { text: text + line.slice(last), labels };
}

const ofPersons: readonly IdentityKind[] = ['personalNumber', 'coordinationNumber', 'reserveNumber'];
type Group = 'numbers' | 'names' | 'others';

/** A number of a person counts when one that blocks covers it whole; all else when a find of its own kind does, an s at a name's end aside. A find that touches no label is false. */
export function measure(texts: readonly Labelled[]): Measure {
  const result: Measure = { texts: texts.length, words: 0, numbers: { all: 0, found: 0 }, names: { all: 0, found: 0 }, others: { all: 0, found: 0 }, falseFinds: [], missed: [] };
  for (const { text, labels } of texts) {
    const finds = findIdentities(text, knownToTexts);
    result.words += text.split(/\s+/).length;
    for (const label of labels.filter(({ mayBe }) => !mayBe)) {
      const group: Group = ofPersons.includes(label.kind) ? 'numbers' : label.kind === 'name' ? 'names' : 'others';
      const isFound = finds.some(find => isFoundBy(find, label, text));
      result[group].all += 1;
      if (isFound) result[group].found += 1;
      else result.missed.push(`${label.kind} “${text.slice(label.start, label.end)}”: ${text}`);
    }
    const wrong = finds.filter(find => !labels.some(label => find.start < label.end && find.end > label.start));
    result.falseFinds.push(...wrong.map(find => `${find.kind} “${find.text}”: ${text}`));
  }
  return result;
}

function isFoundBy(find: Find, label: Label, text: string): boolean {
  const isOfKind = ofPersons.includes(label.kind) ? find.blocks : find.kind === label.kind;
  const end = label.kind === 'name' && text[label.end - 1] === 's' ? label.end - 1 : label.end;
  return isOfKind && find.start <= label.start && find.end >= end;
}

/** The figures in a line. */
export function figures({ texts, words, numbers, names, others, falseFinds }: Measure): string {
  const of = ({ all, found }: { all: number; found: number }): string => `${found} of ${all}`;
  return `${texts} texts, ${words} words: numbers of persons ${of(numbers)}, names ${of(names)}, others ${of(others)}, false finds ${falseFinds.length} (${(falseFinds.length * 200 / words).toFixed(2)} per 200 words)`;
}
