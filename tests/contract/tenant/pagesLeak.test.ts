import { ClientsideText } from '@pnp/sp/clientside-pages';
import { makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { callPage, makePage, pagesUrl, textOf } from '../support/pages';
import { TestTenant, startTenant } from '../support/tenant';

interface Route {
  name: string;
  path: string;
  body?: string;
  contentType?: string;
  /** What stands in the answer of who works on the page, and never in that of a reader. */
  tells: RegExp;
}

const library = `web/getList('${pagesUrl}')`;
const changes = JSON.stringify({ query: { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true, RoleAssignmentAdd: true, RoleAssignmentDelete: true } });
const part = (url: string): string => `--b\nContent-Type: application/http\n\nGET {site}/_api/${url} HTTP/1.1\naccept: application/json\n\n\n--b--\n`;
const batch = (url: string): Pick<Route, 'path' | 'body' | 'contentType'> => ({ path: '$batch', body: part(url), contentType: 'multipart/mixed; boundary=b' });
const contains = '{"query":{"ViewXml":"<View><Query><Where><Contains><FieldRef Name=\'Title\'/><Value Type=\'Text\'>ebr</Value></Contains></Where></Query></View>"}}';
const stream = '{"parameters":{"RenderOptions":2,"ViewXml":"<View><ViewFields><FieldRef Name=\'Title\'/><FieldRef Name=\'CanvasContent1\'/></ViewFields></View>"}}';

/** `{id}` is the page's; the draft's title and text are zebra. */
const ofBoth: Route[] = [
  { name: 'page', path: 'sitepages/pages({id})', tells: /zebra/ },
  { name: 'page by method', path: 'sitepages/pages/getById({id})', tells: /zebra/ },
  { name: 'pages', path: 'sitepages/pages', tells: /zebra/ },
  { name: 'items', path: `${library}/items?$select=Title`, tells: /zebra/ },
  { name: 'item', path: `${library}/items({id})`, tells: /zebra/ },
  { name: 'content of the item', path: `${library}/items({id})?$select=CanvasContent1,LayoutWebpartsContent`, tells: /zebra/ },
  { name: 'filter', path: `${library}/items?$filter=startswith(Title,'zebra')&$select=Id`, tells: /"Id":/ },
  { name: 'versions', path: `${library}/items({id})/versions`, tells: /zebra/ },
  { name: 'CAML', path: `${library}/getitems`, body: contains, tells: /zebra/ },
  { name: 'rendered list', path: `${library}/RenderListDataAsStream`, body: stream, tells: /zebra/ },
  { name: 'row of the file', path: `web/getFileByServerRelativePath(decodedUrl='${pagesUrl}/sida.aspx')/ListItemAllFields`, tells: /zebra/ },
  { name: 'file', path: `web/getFileByServerRelativeUrl('${pagesUrl}/sida.aspx')`, tells: /zebra/ },
  { name: 'batch of the page', ...batch('sitepages/pages({id})'), tells: /zebra/ },
  { name: 'batch of the item', ...batch(`${library}/items({id})`), tells: /zebra/ }
];

const ofUnpublished: Route[] = [
  { name: 'changes of the library', path: `${library}/getchanges`, body: changes, tells: /"ItemId":{id},/ },
  { name: 'changes of the web', path: 'web/getchanges', body: changes, tells: /"ItemId":{id},/ },
  { name: 'rights of the row', path: `${library}/items({id})/roleassignments`, tells: /PrincipalId/ },
  { name: 'file by its id', path: 'web/getFileById(\'{file}\')', tells: /zebra/ }
];

let tenant: TestTenant;
let id: number;
let file: string;

async function answer(account: string, { path, body, contentType }: Route): Promise<string> {
  const filled = (text: string): string => text.replaceAll('{id}', String(id)).replaceAll('{site}', tenant.url).replaceAll('{file}', file);
  const response = await tenant.request(account, filled(path), body ? { method: 'POST', body: filled(body), headers: { 'content-type': contentType ?? 'application/json' } } : {});
  return response.text();
}

/** A page whose draft says zebra, over a published one that says nothing, or over none; checked in, or as its maker works on it. */
async function setUp(published: boolean, checkedIn: boolean): Promise<void> {
  tenant = await startTenant();
  const sp = tenant.as('karin.ahlgren');
  const page = await makePage(sp, 'sida', '<p>öppet</p>', published);
  page.title = 'zebra';
  page.sections[0].columns[0].getControl<ClientsideText>(0).text = '<p>zebra</p>';
  await page.save(false);
  ({ Id: id, UniqueId: file } = await page.getItem<{ Id: number; UniqueId: string }>('Id', 'UniqueId'));
  if (checkedIn) await callPage(tenant, 'karin.ahlgren', id, 'SavePageAsDraft');
}

const states: [string, boolean, boolean][] = [
  ['a draft that was never published', false, true], ['work that was never checked in', false, false],
  ['a draft of a published page', true, true], ['work on a published page', true, false]
];

describe.each(states)('%s', (_, published, checkedIn) => {
  beforeAll(() => setUp(published, checkedIn));
  afterAll(() => tenant.close());

  test.each([...ofBoth, ...(published ? [] : ofUnpublished)])('R222 is told to its maker and to no reader by: $name', async route => {
    const tells = new RegExp(route.tells.source.replace('{id}', String(id)));
    expect(await answer('karin.ahlgren', route)).toMatch(tells);
    for (const account of ['jonas.wik', 'alva.nyman']) expect(await answer(account, route)).not.toMatch(tells);
    if (checkedIn) expect(await answer('nils.ahl', route)).toMatch(tells);
    else if (!route.name.startsWith('changes')) expect(await answer('nils.ahl', route)).not.toMatch(tells);
  });

  test('R222 a reader reads what is published', async () => {
    const read = textOf(tenant.as('alva.nyman'), 'sida');
    if (published) expect(await read).toBe('<p>öppet</p>');
    else await expect(read).rejects.toThrow('[404]');
  });

  test('R222 a reader learns of no change since the page was published', async () => {
    const log = JSON.parse(await answer('alva.nyman', { name: '', path: `${library}/getchanges`, body: changes, tells: /./ })) as { value: { ChangeType: number }[] };
    expect(log.value.map(each => each.ChangeType)).toEqual(published ? [2] : []);
  });
});

describe('drafts', () => {
  afterEach(() => tenant.close());

  test('R222 a lookup points at published pages alone, and shows what is published of them', async () => {
    await setUp(true, true);
    const sp = tenant.as('karin.ahlgren');
    const { Id: pages } = await sp.web.getList(pagesUrl).select('Id')();
    const list = await makeList(sp, 'Pekare', `<Field Type="Lookup" Name="Page" DisplayName="Page" List="{${pages}}" ShowField="Title" />`);
    await list.items.add({ Title: 'pekar', PageId: id });
    const draft = await (await makePage(sp, 'hemlig', '<p>zebra</p>', false)).getItem<{ Id: number }>('Id');
    expect((await refusal(list.items.add({ Title: 'nej', PageId: draft.Id }))).status).toBe(400);
    const read = tenant.as('alva.nyman').web.lists.getByTitle('Pekare').items;
    expect(await read.select('Page/Title').expand('Page')()).toMatchObject([{ Page: { Title: 'sida' } }]);
    expect(await read.filter('Page/Title eq \'zebra\'')()).toEqual([]);
    expect((await read.getById(1).versions())[0]).toMatchObject({ Page: { LookupValue: 'sida' } });
  });

  test('R222 rights of its own on a page decide who sees its draft', async () => {
    await setUp(true, true);
    const row = tenant.as('karin.ahlgren').web.getList(pagesUrl).items.getById(id);
    await row.breakRoleInheritance(false, true);
    await row.roleAssignments.add(15, 1073741830);
    expect(await textOf(tenant.as('alva.nyman'), 'sida')).toBe('<p>zebra</p>');
    for (const account of ['nils.ahl', 'jonas.wik']) expect(await answer(account, ofBoth[0])).toMatch(/Item does not exist/);
    await row.roleAssignments.add(13, 1073741826);
    expect(await answer('jonas.wik', { name: '', path: `${library}/getchanges`, body: changes, tells: /./ })).toMatch(/"ChangeType":11/);
    expect(await textOf(tenant.as('jonas.wik'), 'sida')).toBe('<p>öppet</p>');
  });

  test('R222 rights that are given on a draft, its recycling and its return are told to no reader', async () => {
    await setUp(false, true);
    const { web } = tenant.as('karin.ahlgren');
    const row = web.getList(pagesUrl).items.getById(id);
    await row.breakRoleInheritance(true, true);
    await row.roleAssignments.add(13, 1073741826);
    await row.recycle();
    const [entry] = await web.recycleBin();
    await web.recycleBin.getById(entry.Id).restore();
    const log: Route = { name: '', path: `${library}/getchanges`, body: changes, tells: /./ };
    expect(await answer('karin.ahlgren', log)).toMatch(/"ChangeType":7/);
    for (const account of ['jonas.wik', 'alva.nyman']) expect(await answer(account, log)).not.toMatch(/ItemId/);
    expect((await tenant.request('jonas.wik', 'web/recyclebin')).status).toBe(200);
  });
});
