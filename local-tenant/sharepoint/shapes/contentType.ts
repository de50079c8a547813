import { escapeXml } from '../fields/xml';
import { Entity } from '../odata/entity';
import { SiteLanguage, sitePath } from '../site';
import { StoredList, isPageLibrary } from '../store/lists';
import { listPath } from './list';

const words: Record<SiteLanguage, { name: string; description: string; group: string }> = {
  1053: { name: 'Objekt', description: 'Skapa ett nytt listobjekt.', group: 'Listinnehållstyper' },
  1033: { name: 'Item', description: 'Create a new list item.', group: 'List Content Types' }
};

/** The content type of site pages. */
const sitePage = '0x0101009D1CB255DA76424F860D91F20E6C4118';
const pageWords: typeof words = {
  1053: { name: 'Webbplatssida', description: 'Skapa en webbplatssida.', group: 'Dokumentinnehållstyper' },
  1033: { name: 'Site Page', description: 'Create a site page.', group: 'Document Content Types' }
};

/** The content type of a list's rows: the site's own `0x01`, or that of site pages, with the list's id behind it. */
export const contentTypeId = (list: StoredList): string => `${isPageLibrary(list) ? sitePage : '0x01'}00${list.id.replace(/-/g, '').toUpperCase()}`;

/** The site's content type for rows, or a list's own of it. */
export function contentTypeEntity(language: SiteLanguage, list?: StoredList): Entity {
  const id = list ? contentTypeId(list) : '0x01';
  const { name, description, group } = (list && isPageLibrary(list) ? pageWords : words)[language];
  return {
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    path: `${list ? listPath(list) : 'Web'}/ContentTypes('${id}')`,
    members: {
      ClientFormCustomFormatter: '', Description: description, DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '', DocumentTemplate: '',
      DocumentTemplateUrl: '', EditFormTemplateName: 'ListForm', EditFormUrl: '', Group: group, Hidden: false, Id: { StringValue: id }, JSLink: '',
      MobileDisplayFormUrl: '', MobileEditFormUrl: '', MobileNewFormUrl: '', Name: name, NewFormTemplateName: 'ListForm', NewFormUrl: '', ReadOnly: false,
      SchemaXml: `<ContentType ID="${id}" Name="${escapeXml(name)}" Group="${escapeXml(group)}" Description="${escapeXml(description)}" Version="0" />`,
      Scope: list?.url ?? sitePath, Sealed: false, StringId: id
    }
  };
}
