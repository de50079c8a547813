import { inSteps } from '../inSteps';
import { WritingOptions } from '../types';
import { escapeXml } from '../xml';
import { Block, BlockCell, TableBlock } from './blocks';
import { headingStyles, page } from './styles';

/** Writes the blocks of a document, a few rows at a time. Fails with WritingStopped. */
export async function blocksXml(blocks: Block[], options: WritingOptions): Promise<string> {
  const written: string[] = [];
  const pieces = blocks.flatMap(piecesOf);
  await inSteps(pieces, piece => { written.push(piece()); }, options);
  return written.join('');
}

/** What is written at one time: a paragraph, a row, the beginning or end of a table. */
type Piece = () => string;

function piecesOf(block: Block): Piece[] {
  if (block.kind === 'heading') return [() => paragraphXml(block.text, headingStyles[block.level])];
  if (block.kind === 'paragraph') return [() => paragraphXml(block.text)];
  const widths = twips(block.widths);
  return [
    () => tableStart(block, widths),
    ...block.rows.map(row => () => rowXml(row, widths)),
    () => `</w:tbl>${paragraphXml('', 'Mellanrum')}`
  ];
}

/** The widths on the page, in twentieths of a point. */
function twips(parts: number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map(part => Math.floor((part / sum) * (page.width - 2 * page.margin)));
}

function tableStart({ caption, description, headings }: TableBlock, widths: number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Plantabell"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`
    + '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    + `<w:tblCaption w:val="${escapeXml(caption)}"/><w:tblDescription w:val="${escapeXml(description)}"/></w:tblPr>`
    + `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    + `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headings.map((heading, at) => headingCell(heading, widths[at])).join('')}</w:tr>`;
}

function headingCell(heading: string, width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E7EDF3"/></w:tcPr>${paragraphXml(heading, 'Tabellrubrik')}</w:tc>`;
}

function rowXml(cells: BlockCell[], widths: number[]): string {
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((cell, at) => cellXml(cell, widths[at])).join('')}</w:tr>`;
}

function cellXml({ lines, merge }: BlockCell, width: number): string {
  const merged = merge === 'start' ? '<w:vMerge w:val="restart"/>' : merge === 'goesOn' ? '<w:vMerge/>' : '';
  const paragraphs = (lines.length > 0 ? lines : ['']).map(line => paragraphXml(line, 'Tabelltext'));
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merged}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

function paragraphXml(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return text ? `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>` : `<w:p>${properties}</w:p>`;
}
