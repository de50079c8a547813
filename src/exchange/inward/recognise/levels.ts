import { Effort, ExpectedEffect } from '../../../domain';
import { lettersOf, misspelled } from './letters';

/** A cell read as a step of a scale. `guessed`: another word than the scale's own. */
export interface Level<T> {
  value: T;
  guessed: boolean;
}

/** The words of a scale as letters: its own, and others that most likely mean the same. */
interface Scale<T> {
  own: Map<string, T>;
  likely: Map<string, T>;
}

const mapOf = <T>(words: Record<string, T>): Map<string, T> => new Map(Object.entries(words));

const effortWords: Record<string, Effort> = { liten: 'small', medel: 'medium', stor: 'large', small: 'small', medium: 'medium', large: 'large' };

const likelyEffortWords: Record<string, Effort> = {
  litet: 'small', små: 'small', låg: 'small', lågt: 'small', ringa: 'small', low: 'small',
  mellan: 'medium', mellanstor: 'medium', medelstor: 'medium', medelhög: 'medium', måttlig: 'medium',
  stort: 'large', stora: 'large', hög: 'large', högt: 'large', high: 'large', mycketstor: 'large', mycketstort: 'large'
};

const effortScale: Scale<Effort> = { own: mapOf(effortWords), likely: mapOf(likelyEffortWords) };

const effectScale: Scale<ExpectedEffect> = {
  own: mapOf<ExpectedEffect>({ ...effortWords, mycketstor: 'veryLarge', verylarge: 'veryLarge' }),
  likely: mapOf<ExpectedEffect>({
    ...likelyEffortWords,
    mycketstort: 'veryLarge', mycketstora: 'veryLarge', mktstor: 'veryLarge', mktstort: 'veryLarge',
    myckethög: 'veryLarge', myckethögt: 'veryLarge', mkthög: 'veryLarge'
  })
};

/** Resursåtgång: liten, medel, stor. Undefined when the text is none of them. */
export function effortOf(text: string): Level<Effort> | undefined {
  return levelOf(text, effortScale);
}

/** Effekt: liten, medel, stor, mycket stor. Undefined when the text is none of them. */
export function effectOf(text: string): Level<ExpectedEffect> | undefined {
  return levelOf(text, effectScale);
}

/** What stands in brackets and the points beside a word do not count: “Stor (3 p)”. */
function levelOf<T>(text: string, { own, likely }: Scale<T>): Level<T> | undefined {
  const letters = lettersOf(text.replace(/\([^)]*\)?/g, ' ').replace(/\d+\s*(p|poäng)?\b/gi, ' '));
  const sure = own.get(letters);
  if (sure !== undefined) return { value: sure, guessed: false };
  const guess = likely.get(letters) ?? misspelled(letters, Array.from(own, ([word, value]) => ({ letters: word, value })));
  return guess === undefined ? undefined : { value: guess, guessed: true };
}

/** A stated priority: the one number of the text. Undefined when it has none, several, or one that is not whole. */
export function statedPriorityOf(text: string): number | undefined {
  const numbers = text.match(/\d+([.,]\d+)?/g) ?? [];
  if (numbers.length !== 1 || /-\s*\d/.test(text)) return undefined;
  const value = Number(numbers[0].replace(',', '.'));
  return Number.isInteger(value) ? value : undefined;
}
