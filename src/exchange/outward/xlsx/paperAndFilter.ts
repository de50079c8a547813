import type { Feature } from 'write-excel-file/universal';
import { findElement, getCellAddress, getOrderOfSiblings, getSelfClosingTagMarkup, insertElementMarkupAccordingToOrderOfSiblings, replaceElement, sanitizeTextContent } from 'write-excel-file/utility';
import { plainText } from '../plainText';

interface SheetFacts {
  title: string;
  date: string;
  /** The sheet's name. */
  sheet: string;
  /** With the headings. */
  rows: number;
  columns: number;
}

export const sheetFile = 'xl/worksheets/sheet{id}.xml';
const bookFile = 'xl/workbook.xml';

/** What the library has not itself: a filter in the headings, pages as wide as the sheet that repeat them, and a line above and below. */
export function paperAndFilter(facts: SheetFacts): Feature<Blob> {
  return {
    files: {
      transform: {
        [sheetFile]: { transformElementAttributes: fitted, transform: xml => withParts(xml, sheetParts(facts)) },
        [bookFile]: { transform: xml => named(xml, facts) }
      }
    }
  };
}

type Attributes = Record<string, string | number>;

/** As many pages down as it takes; and rows that grow with what is written in them. */
export function fitted(tag: string, attributes: Attributes): Attributes {
  if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
  if (tag === 'pageMargins') return { ...attributes, left: 0.5, right: 0.5 };
  if (tag !== 'row') return attributes;
  const { customHeight, ...free } = attributes;
  return customHeight === undefined ? attributes : free;
}

function sheetParts(facts: SheetFacts): string[] {
  return [...paper(facts), getSelfClosingTagMarkup('autoFilter', { ref: `A1:${getCellAddress(facts.rows - 1, facts.columns - 1)}` })];
}

/** Pages as wide as the sheet, with what it is and of which day above, and the page's number below. */
export function paper({ title, date }: Pick<SheetFacts, 'title' | 'date'>): string[] {
  const mark = (text: string): string => sanitizeTextContent(plainText(text).replace(/&/g, '&&'));
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<headerFooter><oddHeader>&amp;L${mark(title)}&amp;R${date}</oddHeader><oddFooter>&amp;RSida &amp;P av &amp;N</oddFooter></headerFooter>`
  ];
}

/** The headings are repeated on every printed page, and the filter knows its range. */
function named(xml: string, { sheet, rows, columns }: SheetFacts): string {
  const quoted = sanitizeTextContent(`'${sheet.replace(/'/g, "''")}'`);
  const last = getCellAddress(0, columns - 1).replace(/\d+$/, '');
  const name = (attributes: string, range: string): string => `<definedName name="_xlnm.${attributes} localSheetId="0">${quoted}!${range}</definedName>`;
  const names = `<definedNames>${name('_FilterDatabase" hidden="1"', `$A$1:$${last}$${rows}`)}${name('Print_Titles"', '$1:$1')}</definedNames>`;
  const empty = findElement(xml, 'definedNames');
  return empty ? replaceElement(xml, empty, names) : inserted(xml, names, bookFile, 'workbook');
}

/** The sheet with more parts, each where the format wants it. */
export function withParts(xml: string, parts: string[]): string {
  return parts.reduce((written, part) => inserted(written, part, sheetFile, 'worksheet'), xml);
}

/** Where the format wants it among its neighbours. */
function inserted(xml: string, part: string, file: typeof sheetFile | typeof bookFile, parent: string): string {
  const order = getOrderOfSiblings(file, parent);
  if (!order) throw new Error(`The order within ${file} is not known.`);
  return insertElementMarkupAccordingToOrderOfSiblings(xml, part, order, parent);
}
