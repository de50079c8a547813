import { Framework } from '../../domain';
import { readTabbed } from './grids/csvGrids';
import { Grid } from './grids/grid';
import { ParseHtml, inertDocument, readHtml } from './grids/htmlGrids';
import { columnsFound } from './recognise';
import { largestFile, rowsOf } from './readFile';
import { ReadResult, UnreadableFile } from './rows';

/** What a clipboard held. Office programs put the same table there twice: as markup and as text with tabs. */
export interface Pasted {
  html?: string;
  text?: string;
}

/** Reads a pasted table into rows. Markup is preferred, because it knows merged cells. Throws only UnreadableFile. */
export async function readPasted({ html = '', text = '' }: Pasted, framework: Framework, parse: ParseHtml = inertDocument): Promise<ReadResult> {
  if (html.length + text.length > largestFile) throw new UnreadableFile('tooLarge');
  if (!html.trim() && !text.trim()) throw new UnreadableFile('empty');
  try {
    return rowsOf(await pastedGrids(html, text, parse), framework);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', error);
  }
}

async function pastedGrids(html: string, text: string, parse: ParseHtml): Promise<Grid[]> {
  const grids = html.trim() ? readHtml(html, parse) : [];
  return grids.some(grid => columnsFound(grid) > 0) || !text.trim() ? grids : [(await readTabbed(text)).grid];
}
