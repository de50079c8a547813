import { SiteWords } from '../site';
import { builtin, builtinFields } from './builtin';
import { StoredField } from './field';

const html = { type: 'HTML', kind: 0 };

/** A column that people write; it came with the library's content type. */
const own = (id: string, name: string, title: string, type: StoredField['type'], more: Partial<StoredField> = {}): StoredField =>
  builtin(id, name, title, type, { fromBaseType: false, readOnly: false, group: 'Page Layout Columns', ...more });

/** The columns of the page library that the tenant models, with SharePoint's own ids and in its order. */
export function pageFields(titles: SiteWords['columns']): StoredField[] {
  const common = new Map(builtinFields(titles).map(field => [field.name, field]));
  const pick = (...names: string[]): StoredField[] => names.map(name => common.get(name)!);
  return [
    ...pick('ContentTypeId'),
    builtin('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'Text', { required: true, shownType: { type: 'File', kind: 18 } }),
    ...pick('ComplianceAssetId'),
    own('c33527b4-d920-4587-b791-45024d00068a', 'WikiField', 'Wiki Content', 'Note', { richText: true }),
    ...pick('Title'),
    own('7efc33c1-b56b-490e-9c9b-1097e971ba96', 'ClientSideApplicationId', 'Client Application Page ID', 'Guid', { readOnly: true, hidden: true }),
    own('daef58d7-ccfd-43fc-b776-2e292cc66bba', 'PageLayoutType', 'Page Layout Type', 'Text'),
    own('4966388e-6e12-4bc6-8990-5b5b66153eae', 'CanvasContent1', 'Authoring Canvas Content', 'Note', { richText: true, shownType: html }),
    own('5baf6db5-9d25-4738-b15e-db5789298e82', 'BannerImageUrl', 'Banner Image URL', 'URL', { format: 'Image' }),
    own('3f155110-a6a2-4d70-926c-94648101f0e8', 'Description', 'Description', 'Note'),
    own('f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a', 'PromotedState', 'Promoted State', 'Number'),
    own('c84f8697-331e-457d-884a-c4fb8f30ea74', 'FirstPublishedDate', 'First Published Date', 'DateTime', { format: 'DateTime' }),
    own('261075db-0525-4fb8-a6ea-772014186599', 'LayoutWebpartsContent', 'Page Layout Content', 'Note', { richText: true, shownType: html }),
    own('1a7348e7-1bb7-4a47-9790-088e7cb20b58', '_AuthorByline', 'Author Byline', 'UserMulti', { selectionMode: 0 }),
    own('d60d65ff-ff42-4044-a684-ac3f7a5e598c', '_TopicHeader', 'Topic header', 'Text', { maxLength: 255 }),
    ...pick('LinkTitle', 'ID', 'Created', 'Author', 'Modified', 'Editor', 'Edit', '_UIVersionString', 'GUID')
  ];
}
