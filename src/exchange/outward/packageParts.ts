import { LocalDate } from '../../domain';
import { PackageParts } from './zip';
import { escapeXml, xmlHead } from './xml';

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const packageMetadata = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** One content part of a document and its type, as `[Content_Types].xml` names them. */
export interface ContentPart {
  path: string;
  type: string;
}

/** A relationship from one part to another; the id is `rId` and its place from 1. */
export interface Relation {
  type: string;
  target: string;
}

export function relationsXml(relations: Relation[]): string {
  const items = relations.map(({ type, target }, at) => `<Relationship Id="rId${at + 1}" Type="${type.includes('/') ? type : `${officeRelations}/${type}`}" Target="${target}"/>`);
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${items.join('')}</Relationships>`;
}

/** What every office document has: content types, the way to its main part, title, language and day. */
export function commonParts(main: string, contents: ContentPart[], { title, date }: { title: string; date: LocalDate }): PackageParts {
  const properties: ContentPart[] = [
    { path: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml' },
    { path: 'docProps/app.xml', type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml' }
  ];
  const overrides = [...contents, ...properties].map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('');
  return {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    '_rels/.rels': relationsXml([
      { type: 'officeDocument', target: main },
      { type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' },
      { type: 'extended-properties', target: 'docProps/app.xml' }
    ]),
    'docProps/core.xml': coreXml(title, date),
    'docProps/app.xml': `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Handlingsplan</Application></Properties>`
  };
}

function coreXml(title: string, date: LocalDate): string {
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageMetadata}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
    + `<dc:title>${escapeXml(title)}</dc:title><dc:language>sv-SE</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}
