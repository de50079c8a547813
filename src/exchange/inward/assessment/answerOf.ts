import type { Answer, Choice, Question } from '../../../domain/assessment';
import { Hex, hslOf } from '../paint';
import { lettersOf } from '../recognise/letters';
import { FormRemark } from './types';

/** Words for the answers, by their letters alone. A single G could be grön or gul: there the colour decides. */
const words: Record<Answer, string[]> = {
  green: ['grön', 'grönt', 'gröna', 'gron', 'ja', 'green', 'yes'],
  yellow: ['gul', 'gult', 'gula', 'delvis', 'tilldel', 'tillvissdel', 'ivissmån', 'yellow', 'partly'],
  red: ['röd', 'rött', 'röda', 'rod', 'r', 'nej', 'red', 'no'],
  unknown: ['underlagsaknas', 'saknas', 'saknarunderlag', 'ingetunderlag', 'vetej', 'vetinte', 'okänt', 'grå', 'grått', 'unknown', 'notknown', 'nodata']
};

const answersByWord = new Map((Object.keys(words) as Answer[]).flatMap(answer => words[answer].map(word => [word, answer] as const)));

/** The answer that a text says: a word, or one with which it begins (“Nej, rutin saknas”); “?” is underlag saknas. */
export function answerOfWord(text: string): Answer | undefined {
  if (/^\s*\?+\s*$/.test(text)) return 'unknown';
  const [first] = text.split(/[,.;:(–]|\s[-–]\s|\n/);
  return answersByWord.get(lettersOf(text)) ?? answersByWord.get(lettersOf(first));
}

/** What a ground says: one of the four, sure or between two; 'other' for a colour that is none of them; undefined for white, black and no ground. */
export function answerOfColour(colour: Hex): { answer: Answer; sure: boolean } | 'other' | undefined {
  const { hue, saturation, lightness } = hslOf(colour);
  if (lightness >= 0.965 || lightness <= 0.12) return undefined;
  if (saturation < 0.13) return { answer: 'unknown', sure: true };
  return hues.find(({ to }) => hue < to)?.says ?? 'other';
}

/** Around the circle, in degrees: red, orange, yellow with amber, lime, green, and from turquoise to purple nothing. */
const hues: { to: number; says: { answer: Answer; sure: boolean } | 'other' }[] = [
  { to: 17, says: { answer: 'red', sure: true } },
  { to: 36, says: { answer: 'yellow', sure: false } },
  { to: 68, says: { answer: 'yellow', sure: true } },
  { to: 76, says: { answer: 'green', sure: false } },
  { to: 168, says: { answer: 'green', sure: true } },
  { to: 335, says: 'other' },
  { to: 361, says: { answer: 'red', sure: true } }
];

/** What a cell under A, B or C says, and what a person should look at. The word goes before the colour. */
export function readAnswer(question: Question, written: string, colour: Hex | undefined): { answer?: Answer; remarks: FormRemark[] } {
  const word = answerOfWord(written);
  const painted = colour === undefined ? undefined : answerOfColour(colour);
  const read = painted === 'other' ? undefined : painted;
  if (word) {
    const differs = read?.sure && read.answer !== word;
    return { answer: word, remarks: differs ? [{ kind: 'wordAgainstColour', question, written, colour: read.answer }] : [] };
  }
  if (read) return { answer: read.answer, remarks: colourRemarks(question, written, colour ?? '', read) };
  if (written.trim() !== '') return { remarks: [{ kind: 'answerUnclear', question, written }] };
  return { remarks: painted === 'other' && colour ? [{ kind: 'colourUnclear', question, colour }] : [] };
}

function colourRemarks(question: Question, written: string, colour: Hex, { answer, sure }: { answer: Answer; sure: boolean }): FormRemark[] {
  return [
    ...(sure ? [] : [{ kind: 'colourGuessed' as const, question, colour, readAs: answer }]),
    // A cross, a digit or a letter is how a form marks the cell; its colour is what it says.
    ...(lettersOf(written).length > 1 ? [{ kind: 'wordUnclear' as const, question, written, readAs: answer }] : [])
  ];
}

const choicesByWord = new Map<string, Choice>([
  ['prioriteras', 'prioritise'], ['prioritera', 'prioritise'], ['prioriterat', 'prioritise'], ['prioriterad', 'prioritise'], ['prio', 'prioritise'], ['ja', 'prioritise'],
  ['avvakta', 'wait'], ['avvaktas', 'wait'], ['vänta', 'wait'],
  ['arbetepågår', 'ongoing'], ['pågår', 'ongoing'], ['pågående', 'ongoing'], ['arbetetpågår', 'ongoing'],
  ['ingenåtgärd', 'none'], ['ingenåtgärdbehövs', 'none'], ['ingeninsats', 'none']
]);

/** The decision that a text says. */
export function choiceOfWord(text: string): Choice | undefined {
  return choicesByWord.get(lettersOf(text));
}
