import { IList } from '@pnp/sp/lists';
import { addColumn, makeList } from '../support/lists';
import { refusal, refusalIn } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let list: IList;
const owner = 'karin.ahlgren';
const items = 'web/lists/getByTitle(\'Prov\')/items';

beforeAll(async () => {
  tenant = await startTenant();
  list = await makeList(tenant.as(owner), 'Prov', '<Field Type="User" Name="Owner" DisplayName="Owner" />');
  await list.items.add({ Title: 'rad', OwnerId: 11 });
});
afterAll(() => tenant.close());

const statusOf = async (path: string, init?: RequestInit): Promise<number> => (await tenant.request(owner, path, init)).status;
const post = (path: string, body: unknown, verb?: string): Promise<number> => statusOf(path, {
  method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'If-Match': '*', ...(verb ? { 'X-HTTP-Method': verb } : {}) }
});

test('R14 a GET that names another verb writes nothing: X-HTTP-Method counts on a POST alone, which needs a digest', async () => {
  const row = await list.items.add({ Title: 'kvar' });
  const response = await fetch(`${tenant.url}/_api/${items}(${row.Id})`, {
    headers: { accept: 'application/json', 'x-local-user': owner, 'X-HTTP-Method': 'DELETE', 'If-Match': '*' }
  });
  expect([response.status, (await response.json() as { Title: string }).Title]).toEqual([200, 'kvar']);
  expect((await list.items.getById(row.Id)()).Title).toBe('kvar');
});

test('R51 an internal name holds letters, digits and underscores of ASCII, also when Name is taken: it never ends a statement of the store', async () => {
  const name = 'x\') ); DROP TABLE lists; --"';
  const made = await addColumn(list, `<Field Type="Text" Name="${name.replace(/"/g, '&quot;')}" DisplayName="Elak" Indexed="TRUE" />`);
  expect(made.InternalName).toMatch(/^x(_x[0-9a-f]{4}_|[A-Za-z0-9_])+$/);
  const property = String(made.EntityPropertyName ?? made.InternalName);
  await list.items.add({ Title: 'elak', [property]: 'värde' });
  expect((await list.items.filter(`${property} eq 'värde'`)()).map(row => row.Title as string)).toEqual(['elak']);
});

test.each([
  `${items}?$select=constructor`, `${items}?$select=Owner/constructor&$expand=Owner`, `${items}?$filter=constructor eq 1`, `${items}?$filter=Title toString 1`,
  `${items}?$filter=Owner/constructor eq 1`, `${items}?$orderby=toString`, `${items}(1)/versions?$select=constructor`
])('R85 what every object inherits is no column: %s', async path => {
  expect(await statusOf(path)).toBe(400);
});

test('R69 what every object inherits is no property of a list, a column, a group or a row, and no type', async () => {
  expect(await post(items, { constructor: 'x' })).toBe(400);
  expect(await post('web/lists', { Title: 'Ny', toString: 'x' })).toBe(400);
  expect(await post('web/lists/getByTitle(\'Prov\')/fields/getByInternalNameOrTitle(\'Owner\')', { constructor: 'x' }, 'MERGE')).toBe(400);
  expect(await post('web/sitegroups', { Title: 'Ny', toString: 'x' })).toBe(400);
  expect((await refusal(addColumn(list, '<Field Type="constructor" Name="C" DisplayName="C" />'))).status).toBe(501);
});

test('R91 a token that no page’s link holds is refused', async () => {
  for (const token of ['Paged=TRUE&p_ID={}', 'Paged=TRUE&p_ID=[1]', 'Paged=TRUE&p_ID=abc', 'Paged=TRUE&p_ID="\\x"']) {
    const response = await tenant.request(owner, `${items}?$skiptoken=${encodeURIComponent(token)}`);
    expect(refusalIn(response.status, await response.text()).status).toBe(400);
  }
});

test('R20 a request of a batch whose address is none refuses the batch', async () => {
  const body = '--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET http://[ HTTP/1.1\n\n\n--b--\n';
  expect(await statusOf('$batch', { method: 'POST', body, headers: { 'content-type': 'multipart/mixed; boundary=b' } })).toBe(400);
});

test('R5 an escape that is none is refused as a bad request', async () => {
  expect(await statusOf('web/lists/getByTitle(\'%E0%A4%A\')')).toBe(400);
});

test('R7 a cookie that is badly written is passed over, and fails nothing', async () => {
  const who = async (cookie: string): Promise<unknown> => {
    const response = await fetch(`${tenant.url}/_api/web/currentuser`, { headers: { accept: 'application/json', cookie } });
    return (await response.json() as { Title?: string }).Title;
  };
  expect(await who('other=%E0%A4%A; localUser=jonas.wik')).toBe('Jonas Wik');
  expect(await who('localUser=%E0%A4%A')).toBe('Alva Nyman');
});
