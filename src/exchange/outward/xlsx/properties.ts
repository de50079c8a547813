import type { Feature } from 'write-excel-file/universal';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { plainText } from '../plainText';
import { subject } from '../subject';

const path = 'docProps/core.xml';
const type = 'application/vnd.openxmlformats-package.core-properties+xml';
const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const namespaces = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
  + ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The workbook's title, subject, language and day, which the library leaves out. It bears the plan's name, nobody's own. */
export function properties({ title, date }: { title: string; date: string }): Feature<Blob> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => `<Override PartName="/${path}" ContentType="${type}"/>` },
        '_rels/.rels': { insert: () => `<Relationship Id="rId-properties-1" Type="${relation}" Target="${path}"/>` }
      },
      write: { files: () => ({ [path]: coreXml(sanitizeTextContent(plainText(title)), date) }) }
    }
  };
}

function coreXml(title: string, date: string): string {
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}><dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject>`
    + `<dc:creator>${title}</dc:creator><dc:language>sv-SE</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}
