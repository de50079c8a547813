import { UnreadableFile } from '../rows';
import { Grid, cellOf, complete } from './grid';

const separators = [';', '\t', ','];

/** Text with separated columns, once for each separator that it may have been written with; the one that reads as a plan is right. */
export async function readSeparated(text: string, numbered: boolean): Promise<Grid[]> {
  const module = await import(/* webpackChunkName: 'read-csv' */ 'papaparse');
  const papa = module.default ?? module;
  const named = /^sep=(.)\r?\n/i.exec(text);
  const likely = separators.filter(separator => text.includes(separator));
  return (named ? [named[1]] : likely).map(delimiter => {
    const parsed = papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false });
    // A quotation mark that never ends swallows every row after it.
    const broken = parsed.errors.find(error => error.code === 'MissingQuotes');
    if (broken) throw new UnreadableFile('damaged', broken);
    const rows = parsed.data.map(cells => cells.map(cellOf));
    if (named) rows[0] = [];
    return { heading: '', numbered, rows: complete(rows) };
  });
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
