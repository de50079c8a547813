import { LocalDate, daysBetween } from '../../../domain';
import { CellValue, OutColumn } from '../columns';
import { inDocumentOrder } from '../documentOrder';
import { inSteps } from '../inSteps';
import { OutgoingPlan, WritingOptions } from '../types';
import { escapeXml, xmlHead } from '../xml';
import { cellStyles } from './styles';

/** What Excel takes in one cell, in characters. */
const longestCell = 32_767;

/** Of one line of text, in points; and the most that Excel gives a row. */
const lineHeight = 15;
const highestRow = 409;

/** Excel counts days from here. */
const dayZero: LocalDate = '1899-12-30';

export interface WrittenSheet {
  xml: string;
  /** From the heading to the last row, for example `$A$1:$H$38`. */
  range: string;
  /** How many texts were longer than Excel takes, and end with “…”. */
  shortened: number;
}

/** The sheet of a plan: headings that stay in sight, one row for each activity, A4 across. */
export async function sheetXml(plan: OutgoingPlan, columns: OutColumn[], options: WritingOptions): Promise<WrittenSheet> {
  const rows = [rowXml(1, columns.map((column, at) => textCell(at, 1, column.heading, cellStyles.heading)), lineHeight)];
  let shortened = 0;
  await inSteps(inDocumentOrder(plan.activities, plan.framework, plan.index), (activity, at) => {
    const values = columns.map(column => fitting(column.value(activity, plan.index), () => { shortened += 1; }));
    rows.push(rowXml(at + 2, values.map((value, place) => cellXml(place, at + 2, value)), heightOf(values, columns)));
  }, options);
  const last = letterOf(columns.length - 1);
  return { xml: worksheet(rows, columns, last, plan), range: `$A$1:$${last}$${rows.length}`, shortened };
}

function worksheet(rows: string[], columns: OutColumn[], last: string, { title, date }: OutgoingPlan): string {
  const range = `A1:${last}${rows.length}`;
  const widths = columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const mark = (text: string): string => escapeXml(text.replace(/&/g, '&&'));
  return `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>`
    + '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'
    + `<sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="${range}"/>`
    + '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
    + `<headerFooter><oddHeader>&amp;L${mark(title)}&amp;R${date}</oddHeader><oddFooter>&amp;RSida &amp;P av &amp;N</oddFooter></headerFooter></worksheet>`;
}

function rowXml(row: number, cells: string[], height: number): string {
  return `<row r="${row}" ht="${height}">${cells.join('')}</row>`;
}

/** High enough for the longest cell, in points: not every program finds the height itself when it opens the sheet. */
function heightOf(values: CellValue[], columns: OutColumn[]): number {
  const lines = values.map((value, at) => (value?.kind === 'text' ? linesIn(value.text, columns[at].width) : 1));
  return Math.min(highestRow, Math.max(...lines) * lineHeight);
}

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 1))), 0);
}

function cellXml(place: number, row: number, value: CellValue): string {
  if (!value) return `<c r="${letterOf(place)}${row}" s="${cellStyles.text}"/>`;
  if (value.kind === 'text') return textCell(place, row, value.text, cellStyles.text);
  const [style, number] = value.kind === 'day' ? [cellStyles.day, daysBetween(dayZero, value.day)] : [cellStyles.number, value.number];
  return `<c r="${letterOf(place)}${row}" s="${style}"><v>${number}</v></c>`;
}

/** Text that stands in the cell itself and is typed as text: never a formula. */
function textCell(place: number, row: number, text: string, style: number): string {
  return `<c r="${letterOf(place)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function fitting(value: CellValue, onShortened: () => void): CellValue {
  if (value?.kind !== 'text' || value.text.length <= longestCell) return value;
  onShortened();
  return { kind: 'text', text: `${value.text.slice(0, longestCell - 1)}…` };
}

/** No form has more than 26 columns. */
function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}
