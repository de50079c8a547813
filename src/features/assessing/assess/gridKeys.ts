import type * as React from 'react';
import { Answer, Question, questions } from '../../../domain/assessment';

/** A question of a theme: a cell of the grid. */
export interface Place {
  themeKey: string;
  question: Question;
}

/** What a key asks for. */
export type GridKey =
  | { do: 'move'; rows: number; columns: number }
  | { do: 'edge'; end: boolean; whole: boolean }
  | { do: 'answer'; answer: Answer }
  | { do: 'confirm' | 'confirmRow' | 'clear' | 'note' | 'undo' | 'help' | 'nextArea' | 'previousArea' };

/** The digits as the assessment's form has them: green, yellow, red, and 0 for what is not known. */
export const answerKeys: Readonly<Record<Answer, string>> = { green: '1', yellow: '2', red: '3', unknown: '0' };

const moves: Record<string, [rows: number, columns: number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

const plain: Record<string, GridKey> = {
  Enter: { do: 'confirm' }, ' ': { do: 'confirm' }, Delete: { do: 'clear' }, Backspace: { do: 'clear' }, n: { do: 'note' }, N: { do: 'note' }, '?': { do: 'help' },
  PageDown: { do: 'nextArea' }, PageUp: { do: 'previousArea' }
};

type Pressed = Pick<React.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a pressed key asks for; undefined: it is the browser's. */
export function readKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): GridKey | undefined {
  const command = ctrlKey || metaKey;
  if (altKey) return undefined;
  if (key === 'Home' || key === 'End') return { do: 'edge', end: key === 'End', whole: command };
  if (command) return key.toLowerCase() === 'z' && !shiftKey ? { do: 'undo' } : undefined;
  const answer = (Object.keys(answerKeys) as Answer[]).find(each => answerKeys[each] === key);
  if (answer) return { do: 'answer', answer };
  if (key === 'Enter' && shiftKey) return { do: 'confirmRow' };
  const move = moves[key];
  return move ? { do: 'move', rows: move[0], columns: move[1] } : plain[key];
}

/** The place that a movement leads to; the edges hold. */
export function moved({ themeKey, question }: Place, key: Extract<GridKey, { do: 'move' | 'edge' }>, themeKeys: string[]): Place {
  const [row, column] = [Math.max(0, themeKeys.indexOf(themeKey)), questions.indexOf(question)];
  const last = { row: themeKeys.length - 1, column: questions.length - 1 };
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  if (key.do === 'move') return { themeKey: themeKeys[within(row + key.rows, last.row)], question: questions[within(column + key.columns, last.column)] };
  return { themeKey: key.whole ? themeKeys[key.end ? last.row : 0] : themeKeys[row], question: questions[key.end ? last.column : 0] };
}
