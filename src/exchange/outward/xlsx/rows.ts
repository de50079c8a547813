import type { CellObject, Row } from 'write-excel-file/universal';
import { inSteps } from '../inSteps';
import { plainText } from '../plainText';
import { CellValue, OutTable } from '../table';
import { WritingOptions } from '../types';
import { cellStyles } from './styles';

/** What Excel takes in one cell, in characters. */
const longestCell = 32_767;

/** Of one line of text, in points; and the most that Excel gives a row. */
const lineHeight = 15;
const highestRow = 409;

export interface SheetRows {
  rows: Row[];
  /** How many texts were longer than Excel takes, and end with “…”. */
  shortened: number;
}

/** The rows of a table's sheet: the headings, and the table's own. Fails with WritingStopped. */
export async function sheetRows<T>({ rows: given, columns }: OutTable<T>, options: WritingOptions): Promise<SheetRows> {
  const rows: Row[] = [columns.map(({ heading }) => ({ ...cellStyles.heading, value: heading, height: lineHeight }))];
  let shortened = 0;
  await inSteps(given, row => {
    const values = columns.map(column => fitting(column.value(row), () => { shortened += 1; }));
    const height = heightOf(values.map((value, at) => ({ text: value?.kind === 'text' ? value.text : '', width: columns[at].width })));
    rows.push(values.map(value => ({ ...cellOf(value), height })));
  }, options);
  return { rows, shortened };
}

/** Text is typed as text, so that it is never a formula, whatever it begins with. */
function cellOf(value: CellValue): CellObject {
  if (!value) return cellStyles.text;
  if (value.kind === 'text') return { ...cellStyles.text, type: String, value: value.text };
  if (value.kind === 'day') return { ...cellStyles.day, type: Date, value: new Date(`${value.day}T00:00:00Z`) };
  return { ...cellStyles.number, type: Number, value: value.number };
}

/** High enough for the longest of a row's cells, in points: not every program finds the height itself when it opens the sheet. Widths are in characters. */
export function heightOf(cells: { text: string; width: number }[]): number {
  return Math.min(highestRow, Math.max(...cells.map(({ text, width }) => linesIn(text, width))) * lineHeight);
}

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 1))), 0);
}

function fitting(value: CellValue, onShortened: () => void): CellValue {
  if (value?.kind !== 'text') return value;
  const text = plainText(value.text);
  if (text.length <= longestCell) return { kind: 'text', text };
  onShortened();
  return { kind: 'text', text: `${text.slice(0, longestCell - 1)}…` };
}
