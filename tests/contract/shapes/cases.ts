import { Tolerance } from './shape';

/** How the tenant is asked for what a recording shows. */
export interface ShapeCase extends Tolerance {
  file: string;
  path: string;
  /** A POST, unless a method says otherwise. */
  body?: unknown;
  headers?: Record<string, string>;
  account?: string;
  /** What the tenant is told to make go wrong. */
  fault?: 'digestExpiry';
  /** The part of the recording that is compared, when the answer is that part alone. */
  at?: string[];
  /** The member whose text is JSON, when the recording is of that text. */
  text?: string;
}

const list = (title: string): string => `web/lists/getByTitle('${title}')`;
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const query = { query: { Item: true, Add: true } };
const view = (...names: string[]): string => `<View><ViewFields>${names.map(name => `<FieldRef Name="${name}"/>`).join('')}</ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>`;
const stream = (...names: string[]): unknown => ({ parameters: { RenderOptions: 2, ViewXml: view(...names) } });
/** Columns and members of the recorded lists that have nothing to do with the tenant's. */
const newMember = ['OData__ColorTag'];
const taxonomy = ['TaxonomyField1', 'TaxonomyMultiField1', 'TaxonomyField1.', 'TaxonomyMultiField1.', 'paa8bb18f4854584a5ba01ad0c8432cc', 'f5f457f913d048419dd5c6ef24344d27'];
const severalPeopleDotted = ['id', 'title', 'span', 'email', 'sip', 'jobTitle', 'department', 'picture'].map(name => `UserMultiField1.${name}`);

const items: ShapeCase[] = [
  { file: 'items/attachment-add.nometadata.json', path: `${list('Särskild')}/items(1)/AttachmentFiles/add(FileName='ny.txt')`, body: 'x' },
  { file: 'items/attachment-expand.nometadata.json', path: `${list('Särskild')}/items?$select=Id,AttachmentFiles&$expand=AttachmentFiles` },
  { file: 'items/item-collection.all-field-types.nometadata.json', path: `${list('Särskild')}/items`, without: taxonomy, besides: newMember },
  { file: 'items/item-collection.empty-values.nometadata.json', path: `${list('Särskild')}/items`, without: taxonomy, besides: newMember },
  { file: 'items/item-collection.expand-author.v4.json', path: `${list('Tom')}/items?$select=Id,Title,Created,Modified,Author/FirstName,Author/LastName&$expand=Author`, anyOrder: true },
  { file: 'items/item-collection.2024.nometadata.json', path: `${list('Ärende')}/items` },
  { file: 'items/item-add.201.minimalmetadata.json', path: `${list('Avvikelser')}/items`, body: { Title: 'ny', KlarAvId: 11, Nummer: 1, Aktiv: true, Beskrivning: 'b', Ansvar: 'a' }, besides: newMember },
  { file: 'items/item-collection.expand-multi-person.minimalmetadata.json', path: `${list('Uppgifter')}/items?$select=Id,Title,Status,DueDate,AssignedTo/Id,AssignedTo/Title&$expand=AssignedTo` },
  { file: 'items/item-collection.nextlink.nometadata.json', path: `${list('Ärende')}/items?$top=1`, besides: [...newMember, 'MyDateField'], anyOrder: true },
  { file: 'items/item-collection.expand-contenttype.v4.json', path: `${list('Avvikelser')}/items?$select=Id,Title,Beskrivning,ContentType/Name&$expand=ContentType`, anyOrder: true },
  { file: 'items/item-collection.minimalmetadata.json', path: `${list('Tom')}/items`, besides: [...newMember, 'Own'] },
  { file: 'items/item-collection.nextlink-select.nometadata.json', path: `${list('Tom')}/items?$select=Id,Title&$top=2` },
  { file: 'items/item-collection.select.minimalmetadata.json', path: `${list('Tom')}/items?$select=Title,Modified,Created` },
  { file: 'items/item.simple-types.nometadata.json', path: `${list('Enkel')}/items`, besides: newMember },
  { file: 'items/item.simple-types-emptied.nometadata.json', path: `${list('Enkel')}/items`, besides: newMember },
  { file: 'items/versions-expand.nometadata.json', path: `${list('Tom')}/items(1)/versions`, at: ['value', '0', 'Versions'], besides: ['Own'] },
  { file: 'items/validateUpdateListItem.ok.nometadata.json', path: `${list('Tom')}/AddValidateUpdateItemUsingPath`, body: { formValues: [{ FieldName: 'Title', FieldValue: 'ny' }] } },
  { file: 'items/validateUpdateListItem.all-types.nometadata.json', path: `${list('Enkel')}/items(1)/ValidateUpdateListItem`, body: { formValues: [{ FieldName: 'Text1', FieldValue: 'ny' }] } },
  { file: 'items/validateUpdateListItem.error.nometadata.json', path: `${list('Enkel')}/items(1)/ValidateUpdateListItem`, body: { formValues: [{ FieldName: 'Number1', FieldValue: 'x' }] } },
  {
    file: 'items/addValidate.date-out-of-range.json', path: `${list('Enkel')}/AddValidateUpdateItemUsingPath`, headers: { accept: 'application/json;odata=nometadata' },
    body: { formValues: [{ FieldName: 'DateTime1', FieldValue: '2026-01-01T00:00:00Z' }] }
  },
  { file: 'items/recycle.nometadata.json', path: `${list('Tom')}/items(3)/recycle()`, body: '' },
  { file: 'items/recyclebin-item.nometadata.json', path: 'web/recyclebin' }
];

const changesAndStream: ShapeCase[] = [
  { file: 'changes/list-getchanges.minimalmetadata.json', path: `${list('Tom')}/getchanges`, body: query },
  { file: 'changes/list-getchanges.verbose.json', path: `${list('Tom')}/getchanges`, body: query },
  { file: 'changes/web-getchanges.verbose.json', path: 'web/getchanges', body: { query: { List: true, Add: true } }, without: ['Creator'] },
  { file: 'changes/list-getchanges.nometadata.json', path: `${list('Tom')}/getchanges`, body: query },
  { file: 'stream/getitems-caml.datesInUtc.nometadata.json', path: `${list('Tom')}/getitems`, body: { query: { ViewXml: view('Title', 'Created', 'Modified'), DatesInUtc: true } }, anyOrder: true },
  { file: 'stream/getitems-caml.localDates.nometadata.json', path: `${list('Tom')}/getitems`, body: { query: { ViewXml: view('Title', 'Created', 'Modified') } }, anyOrder: true },
  { file: 'stream/renderListDataAsStream.paged.json', path: `${list('Tom')}/RenderListDataAsStream`, body: stream('Title') },
  {
    file: 'stream/renderListDataAsStream.types.json', path: `${list('Enkel')}/RenderListDataAsStream`, without: ['ScopeId'],
    body: stream('Title', 'Text1', 'MultilineText1', 'Number1', 'Bool1', 'DateTime1', 'Currency1', 'Calculated1', 'ChoiceSingle1', 'ChoiceMulti1')
  },
  {
    file: 'stream/renderListDataAsStream.person-lookup-url.json', path: `${list('Särskild')}/RenderListDataAsStream`, without: ['ScopeId', ...taxonomy, ...severalPeopleDotted],
    body: stream('Title', 'URLField1', 'URLField2', 'UserSingleField1', 'UserMultiField1', 'LookupSingleField1', 'LookupMultiField1')
  }
];

const newLabel = ['SensitivityLabelToEncryptOnDownloadForLibrary'];
const lists: ShapeCase[] = [
  { file: 'lists/list-create.201.nometadata.json', path: 'web/lists', body: { Title: 'Ny A', BaseTemplate: 100 } },
  { file: 'lists/list-create.201.2022.nometadata.json', path: 'web/lists', body: { Title: 'Ny B', BaseTemplate: 100 }, besides: newLabel },
  { file: 'lists/list-create.201.minimalmetadata.json', path: 'web/lists', body: { Title: 'Ny C', BaseTemplate: 100 }, besides: newLabel, without: ['SensitivityLabelToEncryptOnDOwnloadForLibrary'] },
  { file: 'lists/list-create.201.v4.json', path: 'web/lists', body: { Title: 'Ny D', BaseTemplate: 100 }, besides: newLabel, without: ['SensitivityLabelToEncryptOnDOwnloadForLibrary'] },
  { file: 'lists/list-select.nometadata.json', path: `${list('Tom')}?$select=Id,ItemCount` },
  { file: 'lists/list-sitepages.nometadata.json', path: list('Webbplatssidor'), besides: newLabel },
  { file: 'lists/contenttypes.nometadata.json', path: `${list('Tom')}/contenttypes` },
  { file: 'lists/contenttype-id.nometadata.json', path: 'web/contenttypes?$select=Id,StringId&$filter=StringId eq \'0x01\'' },
  { file: 'lists/views-default.nometadata.json', path: `${list('Tom')}/views` },
  { file: 'lists/view-create.nometadata.json', path: `${list('Tom')}/views`, body: { Title: 'Vy', PersonalView: false } },
  { file: 'lists/view-viewfields.nometadata.json', path: `${list('Tom')}?$select=Id,Views/Id,Views/Title,Views/ViewFields&$expand=Views,Views/ViewFields` },
  { file: 'lists/viewfields.nometadata.json', path: `${list('Tom')}/defaultview/viewfields` },
  { file: 'lists/web-regional-settings.nometadata.json', path: 'web?$select=Id,Url,RegionalSettings/*&$expand=RegionalSettings,RegionalSettings/TimeZone' }
];

const people: ShapeCase[] = [
  { file: 'people/clientPeoplePickerSearchUser.nometadata.json', path: 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser', body: { queryParams: { QueryString: 'karin' } } },
  { file: 'people/contextinfo.verbose.json', path: 'contextinfo', body: '' },
  { file: 'people/contextinfo.minimalmetadata.json', path: 'contextinfo', body: '' },
  { file: 'people/currentuser.minimalmetadata.json', path: 'web/currentuser' },
  { file: 'people/currentuser.nometadata.json', path: 'web/currentuser' },
  { file: 'people/profile-properties.nometadata.json', path: 'SP.UserProfiles.PeopleManager/GetMyProperties' },
  { file: 'people/siteusers-filter.nometadata.json', path: 'web/siteusers?$filter=PrincipalType eq 4' },
  { file: 'people/user-everyone.nometadata.json', path: 'web/getUserById(8)' },
  { file: 'security/effectivebasepermissions.nometadata.json', path: 'web?$select=EffectiveBasePermissions,Id' },
  { file: 'security/hasuniqueroleassignments.nometadata.json', path: `${list('Tom')}/items?$select=*,HasUniqueRoleAssignments&$top=1`, besides: ['Own', 'odata.nextLink'], anyOrder: true },
  { file: 'security/roleassignment-bindings.nometadata.json', path: `${list('Tom')}/roleassignments?$filter=PrincipalId eq 3&$expand=RoleDefinitionBindings` },
  { file: 'security/roleassignments-ids.nometadata.json', path: `${list('Tom')}/items(1)?$select=Id,RoleAssignments/PrincipalId&$expand=RoleAssignments` },
  { file: 'security/roleassignments-expand.nometadata.json', path: `${list('Tom')}/roleassignments?$expand=Member,RoleDefinitionBindings` },
  { file: 'security/roledefinition-create.201.nometadata.json', path: 'web/roledefinitions', body: { Name: 'Egen', Description: '', Order: 1, BasePermissions: { High: '0', Low: '1' } } },
  { file: 'security/roledefinitions.nometadata.json', path: 'web/roledefinitions' },
  { file: 'security/sitegroup-create.201.nometadata.json', path: 'web/sitegroups', body: { Title: 'Ny grupp' } },
  { file: 'security/sitegroup-users-expand.nometadata.json', path: 'web/sitegroups?$filter=Id eq 3&$select=Id&$expand=Users' },
  { file: 'security/sitegroups.nometadata.json', path: 'web/sitegroups' }
];

const field = (file: string, SchemaXml: string): ShapeCase => ({
  file: `fields/field-${file}.nometadata.json`, path: `${list('Enkel')}/fields/createFieldAsXml`, body: { parameters: { SchemaXml, Options: 8 } }
});
const columns: ShapeCase[] = [
  field('text', '<Field Type="Text" Name="A1" DisplayName="A1" />'), field('note', '<Field Type="Note" Name="A2" DisplayName="A2" />'),
  field('note-rich', '<Field Type="Note" RichText="TRUE" Name="A3" DisplayName="A3" />'), field('boolean', '<Field Type="Boolean" Name="A4" DisplayName="A4" />'),
  field('number', '<Field Type="Number" Name="A5" DisplayName="A5" />'), field('number-min-max', '<Field Type="Number" Min="0" Max="1" Name="A6" DisplayName="A6" />'),
  field('datetime', '<Field Type="DateTime" Name="A7" DisplayName="A7" />'), field('currency', '<Field Type="Currency" Name="A8" DisplayName="A8" />'),
  field('calculated-number', '<Field Type="Calculated" ResultType="Number" Name="A9" DisplayName="A9"><Formula>=1</Formula></Field>'),
  field('calculated-text', '<Field Type="Calculated" ResultType="Text" Name="B1" DisplayName="B1"><Formula>="a"</Formula></Field>'),
  field('choice', '<Field Type="Choice" Name="B2" DisplayName="B2"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>'),
  field('multichoice', '<Field Type="MultiChoice" Name="B3" DisplayName="B3"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>'), field('url', '<Field Type="URL" Name="B4" DisplayName="B4" />'),
  field('user', '<Field Type="User" Name="B5" DisplayName="B5" />'), field('usermulti', '<Field Type="UserMulti" Mult="TRUE" Name="B6" DisplayName="B6" />'),
  field('lookup', '<Field Type="Lookup" List="{tom}" ShowField="Title" Name="B7" DisplayName="B7" />'),
  field('lookupmulti', '<Field Type="LookupMulti" Mult="TRUE" List="{tom}" ShowField="Title" Name="B8" DisplayName="B8" />'),
  field('createFieldAsXml', '<Field Type="Text" Name="B9" DisplayName="B9" />'),
  { file: 'fields/custom-list.default-fields.nometadata.json', path: `${list('Tom')}/fields?$select=Id,InternalName,Title,FieldTypeKind,TypeAsString` }
];

const pagesUrl = '/sites/insidan/SitePages';
const shownColumns = ['Description', 'Title', 'ClientSideApplicationId', 'PageLayoutType', 'CanvasContent1', 'LayoutWebpartsContent', 'BannerImageUrl', 'PromotedState'];
const libraryTail = [
  'OData__AuthorBylineId', 'OData__AuthorBylineStringId', 'OData__TopicHeader', 'ID', 'Created', 'AuthorId', 'Modified', 'EditorId', 'OData__CopySource', 'CheckoutUserId', 'OData__UIVersionString', 'GUID'
];
/** What SharePoint says of a file beside its columns: its icons, where it was copied from, labels. */
const ofFiles = [
  'HTML_x0020_File_x0020_Type.File_x0020_Type.mapall', 'HTML_x0020_File_x0020_Type.File_x0020_Type.mapcon', 'HTML_x0020_File_x0020_Type.File_x0020_Type.mapico', 'serverurl.progid',
  'ServerRedirectedEmbedUrl', 'File_x0020_Type.progid', 'File_x0020_Type.url', '_OriginalSourceUrl', '_OriginalSourceSiteId', '_OriginalSourceWebId', '_OriginalSourceListId',
  '_OriginalSourceItemId', 'A2ODMountCount', '_StubFile', '_ComplianceTag', '_ExpirationDate', '_ExpirationDate.', '_SPSitePageFlags', 'ContentVersion', 'DocConcurrencyNumber',
  '_VirusStatus', '_CheckinComment', 'ecb.dispex', 'Interactivity', 'Edits', 'PreviewThumbnailsQualitySets', 'CurrentFolderPrincipalCount',
  ...['', '.id', '.title', '.span', '.email', '.sip', '.jobTitle', '.department', '.picture'].map(tail => `_AuthorByline${tail}`)
];
const pages: ShapeCase[] = [
  { file: 'pages/sitepage-create.nometadata.json', path: 'sitepages/pages', body: { PageLayoutType: 'Article', PromotedState: 0 } },
  { file: 'pages/sitepage-create.minimalmetadata.json', path: 'sitepages/pages', body: { PageLayoutType: 'Article', PromotedState: 0 } },
  { file: 'pages/sitepage-template.v4.json', path: 'sitepages/pages' },
  { file: 'pages/canvasContent1.sitepages-form.json', path: 'sitepages/pages(1)', text: 'CanvasContent1', anyOrder: true },
  { file: 'pages/layoutWebpartsContent.sitepages-form.json', path: 'sitepages/pages(1)', text: 'LayoutWebpartsContent' },
  { file: 'pages/sitepages-item.nometadata.json', path: `web/getFileByServerRelativePath(decodedUrl='${pagesUrl}/Larandeexempel.aspx')/ListItemAllFields?$select=CommentsDisabled,*`, besides: libraryTail },
  { file: 'pages/sitepages-item.stream.json', path: `web/getList('${pagesUrl}')/RenderListDataAsStream`, body: stream(...shownColumns), without: ofFiles, besides: ['NextHref'] },
  { file: 'fields/sitepages.fields.nometadata.json', path: `web/getList('${pagesUrl}')/fields?$select=Id,InternalName,EntityPropertyName,Title,FieldTypeKind,TypeAsString` }
];

/** Thirteen columns by name. */
const many = (name: string, tail: string): string => Array.from({ length: 13 }, (_, n) => `${name}${n}${tail}`).join(',');
const wrong = (name: string, path: string, more: Partial<ShapeCase> = {}): ShapeCase => ({ file: `errors/${name}.json`, path, ...more });
const write = (body: unknown): Partial<ShapeCase> => ({ body });
const rows = `${list('Enkel')}/items`;
const errors: ShapeCase[] = [
  wrong('400-ensureuser', 'web/ensureuser', write({ logonName: 'ingen' })), wrong('400-expand-missing', `${list('Särskild')}/items?$select=UserSingleField1/Title`),
  wrong('400-filter-syntax', `${rows}?$filter=Title ge`), wrong('400-filter-unknown-field', `${rows}?$filter=Saknas eq 1`),
  wrong('400-select-unknown-field', `${rows}?$select=Saknas`), wrong('400-write-object-for-primitive', rows, write({ Title: {} })),
  wrong('400-write-unknown-property', rows, write({ Saknas: 1 })), wrong('400-write-wrong-type', rows, write({ Number1: 'x' })),
  wrong('400-write-array-v3', rows, { body: { ChoiceMulti1: ['A'] }, headers: { 'content-type': 'application/json;odata=verbose' } }),
  wrong('403-access-denied', rows, { account: 'alva.nyman', body: { Title: 'x' } }), wrong('403-digest-invalid', rows, { body: { Title: 'x' }, headers: { 'X-RequestDigest': 'påhittat' } }),
  wrong('404-field', `${list('Enkel')}/fields/getByInternalNameOrTitle('Saknas')`), wrong('404-folder', 'web/getList(\'/sites/insidan/Lists/Saknas\')'),
  wrong('404-file', `${list('Särskild')}/items(1)/AttachmentFiles('saknas.txt')`), wrong('404-item', `${rows}(99)`), wrong('404-item-subresource', `${rows}(99)/versions`),
  wrong('404-list-by-id', 'web/lists(guid\'00000000-0000-0000-0000-000000000009\')'), wrong('404-list-by-title', list('Saknas')),
  wrong('409-attachment-exists', `${list('Särskild')}/items(1)/AttachmentFiles/add(FileName='bilaga-1.txt')`, write('x')),
  wrong('412-etag', `${rows}(1)`, { body: { Title: 'x' }, headers: { ...merge, 'If-Match': '"99"' } }), wrong('500-duplicate-value', `${list('Tom')}/items`, write({ Own: 'X' })),
  wrong('400-expand-multi-person-email', `${list('Uppgifter')}/items?$select=AssignedTo/EMail&$expand=AssignedTo`), wrong('500-list-exists', 'web/lists', write({ Title: 'Tom' })), wrong('403-digest-expired', rows, { body: { Title: 'x' }, fault: 'digestExpiry' }), wrong('500-threshold', `${list('Stor')}/items?$filter=Title eq 'x'`), wrong('500-lookup-threshold', `${list('Många')}/items?$select=${many('U', '/Title')}&$expand=${many('U', '')}`),
  wrong('500-list-validation', `${list('Villkor')}/items`, write({ Title: 'nej' })), wrong('500-user-not-found', 'web/getUserById(9999)')
];

/** Every recording that the tenant's answers are held against. */
export const shapeCases: ShapeCase[] = [...items, ...changesAndStream, ...lists, ...people, ...columns, ...pages, ...errors];
