import { SPFI } from '@pnp/sp';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;

beforeAll(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
});
afterAll(() => tenant.close());

test('R40 a new list answers 201 with ETag, Location and the types made from its first title', async () => {
  const response = await tenant.request('karin.ahlgren', 'web/lists', {
    method: 'POST', body: JSON.stringify({ Title: 'Öppna_frågor 1', BaseTemplate: 100 }), headers: { 'content-type': 'application/json' }
  });
  const body = await response.json() as Record<string, unknown>;
  expect(response.status).toBe(201);
  expect(response.headers.get('etag')).toBe('"1"');
  expect(response.headers.get('location')).toBe(`${tenant.url}/_api/Web/Lists(guid'${String(body.Id)}')`);
  expect(body).toMatchObject({
    'odata.type': 'SP.List', 'odata.etag': '"1"', BaseTemplate: 100, EnableVersioning: true, MajorVersionLimit: 50, ItemCount: 0,
    ListItemEntityTypeFullName: 'SP.Data._x00d6_ppna_x005f_fr_x00e5_gor_x0020_1ListItem', ParentWebUrl: '/sites/insidan'
  });
});

test('R41 the address comes from the first title and stays when the title changes', async () => {
  const { Id } = await sp.web.lists.add('Handlingsplan: aktiviteter');
  const list = sp.web.lists.getById(Id);
  const url = async (): Promise<string> => (await list.select('RootFolder/ServerRelativeUrl').expand('RootFolder')()).RootFolder.ServerRelativeUrl;
  expect(await url()).toBe('/sites/insidan/Lists/Handlingsplan aktiviteter');
  await list.update({ Title: 'Planens aktiviteter' });
  expect(await url()).toBe('/sites/insidan/Lists/Handlingsplan aktiviteter');
  expect((await sp.web.getList('/sites/insidan/Lists/Handlingsplan aktiviteter').select('Title')()).Title).toBe('Planens aktiviteter');
  expect((await sp.web.lists.getByTitle('Planens aktiviteter').select('Id')()).Id).toBe(Id);
});

test('R42 a title in use is refused with 500', async () => {
  await sp.web.lists.add('Dubbel');
  expect(await refusal(sp.web.lists.add('Dubbel'))).toMatchObject({ status: 500, code: -2130575342, kind: 'Microsoft.SharePoint.SPException' });
  expect(await refusal(sp.web.lists.getByTitle('Dokument').update({ Title: 'Dubbel' }))).toMatchObject({ status: 500, code: -2130575342 });
});

test('R43 a list that is not there is 404, by title, id and address each in its own words', async () => {
  expect(await refusal(sp.web.lists.getByTitle('Saknas')()))
    .toEqual({ status: 404, code: -1, kind: 'System.ArgumentException', text: `List 'Saknas' does not exist at site with URL '${tenant.url}'.` });
  expect(await refusal(sp.web.lists.getById('03e45e84-1992-4d42-9116-26f756012634')())).toMatchObject({ status: 404, code: -2130575322 });
  expect(await refusal(sp.web.getList('/sites/insidan/Lists/Saknas')())).toMatchObject({ status: 404, code: -2147024894, text: 'File Not Found.' });
});

test('R44 a list’s ETag is a number; a stale one is 412', async () => {
  await sp.web.lists.add('Etag');
  const list = sp.web.lists.getByTitle('Etag');
  const before = (await list() as unknown as Record<string, string>)['odata.etag'];
  await list.update({ Description: 'ny' }, before);
  expect(await refusal(list.update({ Description: 'nyare' }, before))).toMatchObject({ status: 412, code: -1 });
});

test('R45 a deleted list is gone', async () => {
  await sp.web.lists.add('Bort');
  await sp.web.lists.getByTitle('Bort').delete();
  expect(await refusal(sp.web.lists.getByTitle('Bort')())).toMatchObject({ status: 404 });
});

test('R46 settings that the tenant does not model are refused with 501, unknown ones with 400', async () => {
  await sp.web.lists.add('Inställningar');
  const list = sp.web.lists.getByTitle('Inställningar');
  expect(await refusal(list.update({ EnableModeration: true }))).toMatchObject({ status: 501 });
  expect(await refusal(list.update({ Saknas: 1 } as never))).toMatchObject({ status: 400, text: expect.stringContaining('\'Saknas\' does not exist on type \'SP.List\'') });
});

test('R47 a library’s first lists are there, and a list comes with its default view', async () => {
  expect((await sp.web.lists.filter('BaseTemplate ne 100').select('Title')()).map(list => list.Title)).toEqual(['Dokument', 'Webbplatssidor']);
  await sp.web.lists.add('Vyer');
  const list = sp.web.lists.getByTitle('Vyer');
  expect(await list.defaultView.select('Title', 'DefaultView')()).toMatchObject({ Title: 'Alla objekt', DefaultView: true });
  await list.defaultView.fields.add('Created');
  expect((await list.defaultView.fields() as unknown as { Items: string[] }).Items).toEqual(['LinkTitle', 'Created']);
  const { Id } = await list.views.add('Min vy', false, { RowLimit: 10 }) as unknown as { Id: string };
  await list.views.getById(Id).fields.removeAll();
  await list.views.getById(Id).update({ DefaultView: true });
  expect((await list.views.select('Title', 'DefaultView')()).map(view => [view.Title, view.DefaultView])).toEqual([['Alla objekt', false], ['Min vy', true]]);
});

test('R48 one request finds the ids of lists by their addresses, or by other members', async () => {
  for (const title of ['Ett', 'Två', 'Tre']) await sp.web.lists.add(title);
  const address = (leaf: string): string => `RootFolder/ServerRelativeUrl eq '/sites/insidan/Lists/${leaf}'`;
  const lists = await sp.web.lists.filter(`${address('Ett')} or ${address('Två')}`).select('Id', 'Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
  expect(lists.map(each => [each.Title, each.RootFolder.ServerRelativeUrl])).toEqual([['Ett', '/sites/insidan/Lists/Ett'], ['Två', '/sites/insidan/Lists/Två']]);
  expect((await sp.web.lists.select('Id').filter(address('Tre'))())[0].Id).toBe((await sp.web.lists.getByTitle('Tre').select('Id')()).Id);
  expect((await sp.web.lists.select('Title').filter('EntityTypeName eq \'TreList\' and Hidden eq false and BaseTemplate eq 100')()).map(each => each.Title)).toEqual(['Tre']);
  expect(await refusal(sp.web.lists.filter('RootFolder/Saknas eq 1')())).toMatchObject({ status: 400, code: -1 });
});

test('R49 a view’s XML sets its columns, query and row limit; what is no View, or names no column, is refused', async () => {
  await sp.web.lists.add('Vyer med XML');
  const { views } = sp.web.lists.getByTitle('Vyer med XML');
  const { Id } = await views.add('Mina') as unknown as { Id: string };
  const view = views.getById(Id);
  await view.setViewXml('<View><Query><OrderBy><FieldRef Name="Modified" Ascending="FALSE" /></OrderBy></Query><ViewFields><FieldRef Name="Title" /><FieldRef Name="Author" /></ViewFields><RowLimit Paged="TRUE">12</RowLimit></View>');
  expect(await view.fields()).toMatchObject({ Items: ['Title', 'Author'] });
  expect(await view.fields.getSchemaXml()).toBe('<FieldRef Name="Title" /><FieldRef Name="Author" />');
  expect(await view()).toMatchObject({ Title: 'Mina', RowLimit: 12, Paged: true, ViewQuery: '<OrderBy><FieldRef Name="Modified" Ascending="FALSE" /></OrderBy>' });
  for (const xml of ['<Query />', '<View', '<View><ViewFields><FieldRef Name="Saknas" /></ViewFields></View>']) expect((await refusal(view.setViewXml(xml))).status).toBe(400);
  expect((await refusal(tenant.as('alva.nyman').web.lists.getByTitle('Vyer med XML').views.getById(Id).setViewXml('<View />'))).status).toBe(403);
});
