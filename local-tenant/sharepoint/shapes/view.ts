import { Entity } from '../odata/entity';
import { escapeXml } from '../fields/xml';
import { StoredList } from '../store/lists';
import { StoredView } from '../store/views';

export function viewFields(view: StoredView): { SchemaXml: string; Items: string[] } {
  return { SchemaXml: view.fields.map(name => `<FieldRef Name="${name}" />`).join(''), Items: view.fields };
}

/** What of a view an add or an update can set, besides its title and being the default. */
export const viewSettings = ['Hidden', 'Paged', 'PersonalView', 'ReadOnlyView', 'RowLimit', 'Scope', 'ViewQuery', 'ViewType'];

/** The view's definition as XML; only the order of its parts differs between SharePoint's two forms. */
function schemaXml(view: StoredView, url: string): string {
  const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');
  const { RowLimit = 30, Paged = true, ViewQuery = '' } = view.settings;
  return `<View Name="{${view.id.toUpperCase()}}" DefaultView="${flag(view.isDefault)}" Type="HTML" DisplayName="${escapeXml(view.title)}" Url="${escapeXml(url)}">`
    + `<Query>${String(ViewQuery)}</Query><ViewFields>${viewFields(view).SchemaXml}</ViewFields><RowLimit Paged="${flag(Paged === true)}">${String(RowLimit)}</RowLimit></View>`;
}

/** A view of a list. */
export function viewEntity(view: StoredView, list: StoredList): Entity {
  const url = `${list.url}/${view.isDefault ? 'AllItems' : encodeURIComponent(view.title)}.aspx`;
  const path = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
  const xml = schemaXml(view, url);
  return {
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    path,
    members: {
      Aggregations: null, AggregationsStatus: null, AssociatedContentTypeId: null, BaseViewId: view.isDefault ? '1' : null, CalendarViewStyles: null,
      ColumnWidth: null, ContentTypeId: { StringValue: '0x' }, CustomFormatter: null, CustomOrder: null, DefaultView: view.isDefault,
      DefaultViewForContentType: false, EditorModified: false, Formats: null, GridLayout: null, Hidden: false, HtmlSchemaXml: xml, Id: view.id,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47', IncludeRootFolder: false, ViewJoins: null, JSLink: 'clienttemplates.js', ListViewXml: xml, Method: null,
      MobileDefaultView: view.isDefault, MobileView: view.isDefault, ModerationType: null, NewDocumentTemplates: null, OrderedView: false, Paged: true,
      PersonalView: false, ViewProjectedFields: null, ViewQuery: '', ReadOnlyView: false, RequiresClientIntegration: false, RowLimit: 30, Scope: 0,
      ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url, StyleId: null, TabularView: true, Threaded: false, Title: view.title, Toolbar: '',
      ToolbarTemplateName: null, ViewType: 'HTML', ViewData: null, ViewType2: null, VisualizationInfo: null, ...view.settings
    },
    lazy: { ViewFields: () => viewFields(view) },
    links: { ViewFields: () => ({ type: 'SP.ViewFieldCollection', set: 'SP.ViewFieldCollection', path: `${path}/ViewFields`, members: { ...viewFields(view) } }) }
  };
}
