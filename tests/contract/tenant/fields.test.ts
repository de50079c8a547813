import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { addColumn, hinted, idOf, makeList, shown } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;
let list: IList;
let count = 0;

beforeAll(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
});
afterAll(() => tenant.close());
beforeEach(async () => {
  list = await makeList(sp, `Kolumner ${++count}`);
});

const field = (name: string): Promise<Record<string, unknown>> => list.fields.getByInternalNameOrTitle(name)() as unknown as Promise<Record<string, unknown>>;

test('R50 createFieldAsXml answers 200 with the column as it is read again', async () => {
  const made = await addColumn(list, '<Field Type="Number" Name="HPPercent" StaticName="HPPercent" DisplayName="Procent klart" Min="0" Max="100" Decimals="0"><Default>0</Default></Field>');
  expect(made).toMatchObject({ InternalName: 'HPPercent', Title: 'Procent klart', FieldTypeKind: 9, TypeAsString: 'Number', MinimumValue: 0, MaximumValue: 100, DefaultValue: '0', 'odata.type': 'SP.FieldNumber' });
  expect(await field('HPPercent')).toEqual(made);
});

test('R51 without the hint the internal name comes from the display name, whatever Name says', async () => {
  const made = await addColumn(list, '<Field Type="Text" Name="HPUnitName" DisplayName="Resursåtgång för år" />', 0);
  expect(made.InternalName).toBe('Resurs_x00e5_tg_x00e5_ng_x0020_f');
  expect((await addColumn(list, '<Field Type="Text" Name="HPUnitName" DisplayName="Enhet" />', hinted)).InternalName).toBe('HPUnitName');
});

test('R52 a name that is there is refused', async () => {
  await addColumn(list, '<Field Type="Text" Name="Key" DisplayName="Key" />');
  expect(await refusal(addColumn(list, '<Field Type="Note" Name="key" DisplayName="Annan" />'))).toMatchObject({ status: 500, text: 'A duplicate field name "key" was found.' });
});

test('R53 a unique column needs an index; notes, links and calculated columns cannot be indexed; twenty are the most', async () => {
  expect((await refusal(addColumn(list, '<Field Type="Text" Name="A" DisplayName="A" EnforceUniqueValues="TRUE" />'))).text).toMatch(/must be indexed/);
  expect((await refusal(addColumn(list, '<Field Type="Note" Name="B" DisplayName="B" Indexed="TRUE" />'))).text).toMatch(/cannot be indexed/);
  for (let n = 1; n <= 20; n++) await addColumn(list, `<Field Type="Text" Name="I${n}" DisplayName="I${n}" Indexed="TRUE" />`);
  expect((await refusal(addColumn(list, '<Field Type="Text" Name="I21" DisplayName="I21" Indexed="TRUE" />'))).text).toMatch(/more than 20/);
});

test('R54 a formula names columns by their display names; another name is refused, and it is kept with internal names', async () => {
  await addColumn(list, '<Field Type="Choice" Name="HPEffort" DisplayName="Resursåtgång"><CHOICES><CHOICE>small</CHOICE></CHOICES></Field>');
  const xml = (name: string): string => `<Field Type="Calculated" Name="HPPriority" DisplayName="Priovärde" ResultType="Number"><Formula>=IF([${name}]="small",3,0)</Formula></Field>`;
  expect((await refusal(addColumn(list, xml('HPEffort')))).text).toMatch(/^The formula refers to a column that does not exist\./);
  const made = await addColumn(list, xml('Resursåtgång')) as unknown as { Formula: string; OutputType: number };
  expect(made).toMatchObject({ Formula: '=IF([HPEffort]="small",3,0)', OutputType: 9 });
  await list.fields.getByInternalNameOrTitle('HPEffort').update({ Title: 'Effort' });
  expect((await list.items.add({ Title: 'rad', HPEffort: 'small' })).HPPriority).toBe('3.00000000000000');
});

test('R55 the option shows the column in the default view', async () => {
  await addColumn(list, '<Field Type="Text" Name="Seen" DisplayName="Seen" />', hinted + shown);
  await addColumn(list, '<Field Type="Text" Name="Unseen" DisplayName="Unseen" />', hinted);
  expect((await list.defaultView.fields() as unknown as { Items: string[] }).Items).toEqual(['LinkTitle', 'Seen']);
});

test('R56 title, choices, index and uniqueness of a column can change; the internal name stays', async () => {
  await addColumn(list, '<Field Type="Choice" Name="HPStatus" DisplayName="Status"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>');
  await list.fields.getByInternalNameOrTitle('HPStatus').update({ Title: 'Läge', Choices: ['a', 'b'], Indexed: true } as never);
  expect(await field('HPStatus')).toMatchObject({ InternalName: 'HPStatus', Title: 'Läge', Choices: ['a', 'b'], Indexed: true });
  await list.fields.getByTitle('Rubrik').update({ Title: 'Aktivitet' });
  expect((await field('Title')).Title).toBe('Aktivitet');
  await list.items.add({ Title: 'samma', HPStatus: 'a' });
  await list.items.add({ Title: 'samma', HPStatus: 'a' });
  expect(await refusal(list.fields.getByInternalNameOrTitle('HPStatus').update({ EnforceUniqueValues: true }))).toMatchObject({ status: 500, code: -2130575169 });
});

test('R57 a lookup must point at a list of the site', async () => {
  expect((await refusal(addColumn(list, '<Field Type="Lookup" Name="L" DisplayName="L" List="{03e45e84-1992-4d42-9116-26f756012634}" ShowField="Title" />'))).status).toBe(400);
  const made = await addColumn(list, `<Field Type="Lookup" Mult="TRUE" Name="M" DisplayName="M" List="{${await idOf(list)}}" ShowField="Title" />`);
  expect(made).toMatchObject({ TypeAsString: 'LookupMulti', AllowMultipleValues: true, LookupList: await idOf(list) });
});

test('R58 built-in columns have SharePoint’s ids and stay; a deleted column takes its values with it', async () => {
  expect(await field('Title')).toMatchObject({ Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', FromBaseType: true, CanBeDeleted: false });
  expect((await field('Editor')).Title).toBe('Ändrad av');
  expect((await refusal(list.fields.getByInternalNameOrTitle('Title').delete())).status).toBe(500);
  await addColumn(list, '<Field Type="Text" Name="Gone" DisplayName="Gone" />');
  await list.items.add({ Title: 'rad', Gone: 'värde' });
  await list.fields.getByInternalNameOrTitle('Gone').delete();
  expect(await refusal(field('Gone'))).toMatchObject({ status: 400, code: -2147024809 });
  await addColumn(list, '<Field Type="Text" Name="Gone" DisplayName="Gone" />');
  expect((await list.items.getById(1)()).Gone).toBeNull();
});

test('R59 columns are found by filter, and the verbose forms of @pnp/sp’s own adds are taken', async () => {
  await list.fields.addText('Enkel text', { MaxLength: 50 });
  await list.fields.addChoice('Val', { Choices: ['x', 'y'] });
  const own = await list.fields.filter('FromBaseType eq false and Hidden eq false').select('InternalName', 'TypeAsString')();
  expect(own.map(each => [each.InternalName, each.TypeAsString])).toEqual([['Enkel_x0020_text', 'Text'], ['Val', 'Choice']]);
  expect(await field('Val')).toMatchObject({ Choices: ['x', 'y'] });
});

test('R59 every kind that @pnp/sp adds by its own methods comes as it was asked for', async () => {
  const kinds = await makeList(sp, 'Sorter');
  const { fields } = kinds;
  await fields.addText('Text', { MaxLength: 100 });
  await fields.addMultilineText('Not', { NumberOfLines: 9, RichText: false });
  await fields.addNumber('Tal', { MinimumValue: 0, MaximumValue: 100 });
  await fields.addCurrency('Pris', { CurrencyLocaleId: 1053 });
  await fields.addDateTime('Dag', { DisplayFormat: 0 });
  await fields.addDateTime('Tid', { DisplayFormat: 1 });
  await fields.addUrl('Bild', { DisplayFormat: 1 });
  await fields.addUser('Vem', { SelectionMode: 0 });
  await fields.addChoice('Val', { Choices: ['a', 'b'], EditFormat: 1, FillInChoice: true });
  await fields.addMultiChoice('Flera', { Choices: ['c'] });
  await fields.addBoolean('Ja');
  await fields.addLookup('Pekar', { LookupListId: await idOf(kinds), LookupFieldName: 'Title' });
  await fields.addCalculated('Dubbel', { Formula: '=[Tal]*2', OutputType: 9 } as never);
  const made = await fields.filter('FromBaseType eq false')() as unknown as Record<string, unknown>[];
  const members = (title: string): Record<string, unknown> => made.find(each => each.Title === title)!;
  expect(members('Text')).toMatchObject({ FieldTypeKind: 2, MaxLength: 100 });
  expect(members('Not')).toMatchObject({ FieldTypeKind: 3, NumberOfLines: 9, RichText: false });
  expect(members('Tal')).toMatchObject({ FieldTypeKind: 9, MinimumValue: 0, MaximumValue: 100 });
  expect(members('Pris')).toMatchObject({ FieldTypeKind: 10 });
  expect([members('Dag').DisplayFormat, members('Tid').DisplayFormat, members('Bild').DisplayFormat]).toEqual([0, 1, 1]);
  expect(members('Vem')).toMatchObject({ FieldTypeKind: 20, SelectionMode: 0 });
  expect(members('Val')).toMatchObject({ FieldTypeKind: 6, Choices: ['a', 'b'], EditFormat: 1, FillInChoice: true });
  expect(members('Flera')).toMatchObject({ FieldTypeKind: 15, Choices: ['c'] });
  expect(members('Ja')).toMatchObject({ FieldTypeKind: 8 });
  expect(members('Pekar')).toMatchObject({ FieldTypeKind: 7, LookupList: await idOf(kinds), LookupField: 'Title' });
  expect(members('Dubbel')).toMatchObject({ FieldTypeKind: 17, Formula: '=[Tal]*2', OutputType: 9 });
  await kinds.items.add({ Title: 'rad', Tal: 4, PekarId: null, Val: 'a' });
  expect((await kinds.items())[0]).toMatchObject({ Tal: 4, Dubbel: '8.00000000000000' });
  await fields.getByInternalNameOrTitle('Tal').setShowInEditForm(false);
  expect((await fields.getByInternalNameOrTitle('Tal')()).SchemaXml).toContain('ShowInEditForm="FALSE"');
  expect((await refusal(fields.addNumber('Fel', { MaxLength: 3 } as never))).status).toBe(400);
  expect((await refusal(fields.getByInternalNameOrTitle('Fel')())).status).toBe(400);
});
