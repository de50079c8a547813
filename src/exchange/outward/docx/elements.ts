import { AlignmentType, BorderStyle, HeadingLevel, IShadingAttributesProperties, Paragraph, ShadingType, StringValueElement, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalMergeType, WidthType, XmlComponent } from 'docx';
import { inSteps } from '../inSteps';
import { plainText } from '../plainText';
import { WritingOptions } from '../types';
import { Block, BlockCell, CellLook, TableBlock } from './blocks';
import { ownStyles, textWidth } from './styles';

const headingLevels = { 0: HeadingLevel.TITLE, 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const merges = { start: VerticalMergeType.RESTART, goesOn: VerticalMergeType.CONTINUE } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '8C98A4' };
const lines = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const margins = { marginUnitType: WidthType.DXA, top: 28, bottom: 28, left: 85, right: 85 };

/** The blocks as the library's elements, rows a few at a time. Fails with WritingStopped. */
export async function elementsOf(blocks: Block[], options: WritingOptions): Promise<(Paragraph | Table)[]> {
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  const made = new Map(tables.map(table => [table, [headingRow(table)]]));
  const rows = tables.flatMap(table => table.rows.map(cells => ({ table, cells })));
  await inSteps(rows, ({ table, cells }) => { made.get(table)?.push(tableRow(cells)); }, options);
  return blocks.flatMap(block => (block.kind === 'table' ? [new NamedTable(block, made.get(block) ?? []), paragraph('', ownStyles.gap)] : textOf(block)));
}

function textOf(block: Exclude<Block, TableBlock>): Paragraph[] {
  return [block.kind === 'heading' ? new Paragraph({ heading: headingLevels[block.level], text: plainText(block.text) }) : new Paragraph({ text: plainText(block.text), keepNext: block.leads })];
}

function paragraph(text: string, style?: string): Paragraph {
  return new Paragraph({ text: plainText(text), style });
}

/** A table that says what it is about to those who hear it, which the library's cannot. */
class NamedTable extends Table {
  public constructor({ caption, description, widths }: TableBlock, rows: TableRow[]) {
    const columnWidths = twips(widths);
    const size = columnWidths.reduce((sum, width) => sum + width, 0);
    super({
      rows, columnWidths, margins, borders: lines, layout: TableLayoutType.FIXED, width: { size, type: WidthType.DXA },
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true }
    });
    const properties = this.root[0] as XmlComponent;
    properties.addChildElement(new StringValueElement('w:tblCaption', plainText(caption)));
    properties.addChildElement(new StringValueElement('w:tblDescription', plainText(description)));
  }
}

/** The widths on the page, in twentieths of a point. */
function twips(parts: number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map(part => Math.floor((part / sum) * textWidth));
}

const shadingOf = (fill: string): IShadingAttributesProperties => ({ type: ShadingType.CLEAR, color: 'auto', fill });

function headingRow({ headings }: TableBlock): TableRow {
  return new TableRow({
    tableHeader: true, cantSplit: true,
    children: headings.map(heading => new TableCell({ shading: shadingOf('E7EDF3'), children: [paragraph(heading, ownStyles.tableHeading)] }))
  });
}

function tableRow(cells: BlockCell[]): TableRow {
  return new TableRow({ cantSplit: true, children: cells.map(tableCell) });
}

function tableCell({ lines: written, merge, look }: BlockCell): TableCell {
  return new TableCell({
    verticalMerge: merge && merges[merge], ...(look?.fill ? { shading: shadingOf(look.fill) } : {}),
    children: (written.length > 0 ? written : ['']).map(text => (look ? lookingParagraph(text, look) : paragraph(text, ownStyles.tableText)))
  });
}

function lookingParagraph(text: string, { bold, centred, indented }: CellLook): Paragraph {
  return new Paragraph({
    style: ownStyles.tableText, children: [new TextRun({ text: plainText(text), bold })],
    ...(centred ? { alignment: AlignmentType.CENTER } : {}), ...(indented ? { indent: { left: 227 } } : {})
  });
}
