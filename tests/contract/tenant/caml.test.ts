import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { addMany, idOf, makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;
let list: IList;
let group: number;

const columns = [
  '<Field Type="Number" Name="Part" DisplayName="Part" />', '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateTime" />', '<Field Type="User" Name="Who" DisplayName="Who" UserSelectionMode="PeopleAndGroups" />',
  '<Field Type="Boolean" Name="Help" DisplayName="Help" />', '<Field Type="MultiChoice" Name="Kinds" DisplayName="Kinds"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>',
  '<Field Type="URL" Name="Link" DisplayName="Link" />', '<Field Type="Calculated" Name="Twice" DisplayName="Twice" ResultType="Number"><Formula>=[Part]*2</Formula></Field>'
];

beforeAll(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
  const units = await makeList(sp, 'Enheter');
  await units.items.add({ Title: 'ÄO' });
  group = (await sp.web.siteGroups.add({ Title: 'Chefer' })).Id;
  await sp.web.siteGroups.getById(group).users.add('i:0#.f|membership|samira.haddad@bjorkvik.example');
  list = await makeList(sp, 'Plan', ...columns, `<Field Type="Lookup" Name="Unit" DisplayName="Unit" List="{${await idOf(units)}}" ShowField="Title" />`);
  await list.items.add({ Title: 'Alfa', Part: 1, Due: '2026-11-22T22:59:59Z', WhoId: 12, Help: true, Kinds: ['a'], UnitId: 1 });
  await list.items.add({ Title: 'Beta', Part: 2, Due: '2026-11-22T23:00:00Z', WhoId: 11, Help: false, Kinds: ['a', 'b'], Link: { Url: 'https://example.com', Description: 'Sidan' } });
  await list.items.add({ Title: 'Gamma', Part: 3.5, Due: '2026-11-23T12:00:00Z', WhoId: group, Kinds: ['b'] });
  await list.items.add({ Title: 'delta' });
});
afterAll(() => tenant.close());

const view = (query: string, rest = ''): string => `<View><Query>${query}</Query>${rest}</View>`;
const where = (test: string): string => view(`<Where>${test}</Where>`);
const found = async (xml: string, account = 'karin.ahlgren'): Promise<string> => {
  const rows = await tenant.as(account).web.lists.getByTitle('Plan').getItemsByCAMLQuery({ ViewXml: xml }) as { Title: string }[];
  return rows.map(row => row.Title[0]).join('');
};
const field = (name: string, more = ''): string => `<FieldRef Name="${name}" ${more}/>`;
const text = (value: string, type = 'Text'): string => `<Value Type="${type}">${value}</Value>`;

test.each([
  ['Eq, without case', `<Eq>${field('Title')}${text('DELTA')}</Eq>`, 'd'],
  ['Neq finds the empty', `<Neq>${field('Part')}${text('2', 'Number')}</Neq>`, 'AGd'],
  ['Gt', `<Gt>${field('Part')}${text('1', 'Number')}</Gt>`, 'BG'], ['Geq', `<Geq>${field('Part')}${text('2', 'Number')}</Geq>`, 'BG'],
  ['Lt', `<Lt>${field('Part')}${text('2', 'Number')}</Lt>`, 'A'], ['Leq', `<Leq>${field('Part')}${text('2', 'Number')}</Leq>`, 'AB'],
  ['IsNull', `<IsNull>${field('Who')}</IsNull>`, 'd'], ['IsNotNull', `<IsNotNull>${field('Unit')}</IsNotNull>`, 'A'],
  ['BeginsWith', `<BeginsWith>${field('Title')}${text('be')}</BeginsWith>`, 'B'], ['Contains', `<Contains>${field('Title')}${text('lt')}</Contains>`, 'd'],
  ['In', `<In>${field('Title')}<Values>${text('Alfa')}${text('Gamma')}</Values></In>`, 'AG'], ['In of nothing', `<In>${field('Title')}<Values/></In>`, ''],
  ['Boolean', `<Eq>${field('Help')}${text('1', 'Boolean')}</Eq>`, 'A'], ['several choices', `<Eq>${field('Kinds')}${text('b')}</Eq>`, 'BG'],
  ['a lookup by what it shows', `<Eq>${field('Unit')}${text('äo', 'Lookup')}</Eq>`, 'A'], ['a lookup by its id', `<Eq>${field('Unit', 'LookupId="TRUE" ')}${text('1', 'Lookup')}</Eq>`, 'A'],
  ['a person by name', `<Eq>${field('Who')}${text('Samira Haddad', 'User')}</Eq>`, 'A'],
  ['recursive And and Or', `<Or><And><Gt>${field('Part')}${text('1', 'Number')}</Gt><Or><Eq>${field('Title')}${text('Alfa')}</Eq><Eq>${field('Title')}${text('Beta')}</Eq></Or></And><IsNull>${field('Part')}</IsNull></Or>`, 'Bd']
])('R180 %s', async (_, condition, titles) => {
  expect(await found(where(condition))).toBe(titles);
});

test('R181 <UserID/> is who asks, Membership finds that person’s groups', async () => {
  const mine = where(`<Eq>${field('Who')}<Value Type="Integer"><UserID/></Value></Eq>`);
  expect(await found(mine)).toBe('B');
  expect(await found(mine, 'samira.haddad')).toBe('A');
  const groups = `<Membership Type="CurrentUserGroups">${field('Who')}</Membership>`;
  expect(await found(where(groups), 'samira.haddad')).toBe('G');
  expect(await found(where(`<Or>${groups}<Eq>${field('Who')}<Value Type="Integer"><UserID/></Value></Eq></Or>`), 'samira.haddad')).toBe('AG');
  expect(await found(where(groups), 'alva.nyman')).toBe('');
});

test('R182 <Today/> is the site’s day by the tenant’s clock; days are compared whole unless the time is included', async () => {
  const today = '<Value Type="DateTime"><Today/></Value>';
  const due = (operator: string, value = today): Promise<string> => found(where(`<${operator}>${field('Due')}${value}</${operator}>`));
  expect(await due('Eq')).toBe('BG');
  expect(await due('Lt')).toBe('A');
  expect(await due('Leq')).toBe('ABG');
  expect(await due('Gt')).toBe('');
  expect(await due('Geq')).toBe('BG');
  expect(await due('Neq')).toBe('Ad');
  expect(await due('Eq', '<Value Type="DateTime"><Today OffsetDays="-1"/></Value>')).toBe('A');
  expect(await due('Gt', '<Value Type="DateTime" IncludeTimeValue="TRUE">2026-11-22T23:00:00Z</Value>')).toBe('G');
});

test('R183 order by several columns, a row limit, and only the view’s columns; moments in the site’s time unless UTC is asked for', async () => {
  expect(await found(view(`<OrderBy>${field('Part', 'Ascending="FALSE" ')}${field('Title')}</OrderBy>`))).toBe('GBAd');
  expect(await found(view(`<OrderBy>${field('Unit', 'Ascending="FALSE" ')}</OrderBy>`, '<RowLimit>2</RowLimit>'))).toBe('AB');
  const xml = view('', `<ViewFields>${field('Title')}${field('Due')}${field('Who')}</ViewFields><RowLimit>1</RowLimit>`);
  const [local] = await list.getItemsByCAMLQuery({ ViewXml: xml }) as Record<string, unknown>[];
  expect(Object.keys(local).filter(name => !name.startsWith('odata'))).toEqual(['FileSystemObjectType', 'Id', 'ID', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'Title', 'Due', 'WhoId']);
  expect(local.Due).toBe('2026-11-22T23:59:59');
  const [utc] = await list.getItemsByCAMLQuery({ ViewXml: xml, DatesInUtc: true }) as Record<string, unknown>[];
  expect(utc.Due).toBe('2026-11-22T22:59:59Z');
});

test('R184 CAML that cannot be read, an unknown column, and what is not modelled are refused', async () => {
  expect(await refusal(found(where(`<And><IsNull>${field('Part')}</IsNull></And>`)))).toMatchObject({ status: 400, code: -2147467259 });
  expect(await refusal(found('<View><Query>'))).toMatchObject({ status: 400, code: -2147467259 });
  expect(await refusal(found(where(`<Like>${field('Title')}${text('a')}</Like>`)))).toMatchObject({ status: 400 });
  expect(await refusal(found(where(`<IsNull>${field('Finns_inte')}</IsNull>`)))).toMatchObject({ status: 400, code: -2130575340 });
  expect((await refusal(found(view(`<GroupBy>${field('Part')}</GroupBy>`)))).status).toBe(501);
});

test('R185 RenderListDataAsStream gives every column as a page shows it, and pages by NextHref', async () => {
  const fields = ['Title', 'Part', 'Due', 'Help', 'Kinds', 'Who', 'Unit', 'Link', 'Twice'].map(name => field(name)).join('');
  const stream = (parameters: object): Promise<{ Row: Record<string, unknown>[]; NextHref?: string; FirstRow: number; LastRow: number; RowLimit: number }> =>
    list.renderListDataAsStream({ RenderOptions: 2, ViewXml: view('', `<ViewFields>${fields}</ViewFields><RowLimit Paged="TRUE">3</RowLimit>`), ...parameters } as never) as never;
  const first = await stream({});
  expect(first).toMatchObject({ FirstRow: 1, LastRow: 3, RowLimit: 3, NextHref: '?Paged=TRUE&p_ID=3&PageFirstRow=4&View=00000000-0000-0000-0000-000000000000' });
  expect(first.Row[0]).toMatchObject({
    ID: '1', Title: 'Alfa', Part: '1', 'Part.': '1.00000000000000', 'Due.': '2026-11-22T22:59:59Z', Help: 'Ja', 'Help.value': '1', Kinds: ['a'],
    Unit: [{ lookupId: 1, lookupValue: 'ÄO', isSecretFieldValue: false }], 'Unit.': '1;#ÄO', Link: '', Twice: '2', 'Twice.calculated': 'float;#2.00000000000000',
    'Who.jobTitle': 'Enhetschef ÄO'
  });
  expect((first.Row[0].Who as { title: string }[])[0].title).toBe('Samira Haddad');
  expect(first.Row[0].Due).toMatch(/^2026-11-22 23:59$/);
  expect(first.Row[1]).toMatchObject({ Link: 'https://example.com', 'Link.desc': 'Sidan' });
  const second = await stream({ Paging: first.NextHref!.slice(1) });
  expect(second).toMatchObject({ FirstRow: 4, LastRow: 4 });
  expect(second.NextHref).toBeUndefined();
  expect(second.Row.map(row => row.Title)).toEqual(['delta']);
});

test('R186 CAML meets the threshold as filters do; with a row limit it pages by id', async () => {
  const large = await makeList(sp, 'Stor', '<Field Type="Text" Name="Plain" DisplayName="Plain" />');
  await addMany(tenant, await idOf(large), Array.from({ length: 5001 }, (_, n) => ({ Title: `rad ${n}`, Plain: 'x' })));
  expect(await refusal(large.getItemsByCAMLQuery({ ViewXml: '<View />' }))).toMatchObject({ status: 500, code: -2147024860 });
  expect(await refusal(large.getItemsByCAMLQuery({ ViewXml: view(`<Where><Eq>${field('Plain')}${text('x')}</Eq></Where>`, '<RowLimit>10</RowLimit>') }))).toMatchObject({ status: 500, code: -2147024860 });
  expect((await large.getItemsByCAMLQuery({ ViewXml: view('', '<RowLimit>10</RowLimit>') })).length).toBe(10);
}, 60_000);
