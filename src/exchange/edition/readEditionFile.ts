import { EditionFailure, EditionReading, readEdition } from '../../domain/framework/load';
import { archiveKindOf } from '../inward/archive';
import { fileKindOf } from '../inward/fileKind';
import { decodeText, readCsv } from '../inward/grids/csvGrids';
import { Grid } from '../inward/grids/grid';
import { readXlsx } from '../inward/grids/xlsxGrids';
import { UnreadableFile } from '../inward/rows';
import { tableOfEdition } from './tableOfEdition';

/** The largest file that is opened, in bytes: an edition is some kilobytes. */
export const largestEditionFile = 5 * 1024 * 1024;

/** What a file says; `counted` tells whether rows of failures are the file's own or places among its areas and themes. */
export type EditionFileReading = EditionReading & { counted: 'rows' | 'entries' };

/** A file that somebody chose. */
export interface EditionFile {
  name: string;
  size: number;
  bytes: () => Promise<ArrayBuffer>;
}

/**
 * Reads an edition of the framework from Excel, separated text or JSON. Nothing leaves the computer. Throws only UnreadableFile; 'noTable' when
 * there is no table with key and name in it.
 */
export async function readEditionFile(file: EditionFile): Promise<EditionFileReading> {
  if (file.size > largestEditionFile) throw new UnreadableFile('tooLarge');
  try {
    const bytes = await file.bytes();
    if (fileKindOf(file.name, bytes) === 'archive') return fromGrids(await sheetsOf(file.name, bytes));
    const text = decodeText(bytes);
    if (text.trim() === '') throw new UnreadableFile('empty');
    return /^\s*[{[]/.test(text) ? { ...readEdition(JSON.parse(text)), counted: 'entries' } : fromGrids((await readCsv(text)).map(({ grid }) => grid));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', error);
  }
}

async function sheetsOf(name: string, bytes: ArrayBuffer): Promise<Grid[]> {
  if (await archiveKindOf(name, bytes) !== 'xlsx') throw new UnreadableFile('unknownKind');
  return readXlsx(bytes);
}

function fromGrids(grids: Grid[]): EditionFileReading {
  for (const grid of grids) {
    const table = tableOfEdition(grid);
    if (!table) continue;
    const reading = readEdition(table.value);
    if ('framework' in reading) return { ...reading, counted: 'rows' };
    const placed = ({ row, ...failure }: EditionFailure): EditionFailure => ({ ...failure, ...(row === undefined ? {} : { row: table.rows[row - 1] }) });
    return { failures: reading.failures.map(placed), counted: 'rows' };
  }
  throw new UnreadableFile('noTable');
}
