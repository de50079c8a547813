import type Papa from 'papaparse';
import { unguardFormula } from '../../formulaText';
import { Grid, cellOf, complete } from './grid';

const separators = [';', '\t', ','];

/** One way to read separated text. */
export interface Reading {
  grid: Grid;
  /** A quotation mark without its other half: rows after it may have ended up inside one cell. */
  broken: boolean;
}

/** Reads a CSV file once for each separator that it may have been written with; the one that reads as a plan is right. */
export async function readCsv(text: string): Promise<Reading[]> {
  const papa = await parser();
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const likely = separators.filter(separator => text.includes(separator));
  return (named ? [named] : likely).map(separator => {
    const reading = readWith(papa, text, { delimiter: separator }, unguardFormula);
    // The line that names the separator keeps its place, so that rows have the numbers that people see.
    if (named) reading.grid.rows[0] = reading.grid.rows[0].map(() => cellOf(''));
    return { ...reading, grid: { ...reading.grid, numbered: true } };
  });
}

/** Reads a pasted table: columns between tabs. Excel puts quotation marks around cells with lines in them, Word never does. */
export async function readTabbed(text: string): Promise<Reading> {
  const papa = await parser();
  const reading = readWith(papa, text, { delimiter: '\t' });
  return reading.broken ? readWith(papa, text, { delimiter: '\t', quoteChar: '\0' }) : reading;
}

async function parser(): Promise<typeof Papa> {
  const module = await import(/* webpackChunkName: 'read-csv' */ 'papaparse');
  return module.default ?? module;
}

function readWith(papa: typeof Papa, text: string, options: { delimiter: string; quoteChar?: string }, plain: (cell: string) => string = cell => cell): Reading {
  const { data, errors } = papa.parse<string[]>(text, { ...options, header: false, skipEmptyLines: false });
  const rows = complete(data.map(cells => cells.map(cell => cellOf(plain(cell)))));
  return { grid: { above: [], numbered: false, rows }, broken: errors.some(error => error.type === 'Quotes') };
}

/** The text of bytes in the encodings that office programs save: UTF-8, UTF-16 with a mark, Windows-1252. */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as Error).name !== 'TypeError') throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
