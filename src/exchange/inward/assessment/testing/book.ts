import JSZip from 'jszip';

/** A cell of a made form: its text, and a ground by the number of a style. */
export type BookCell = string | { text?: string; number?: number; style: number };

export interface BookSheet {
  name: string;
  rows: BookCell[][];
  /** Markup that stands after the rows: merged cells, conditional looks. */
  after?: string;
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'application/vnd.openxmlformats-officedocument';

/** Grounds by number as spreadsheets write them: plain, of the theme with a tint, by Excel's own number, a pattern. Style 0 has none. */
export const grounds = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="9" tint="0.5999938962981048"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="7" tint="0.7999816888943144"/></patternFill>',
  '<patternFill patternType="solid"><fgColor indexed="10"/></patternFill>',
  '<patternFill patternType="lightUp"/>',
  '<patternFill patternType="solid"><fgColor theme="4"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFED7D31"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>',
  '<gradientFill degree="90"><stop position="0"><color rgb="FFFFC7CE"/></stop><stop position="1"><color rgb="FFFF0000"/></stop></gradientFill>'
];

/** Grounds of conditional looks: green, yellow, red, by their number. */
const ruleGrounds = ['FFC6EFCE', 'FFFFEB9C', 'FFFFC7CE'];

const styles = `<styleSheet xmlns="${namespace}"><fonts count="1"><font/></fonts><fills count="${grounds.length}">${grounds.map(fill => `<fill>${fill}</fill>`).join('')}</fills>`
  + `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${grounds.length}">${grounds.map((_, at) => `<xf numFmtId="0" fillId="${at}" applyFill="1"/>`).join('')}</cellXfs>`
  + `<dxfs count="${ruleGrounds.length}">${ruleGrounds.map(rgb => `<dxf><fill><patternFill><bgColor rgb="${rgb}"/></patternFill></fill></dxf>`).join('')}</dxfs></styleSheet>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function cellXml(cell: BookCell, row: number, column: number): string {
  const { text, number, style } = typeof cell === 'string' ? { text: cell, number: undefined, style: 0 } : { text: undefined, number: undefined, ...cell };
  const name = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (number !== undefined) return `<c r="${name}" s="${style}"><v>${number}</v></c>`;
  return text ? `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>` : `<c r="${name}" s="${style}"/>`;
}

/** A workbook with coloured cells, as Excel lays it out; the theme's colours are those of Office. */
export async function makeBook(sheets: BookSheet[]): Promise<ArrayBuffer> {
  const zip = new JSZip();
  const part = (name: string, type: string): string => `<Override PartName="${name}" ContentType="${office}.spreadsheetml.${type}+xml"/>`;
  zip.file('[Content_Types].xml', `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + `<Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/styles.xml', 'styles')}`
    + `${sheets.map((_, at) => part(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}</Types>`);
  zip.file('_rels/.rels', `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  zip.file('xl/workbook.xml', `<workbook xmlns="${namespace}" xmlns:r="${relations}"><sheets>`
    + `${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`);
  zip.file('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packages}/relationships">`
    + `${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}`
    + `<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`);
  zip.file('xl/styles.xml', styles);
  sheets.forEach(({ rows, after = '' }, at) => zip.file(`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${namespace}"><sheetData>`
    + `${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`).join('')}</sheetData>${after}</worksheet>`));
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}
