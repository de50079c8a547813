import { xmlHead } from '../xml';

/** A4 across, in twentieths of a point. */
export const page = { width: 16838, height: 11906, margin: 1134 } as const;

/** The paragraph styles of headings by level; the names inside are Word's own, so that its outline and a screen reader know them. */
export const headingStyles = { 0: 'Rubrik', 1: 'Rubrik1', 2: 'Rubrik2' } as const;

const ink = '<w:color w:val="1F2933"/>';

interface ParagraphStyle {
  id: string;
  name: string;
  paragraph: string;
  run: string;
  /** A heading's level in the outline, from 0. */
  heading?: boolean;
}

const styles: ParagraphStyle[] = [
  { id: 'Rubrik', name: 'Title', paragraph: '<w:keepNext/><w:spacing w:after="60"/>', run: `<w:b/>${ink}<w:sz w:val="44"/><w:szCs w:val="44"/>`, heading: true },
  { id: 'Rubrik1', name: 'heading 1', paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/>', run: `<w:b/>${ink}<w:sz w:val="32"/><w:szCs w:val="32"/>`, heading: true },
  { id: 'Rubrik2', name: 'heading 2', paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="1"/>', run: `<w:b/>${ink}<w:sz w:val="26"/><w:szCs w:val="26"/>`, heading: true },
  { id: 'Tabellrubrik', name: 'Tabellrubrik', paragraph: '<w:keepNext/><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>', run: '<w:b/><w:sz w:val="18"/><w:szCs w:val="18"/>' },
  { id: 'Tabelltext', name: 'Tabelltext', paragraph: '<w:spacing w:before="20" w:after="40" w:line="240" w:lineRule="auto"/>', run: '<w:sz w:val="18"/><w:szCs w:val="18"/>' },
  { id: 'Mellanrum', name: 'Mellanrum', paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', run: '<w:sz w:val="8"/><w:szCs w:val="8"/>' },
  { id: 'Sidfot', name: 'footer', paragraph: `<w:tabs><w:tab w:val="right" w:pos="${page.width - 2 * page.margin}"/></w:tabs><w:spacing w:after="0"/>`, run: '<w:color w:val="52606D"/><w:sz w:val="18"/><w:szCs w:val="18"/>' }
];

function styleXml({ id, name, paragraph, run, heading }: ParagraphStyle): string {
  return `<w:style w:type="paragraph"${/^Tab|^Mell/.test(id) ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${heading ? '<w:next w:val="Normal"/>' : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8C98A4"/>`;

const tableStyles = '<w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
  + `<w:style w:type="table" w:customStyle="1" w:styleId="Plantabell"><w:name w:val="Plantabell"/><w:basedOn w:val="Normaltabell"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

/** The language of all text is Swedish: for spelling, for hyphens, and for the voice that reads it. */
const language = '<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/>';

export const stylesXml = `${xmlHead}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`
  + `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:szCs w:val="20"/>${language}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
  + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
  + `${styles.map(styleXml).join('')}${tableStyles}</w:styles>`;
