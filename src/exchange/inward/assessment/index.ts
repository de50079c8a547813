import { Framework } from '../../../domain';
import { archiveKindOf } from '../archive';
import { fileKindOf, otherKind } from '../fileKind';
import { readXlsx } from '../grids/xlsxGrids';
import { readPaint } from '../paint';
import { SourceFile, largestFile } from '../readFile';
import { namesOf } from '../recognise/names';
import { UnreadableFile } from '../rows';
import { readSheet } from './readRows';
import { onceEach } from './together';
import { ReadForm } from './types';

export type { FormComment, FormRemark, FormTheme, ReadForm, UnreadReason, UnreadRow } from './types';

/**
 * Reads a filled-in assessment from an Excel workbook: areas, themes, and A, B and C as the colour of the cell or as a word, whatever their order and
 * wherever the tables stand. Nothing leaves the computer. Throws only UnreadableFile; 'noTable' when no row asks the three questions.
 */
export async function readAssessment(file: SourceFile, framework: Framework): Promise<ReadForm> {
  try {
    return await readBook(await bytesOf(file), file.name, framework);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', error);
  }
}

async function bytesOf({ size = 0, bytes }: SourceFile): Promise<ArrayBuffer> {
  const refuseLarge = (length: number): void => { if (length > largestFile) throw new UnreadableFile('tooLarge'); };
  refuseLarge(size);
  const read = typeof bytes === 'function' ? await bytes() : bytes;
  refuseLarge(read.byteLength);
  return read;
}

async function readBook(bytes: ArrayBuffer, name: string, framework: Framework): Promise<ReadForm> {
  if (fileKindOf(name, bytes) !== 'archive') throw new UnreadableFile(otherKind(name));
  if (await archiveKindOf(name, bytes) !== 'xlsx') throw new UnreadableFile('unknownKind');
  const [grids, painted] = await Promise.all([readXlsx(bytes), readPaint(bytes)]);
  const names = namesOf(framework);
  const unpainted = (): undefined => undefined;
  const forms = grids.flatMap((grid, at) => readSheet({ grid, names, table: at + 1, paint: painted.get(grid.sheet ?? '') ?? unpainted }) ?? []);
  if (forms.length === 0) throw new UnreadableFile('noTable');
  return onceEach(forms);
}
