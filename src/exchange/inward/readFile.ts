import { Framework } from '../../domain';
import { ArchiveKind, archiveKindOf } from './archive';
import { fileKindOf } from './fileKind';
import { decodeText, readCsv } from './grids/csvGrids';
import { readDocx } from './grids/docxGrids';
import { Grid, isBlank } from './grids/grid';
import { readXlsx } from './grids/xlsxGrids';
import { columnsFound, recognise } from './recognise';
import { ReadResult, UnreadableFile } from './rows';

/** The largest file that is opened, in bytes: 20 MB. */
export const largestFile = 20 * 1024 * 1024;

/** The most rows with content that a file may have. */
export const mostRows = 50_000;

/** A file that somebody chose. A browser's `File` gives `() => file.arrayBuffer()`, so that a large one is never opened. */
export interface SourceFile {
  name: string;
  /** In bytes, when it is known before reading. */
  size?: number;
  bytes: ArrayBuffer | (() => Promise<ArrayBuffer>);
}

const readers: Record<ArchiveKind, (bytes: ArrayBuffer) => Promise<Grid[]>> = { docx: readDocx, xlsx: readXlsx };

/**
 * Reads a plan from a Word, Excel or CSV file into rows, understood or not. Nothing leaves the computer, and no macro,
 * link or image of the file is followed. Throws only UnreadableFile.
 */
export async function readFile(file: SourceFile, framework: Framework): Promise<ReadResult> {
  try {
    refuseLarge(file.size ?? 0);
    const bytes = typeof file.bytes === 'function' ? await file.bytes() : file.bytes;
    refuseLarge(bytes.byteLength);
    return rowsOf(await gridsOf(file.name, bytes), framework);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', error);
  }
}

/** The rows of tables, whatever they came from. Throws UnreadableFile: noTable, tooManyRows. */
export function rowsOf(grids: Grid[], framework: Framework): ReadResult {
  const filled = grids.reduce((sum, grid) => sum + grid.rows.filter(row => !row.every(isBlank)).length, 0);
  if (filled > mostRows) throw new UnreadableFile('tooManyRows');
  const result = recognise(grids, framework);
  if (result.tables === 0) throw new UnreadableFile('noTable');
  return result;
}

function refuseLarge(size: number): void {
  if (size > largestFile) throw new UnreadableFile('tooLarge');
}

async function gridsOf(name: string, bytes: ArrayBuffer): Promise<Grid[]> {
  if (fileKindOf(name, bytes) === 'archive') return readers[await archiveKindOf(name, bytes)](bytes);
  return csvGrids(decodeText(bytes));
}

/** The reading under which most headings of a plan appear. */
async function csvGrids(text: string): Promise<Grid[]> {
  if (!text.trim()) throw new UnreadableFile('empty');
  const readings = (await readCsv(text)).map(reading => ({ ...reading, columns: columnsFound(reading.grid) }));
  const best = readings.sort((a, b) => b.columns - a.columns)[0];
  if (best && best.columns > 0 && best.broken) throw new UnreadableFile('damaged');
  return best ? [best.grid] : [];
}
