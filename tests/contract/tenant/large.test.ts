import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { addMany, idOf, makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;
let list: IList;

const total = 6000;
const tooMany = { status: 500, code: -2147024860, kind: 'Microsoft.SharePoint.SPQueryThrottledException', text: 'The attempted operation is prohibited because it exceeds the list view threshold.' };

beforeAll(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
  list = await makeList(
    sp, 'Stor', '<Field Type="Text" Name="Indexed" DisplayName="Indexed" Indexed="TRUE" />', '<Field Type="Text" Name="Plain" DisplayName="Plain" />',
    '<Field Type="Boolean" Name="Half" DisplayName="Half" Indexed="TRUE" />', '<Field Type="Boolean" Name="Most" DisplayName="Most" Indexed="TRUE" />'
  );
  const rows = Array.from({ length: total }, (_, n) => ({ Title: `rad ${n + 1}`, Indexed: `grupp ${n % 10}`, Plain: `grupp ${n % 10}`, Half: n % 2 === 0, Most: n > 10 }));
  await addMany(tenant, await idOf(list), rows);
}, 60_000);
afterAll(() => tenant.close());

const found = (filter: string): Promise<unknown[]> => list.items.filter(filter).select('Id').top(5000)();

test('R110 a filter or an order without a usable index meets the threshold over 5,000 rows', async () => {
  for (const filter of ['Plain eq \'grupp 1\'', 'substringof(\'1\',Indexed)', 'Indexed ne \'grupp 1\'', 'Most eq 1', 'Indexed eq \'grupp 1\' or Plain eq \'grupp 2\'']) {
    expect([filter, await refusal(found(filter))]).toEqual([filter, tooMany]);
  }
  expect(await refusal(list.items.orderBy('Plain').top(10)())).toEqual(tooMany);
  expect(await refusal(list.items.orderBy('Created').top(10)())).toEqual(tooMany);
});

test('R111 the first column of the filter decides, ranges included: indexed and under 5,000 rows it goes, whatever comes after', async () => {
  expect((await found('Indexed eq \'grupp 1\'')).length).toBe(600);
  expect((await found('Indexed eq \'grupp 1\' and Plain eq \'grupp 1\'')).length).toBe(600);
  expect(await refusal(found('Plain eq \'grupp 1\' and Indexed eq \'grupp 1\''))).toEqual(tooMany);
  expect((await found('Half eq 1')).length).toBe(3000);
  expect((await found('startswith(Indexed,\'grupp 1\') or Indexed eq \'grupp 2\'')).length).toBe(1200);
  expect((await found('Id gt 5990')).length).toBe(10);
  expect((await found('Id gt 500 and Id le 1000 and Plain eq \'grupp 1\'')).length).toBe(50);
  expect(await refusal(found('Id gt 500'))).toEqual(tooMany);
  expect((await list.items.orderBy('Indexed').top(10)()).length).toBe(10);
  expect((await list.items.orderBy('Id', false).top(1)())[0].Id).toBe(total);
});

test('R112 pages of up to 5,000 rows by Id read a large list whole; more than 5,000 at once meets the threshold', async () => {
  const sizes: number[] = [];
  const ids = new Set<number>();
  for await (const page of list.items.select('Id').top(5000)) {
    sizes.push(page.length);
    page.forEach((row: { Id: number }) => ids.add(row.Id));
  }
  expect(sizes).toEqual([5000, 1000]);
  expect(ids.size).toBe(total);
  expect(await refusal(list.items.top(5001)())).toEqual(tooMany);
});

test('R113 without $top a page has a hundred rows', async () => {
  expect((await list.items()).length).toBe(100);
});

test('R114 an index that is added makes the filter usable', async () => {
  await list.fields.getByInternalNameOrTitle('Plain').update({ Indexed: true });
  expect((await found('Plain eq \'grupp 3\'')).length).toBe(600);
  await list.fields.getByInternalNameOrTitle('Plain').update({ Indexed: false });
  expect(await refusal(found('Plain eq \'grupp 3\''))).toEqual(tooMany);
});
