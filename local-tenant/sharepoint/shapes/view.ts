import { Entity } from '../odata/entity';
import { StoredList } from '../store/lists';
import { StoredView } from '../store/views';

export function viewFields(view: StoredView): { SchemaXml: string; Items: string[] } {
  return { SchemaXml: view.fields.map(name => `<FieldRef Name="${name}" />`).join(''), Items: view.fields };
}

const defaults = { Hidden: false, Paged: true, PersonalView: false, ReadOnlyView: false, RowLimit: 30, Scope: 0, ViewQuery: '', ViewType: 'HTML' };

/** What of a view an add or an update can set, besides its title and being the default. */
export const viewSettings = Object.keys(defaults);

/** A view of a list. */
export function viewEntity(view: StoredView, list: StoredList): Entity {
  const url = `${list.url}/${view.isDefault ? 'AllItems' : encodeURIComponent(view.title)}.aspx`;
  return {
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    members: {
      BaseViewId: view.isDefault ? '1' : null, ContentTypeId: { StringValue: '0x' }, DefaultView: view.isDefault, Id: view.id,
      MobileDefaultView: view.isDefault, MobileView: view.isDefault, OrderedView: false, ...defaults, ...view.settings,
      ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url, TabularView: true, Title: view.title
    },
    lazy: { ViewFields: () => viewFields(view) },
    links: {
      ViewFields: () => ({
        type: 'SP.ViewFieldCollection', set: 'SP.ViewFieldCollection', path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
        members: { ...viewFields(view) }
      })
    }
  };
}
