import { IListItemFormUpdateValue } from '@pnp/sp/lists';
import { IList } from '@pnp/sp/lists';
import { makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let list: IList;

const columns = [
  '<Field Type="Text" Name="Short" DisplayName="Short" MaxLength="5" />', '<Field Type="Number" Name="Part" DisplayName="Part" Min="0" Max="100" />',
  '<Field Type="Boolean" Name="Help" DisplayName="Help" />', '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly" />',
  '<Field Type="Choice" Name="Status" DisplayName="Status"><CHOICES><CHOICE>on</CHOICE><CHOICE>off</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" Name="Kinds" DisplayName="Kinds"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>',
  '<Field Type="User" Name="Who" DisplayName="Who" />', '<Field Type="URL" Name="Link" DisplayName="Link" />'
];

const form = (values: Record<string, string>): IListItemFormUpdateValue[] => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

beforeEach(async () => {
  tenant = await startTenant();
  list = await makeList(tenant.as('karin.ahlgren'), 'Plan', ...columns);
  await list.items.add({ Title: 'rad', Part: 3 });
});
afterEach(() => tenant.close());

const update = (values: Record<string, string>): Promise<IListItemFormUpdateValue[]> => list.items.getById(1).validateUpdateListItem(form(values));

test('R165 a form writes text of every type, in the site’s language, and answers a result for each column', async () => {
  const results = await update({
    Title: 'ny', Short: 'kort', Part: '67,5', Help: '1', Due: '2026-12-06', Status: 'off', Kinds: 'a;#b;#',
    Who: '[{"Key":"i:0#.f|membership|jonas.wik@bjorkvik.example"}]', Link: 'https://example.com, Sidan'
  });
  expect(results[0]).toEqual({ ErrorCode: 0, ErrorMessage: null, FieldName: 'Title', FieldValue: 'ny', HasException: false, ItemId: 1 });
  expect(await list.items.getById(1)()).toMatchObject({
    Title: 'ny', Short: 'kort', Part: 67.5, Help: true, Due: '2026-12-05T23:00:00Z', Status: 'off', Kinds: ['a', 'b'], WhoId: 13, Link: { Url: 'https://example.com', Description: 'Sidan' }
  });
});

test('R166 200 with HasException, and nothing saved, when one column does not fit', async () => {
  const wrong: [string, string][] = [
    ['Due', '2024-33-33'], ['Due', '2023-01-01T00:00:00Z'], ['Part', '67.5'], ['Part', '101'], ['Status', 'kanske'], ['Kinds', 'a;#z'], ['Short', 'för lång'], ['Title', ''],
    ['Who', '[{"Key":"ingen"}]'], ['Who', 'ingen']
  ];
  for (const [name, value] of wrong) {
    const results = await update({ Title: 'sparas inte', [name]: value });
    expect([name, value, results[results.length - 1].HasException]).toEqual([name, value, true]);
    expect(results[results.length - 1]).toMatchObject({ ErrorCode: -2146232832 });
  }
  expect((await list.items.getById(1)()).Title).toBe('rad');
});

test('R167 a form adds a row; the last result is its id, 0 when nothing was added', async () => {
  const add = (values: Record<string, string>): Promise<IListItemFormUpdateValue[]> => list.addValidateUpdateItemUsingPath(form(values), '/sites/insidan/Lists/Plan');
  expect((await add({ Title: 'ny', Part: '1' })).map(each => [each.FieldName, each.FieldValue])).toEqual([['Title', 'ny'], ['Part', '1'], ['Id', '2']]);
  expect((await add({ Title: 'nej', Part: 'x' })).map(each => each.FieldValue)).toEqual(['nej', 'x', '0']);
  expect((await list.items()).length).toBe(2);
});

test('R168 a form needs the same rights and writes over others’ changes', async () => {
  expect((await refusal(tenant.as('alva.nyman').web.lists.getByTitle('Plan').items.getById(1).validateUpdateListItem(form({ Title: 'x' })))).status).toBe(403);
  expect((await refusal(tenant.as('alva.nyman').web.lists.getByTitle('Plan').addValidateUpdateItemUsingPath(form({ Title: 'x' }), '/sites/insidan/Lists/Plan'))).status).toBe(403);
  expect((await refusal(update({ Okänd: 'x' }))).status).toBe(400);
  await list.items.getById(1).update({ Title: 'av annan' });
  await update({ Title: 'över' });
  expect((await list.items.getById(1)()).Title).toBe('över');
});

test('R169 content types of the web and of a list are read', async () => {
  const [own] = await list.contentTypes() as unknown as { StringId: string; Name: string }[];
  expect(own.StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
  expect((await list.items.getById(1)()).ContentTypeId).toBe(own.StringId);
  expect(await tenant.as('karin.ahlgren').web.contentTypes.select('Id', 'StringId').filter('StringId eq \'0x01\'')()).toMatchObject([{ Id: { StringValue: '0x01' }, StringId: '0x01' }]);
});
