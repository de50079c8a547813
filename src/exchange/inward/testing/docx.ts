import JSZip from 'jszip';

/** A cell of a made document: its text, one paragraph per line; 'above' goes on with the merged cell over it. */
export type DocxCell = string | 'above' | { text: string; startsMerge?: true; colSpan?: number; inner?: DocxCell[][] };

export type DocxBlock = { heading: string } | { paragraph: string } | { table: DocxCell[][]; betweenRows?: string };

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const contentTypes = '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
  + '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

const styles = `<w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style></w:styles>`;

/** A Word document as Word lays it out: vMerge for merged rows, gridSpan for merged columns. */
export async function makeDocx(blocks: DocxBlock[]): Promise<ArrayBuffer> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', contentTypes);
  zip.file('_rels/.rels', `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`);
  zip.file('word/_rels/document.xml.rels', `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`);
  zip.file('word/styles.xml', styles);
  zip.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${blocks.map(blockXml).join('')}</w:body></w:document>`);
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}

function blockXml(block: DocxBlock): string {
  if ('heading' in block) return paragraphXml(block.heading, '<w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr>');
  if ('paragraph' in block) return paragraphXml(block.paragraph);
  return tableXml(block.table, block.betweenRows ?? '');
}

function tableXml(rows: DocxCell[][], betweenRows: string): string {
  return `<w:tbl>${rows.map(row => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join(betweenRows)}</w:tbl>`;
}

function cellXml(cell: DocxCell): string {
  if (cell === 'above') return '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>';
  const { text, startsMerge, colSpan, inner } = typeof cell === 'string' ? { text: cell, startsMerge: undefined, colSpan: undefined, inner: undefined } : cell;
  const properties = `${colSpan ? `<w:gridSpan w:val="${colSpan}"/>` : ''}${startsMerge ? '<w:vMerge w:val="restart"/>' : ''}`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('\n').map(line => paragraphXml(line)).join('')}${inner ? tableXml(inner, '') : ''}</w:tc>`;
}

function paragraphXml(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text).split('\u00AD').join('</w:t><w:softHyphen/><w:t xml:space="preserve">')}</w:t></w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
