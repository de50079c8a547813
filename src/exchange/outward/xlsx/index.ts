import { OutColumn } from '../columns';
import { partOf } from '../inSteps';
import { commonParts, relationsXml } from '../packageParts';
import { OutgoingPlan, WritingOptions } from '../types';
import { escapeXml, xmlHead } from '../xml';
import { zipParts } from '../zip';
import { WrittenSheet, sheetXml } from './sheet';
import { stylesXml } from './styles';

const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The plan as an Excel workbook of one sheet. Fails with WritingStopped. */
export async function writeXlsx(plan: OutgoingPlan, columns: OutColumn[], options: WritingOptions): Promise<{ bytes: Uint8Array; shortened: number }> {
  const sheet = await sheetXml(plan, columns, partOf(options, 0, 0.5));
  const contents = [
    { path: 'xl/workbook.xml', type: `${sheetTypes}.sheet.main+xml` },
    { path: 'xl/worksheets/sheet1.xml', type: `${sheetTypes}.worksheet+xml` },
    { path: 'xl/styles.xml', type: `${sheetTypes}.styles+xml` }
  ];
  const parts = {
    ...commonParts('xl/workbook.xml', contents, plan),
    'xl/workbook.xml': workbookXml(sheetName(plan.title), sheet),
    'xl/_rels/workbook.xml.rels': relationsXml([{ type: 'worksheet', target: 'worksheets/sheet1.xml' }, { type: 'styles', target: 'styles.xml' }]),
    'xl/styles.xml': stylesXml,
    'xl/worksheets/sheet1.xml': sheet.xml
  };
  return { bytes: await zipParts(parts, partOf(options, 0.5, 1)), shortened: sheet.shortened };
}

/** The headings are repeated on every printed page, and the filter knows its range. */
function workbookXml(name: string, { range }: WrittenSheet): string {
  const quoted = escapeXml(`'${name.replace(/'/g, "''")}'`);
  return `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`
    + `<sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>`
    + `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!${range}</definedName>`
    + `<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName></definedNames></workbook>`;
}

/** A sheet's name has at most 31 characters and none of these marks; an apostrophe may not stand at its ends. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 31).replace(/^'+|'+$/g, '').trim() || 'Handlingsplan';
}
