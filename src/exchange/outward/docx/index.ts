import { dayInWords } from '../dayInWords';
import { partOf } from '../inSteps';
import { commonParts, relationsXml } from '../packageParts';
import { OutgoingPlan, WritingOptions } from '../types';
import { escapeXml, xmlHead } from '../xml';
import { zipParts } from '../zip';
import { blocksXml } from './blocksXml';
import { documentParts } from './documentParts';
import { page, stylesXml } from './styles';

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The plan as a Word document. Fails with WritingStopped. */
export async function writeDocx(plan: OutgoingPlan, options: WritingOptions): Promise<Uint8Array> {
  const blocks = documentParts.flatMap(part => part(plan));
  const body = await blocksXml(blocks, partOf(options, 0, 0.5));
  const contents = [
    { path: 'word/document.xml', type: `${wordTypes}.document.main+xml` },
    { path: 'word/styles.xml', type: `${wordTypes}.styles+xml` },
    { path: 'word/settings.xml', type: `${wordTypes}.settings+xml` },
    { path: 'word/footer1.xml', type: `${wordTypes}.footer+xml` }
  ];
  const parts = {
    ...commonParts('word/document.xml', contents, plan),
    'word/document.xml': `${xmlHead}<w:document ${namespaces}><w:body>${body}${sectionXml}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationsXml([
      { type: 'styles', target: 'styles.xml' }, { type: 'settings', target: 'settings.xml' }, { type: 'footer', target: 'footer1.xml' }
    ]),
    'word/styles.xml': stylesXml,
    'word/settings.xml': settingsXml,
    'word/footer1.xml': footerXml(`${plan.title}, ${dayInWords(plan.date)}`)
  };
  return zipParts(parts, partOf(options, 0.5, 1));
}

const sectionXml = '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>'
  + `<w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="landscape"/>`
  + `<w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;

/** Words are hyphenated: the narrow columns hold long ones. */
const settingsXml = `${xmlHead}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/><w:autoHyphenation/>`
  + '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="sv-SE"/></w:settings>';

function footerXml(text: string): string {
  const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const run = (words: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
  return `${xmlHead}<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Sidfot"/></w:pPr>${run(text)}<w:r><w:tab/></w:r>${run('Sida ')}${field('PAGE')}${run(' av ')}${field('NUMPAGES')}</w:p></w:ftr>`;
}
