import { IList } from '@pnp/sp/lists';
import { canvasHtml, layoutHtml } from '../../../local-tenant/sharepoint/fields/canvas';
import '@pnp/sp/clientside-pages';
import { hinted, idOf, makeList, addColumn } from '../support/lists';
import { TestTenant, startTenant } from '../support/tenant';

/** The columns of the recorded lists, under the names that the recordings have. */
export const simpleColumns: Record<string, string> = {
  Text1: '<Field Type="Text" Name="Text1" DisplayName="Text1" />', MultilineText1: '<Field Type="Note" Name="MultilineText1" DisplayName="MultilineText1" />',
  Bool1: '<Field Type="Boolean" Name="Bool1" DisplayName="Bool1" />', Number1: '<Field Type="Number" Name="Number1" DisplayName="Number1" />',
  DateTime1: '<Field Type="DateTime" Name="DateTime1" DisplayName="DateTime1" Format="DateOnly" />', Currency1: '<Field Type="Currency" Name="Currency1" DisplayName="Currency1" />',
  Calculated1: '<Field Type="Calculated" Name="Calculated1" DisplayName="Calculated1" ResultType="Number"><Formula>=[Number1]*2</Formula></Field>',
  ChoiceSingle1: '<Field Type="Choice" Name="ChoiceSingle1" DisplayName="ChoiceSingle1"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>',
  ChoiceMulti1: '<Field Type="MultiChoice" Name="ChoiceMulti1" DisplayName="ChoiceMulti1"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>'
};

const specialColumns = (target: string): string[] => [
  '<Field Type="URL" Name="URLField1" DisplayName="URLField1" />', '<Field Type="URL" Name="URLField2" DisplayName="URLField2" />',
  '<Field Type="User" Name="UserSingleField1" DisplayName="UserSingleField1" />', '<Field Type="UserMulti" Mult="TRUE" Name="UserMultiField1" DisplayName="UserMultiField1" />',
  simpleColumns.ChoiceSingle1, simpleColumns.ChoiceMulti1,
  `<Field Type="Lookup" Name="LookupSingleField1" DisplayName="LookupSingleField1" List="{${target}}" ShowField="Title" />`,
  `<Field Type="LookupMulti" Mult="TRUE" Name="LookupMultiField1" DisplayName="LookupMultiField1" List="{${target}}" ShowField="Title" />`
];

const textsAnd = (...names: string[]): string[] => names.map(name => `<Field Type="Text" Name="${name}" DisplayName="${name}" />`);

/** What the recorded page holds, as a client writes it. */
const recordedCanvas = [{
  position: { layoutIndex: 1, zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 }, controlType: 4, id: '08a2a896-383a-59d2-8a15-11792e77ea76', innerHTML: '<p>Exempeltext</p>'
}, { controlType: 0, pageSettingsSlice: { isDefaultDescription: true, isDefaultThumbnail: true } }];
const recordedLayout = [{
  id: 'cbe7b0a9-3504-44dd-a3a3-0e5cacd07788', instanceId: 'cbe7b0a9-3504-44dd-a3a3-0e5cacd07788', title: 'Title Region', description: 'Title Region Description',
  serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} }, dataVersion: '1.4',
  properties: {
    title: 'Lärandeexempel', imageSourceType: 4, layoutType: 'FullWidthImage', textAlignment: 'Left', showTopicHeader: false, showPublishDate: false, topicHeader: '', authors: [],
    authorByline: [], isDecorative: true
  }
}];

/** A page like the recorded one, its content written through the list item, so that it is read out of the other form. */
async function recordedPage(tenant: TestTenant): Promise<void> {
  const sp = tenant.as('karin.ahlgren');
  const page = await sp.web.addClientsidePage('Larandeexempel', 'Lärandeexempel');
  page.description = 'Exempeltext';
  await page.setAuthorById(11);
  await page.save(false);
  const item = await page.getItem();
  await item.update({ CanvasContent1: canvasHtml(recordedCanvas), LayoutWebpartsContent: layoutHtml(recordedLayout) });
}

/** A tenant with lists like the recorded ones, one row or more in most. */
export async function recordedSite(): Promise<TestTenant> {
  const tenant = await startTenant();
  const sp = tenant.as('karin.ahlgren');
  const plain = await makeList(sp, 'Tom');
  for (const Title of ['ett', 'två', 'tre']) await plain.items.add({ Title });
  const simple = await makeList(sp, 'Enkel', ...Object.values(simpleColumns));
  await simple.items.add({
    Title: 'rad', Text1: 't', MultilineText1: 'm', Bool1: true, Number1: 1, DateTime1: '2026-11-23T08:00:00Z', Currency1: 2, ChoiceSingle1: 'A', ChoiceMulti1: ['A', 'B']
  });
  const special: IList = await makeList(sp, 'Särskild', ...specialColumns(await idOf(plain)));
  const link = { Url: 'https://example.com', Description: 'Sidan' };
  await special.items.add({
    Title: 'rad', URLField1: link, URLField2: link, UserSingleField1Id: 11, UserMultiField1Id: [11], ChoiceSingle1: 'A', ChoiceMulti1: ['A'], LookupSingleField1Id: 1, LookupMultiField1Id: [1]
  });
  await special.items.getById(1).attachmentFiles.add('bilaga-1.txt', 'text');
  const dated = await makeList(sp, 'Ärende', '<Field Type="DateTime" Name="MyDateField" DisplayName="MyDateField" Format="DateOnly" />');
  for (const Title of ['ett', 'två']) await dated.items.add({ Title, MyDateField: '2026-11-23T08:00:00Z' });
  await makeList(sp, 'Avvikelser', ...textsAnd('Ansvar'), '<Field Type="DateTime" Name="Klardatum" DisplayName="Klardatum" />', '<Field Type="Number" Name="Nummer" DisplayName="Nummer" />',
    '<Field Type="User" Name="KlarAv" DisplayName="KlarAv" />', '<Field Type="Note" Name="Beskrivning" DisplayName="Beskrivning" />',
    `<Field Type="Lookup" Name="Mall" DisplayName="Mall" List="{${await idOf(plain)}}" ShowField="Title" />`, '<Field Type="Boolean" Name="Aktiv" DisplayName="Aktiv" />');
  const tasks = await makeList(sp, 'Uppgifter', ...textsAnd('Status'), '<Field Type="DateTime" Name="DueDate" DisplayName="DueDate" />',
    '<Field Type="UserMulti" Mult="TRUE" Name="AssignedTo" DisplayName="AssignedTo" UserSelectionMode="PeopleAndGroups" />');
  await tasks.items.add({ Title: 'rad', Status: 'pågår', DueDate: '2026-11-23T08:00:00Z', AssignedToId: [11, 3] });
  await makeList(sp, 'Många', ...Array.from({ length: 13 }, (_, n) => `<Field Type="User" Name="U${n}" DisplayName="U${n}" />`));
  await recordedPage(tenant);
  await makeList(sp, 'Villkor');
  await sp.web.lists.getByTitle('Villkor').update({ ValidationFormula: '=[Rubrik]="ja"' });
  await makeList(sp, 'Stor');
  tenant.sharePoint.fill('karin.ahlgren', '/sites/insidan/Lists/Stor', Array.from({ length: 5001 }, () => ({ Title: 'x' })));
  await addColumn(plain, '<Field Type="Text" Name="Own" DisplayName="Own" Indexed="TRUE" EnforceUniqueValues="TRUE" />', hinted);
  await plain.items.add({ Title: 'fyra', Own: 'x' });
  return tenant;
}
