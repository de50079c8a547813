import { SPFI } from '@pnp/sp';
import { ClientsideText } from '@pnp/sp/clientside-pages';
import { refusal } from '../support/outcome';
import { address, callPage, idOf, itemOf, makePage, pageOf, pagesUrl, textOf } from '../support/pages';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;

beforeEach(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
});
afterEach(() => tenant.close());

test('R214 a page is checked out before it is saved; who has it is told to who comes second, with 423', async () => {
  const id = await idOf(await makePage(sp, 'upptagen', '<p>Karin</p>', true));
  const unheld = await callPage(tenant, 'karin.ahlgren', id, 'savepage', { Title: 'x' });
  expect([unheld.status, await unheld.text()]).toEqual([500, expect.stringContaining('is not checked out')]);
  const first = await sp.web.loadClientsidePage(address('upptagen'));
  first.title = 'Karins';
  await first.save(false);
  const second = await tenant.as('nils.ahl').web.loadClientsidePage(address('upptagen'));
  expect(await refusal(second.save())).toMatchObject({ status: 423, code: -2130575306, text: expect.stringMatching(/upptagen\.aspx" is checked out for editing by .*karin/) as string });
  for (const method of ['savepage', 'publish', 'promoteToNews', 'discardPage', 'SavePageAsDraft']) expect((await callPage(tenant, 'nils.ahl', id, method)).status).toBe(423);
  expect((await refusal(itemOf(tenant, 'nils.ahl', id).delete())).status).toBe(423);
  expect((await refusal(itemOf(tenant, 'nils.ahl', id).recycle())).status).toBe(423);
  expect((await refusal(itemOf(tenant, 'nils.ahl', id).update({ Title: 'x' }))).status).toBe(423);
  await first.save();
  expect((await pageOf(tenant, 'nils.ahl', id)).Title).toBe('Karins');
});

test('R215 publishing makes the draft the next major version; the versions tell how it went', async () => {
  const page = await makePage(sp, 'versioner', '<p>1</p>', true);
  const id = await idOf(page);
  await callPage(tenant, 'karin.ahlgren', id, 'checkoutpage');
  expect((await callPage(tenant, 'karin.ahlgren', id, 'SavePageAsDraft', { Title: 'utkast' })).status).toBe(200);
  const read = await sp.web.loadClientsidePage(address('versioner'));
  read.title = 'färdig';
  await read.save(false);
  const labels = async (account: string): Promise<unknown[]> => (await itemOf(tenant, account, id).versions()).map((each: { VersionLabel: string; Title: string }) => [each.VersionLabel, each.Title]);
  expect(await labels('karin.ahlgren')).toEqual([['1.2', 'färdig'], ['1.1', 'utkast'], ['1.0', 'versioner']]);
  await read.save();
  expect(await labels('karin.ahlgren')).toEqual([['2.0', 'färdig'], ['1.1', 'utkast'], ['1.0', 'versioner']]);
  expect(await labels('alva.nyman')).toEqual([['2.0', 'färdig'], ['1.0', 'versioner']]);
  expect(await itemOf(tenant, 'karin.ahlgren', id).select('OData__UIVersionString')()).toMatchObject({ OData__UIVersionString: '2.0' });
  expect((await pageOf(tenant, 'karin.ahlgren', id)).VersionInfo.LastVersionCreatedBy).toBe('Karin Ahlgren');
});

test('R215 publishing what is published changes nothing, and a version can be deleted but not the published one', async () => {
  const page = await makePage(sp, 'igen', '<p>1</p>', true);
  const id = await idOf(page);
  await page.save();
  expect((await callPage(tenant, 'karin.ahlgren', id, 'publish')).status).toBe(200);
  expect((await pageOf(tenant, 'karin.ahlgren', id)).Version).toBe('2.0');
  const remove = (version: number): Promise<Response> => tenant.request('karin.ahlgren', `web/getList('${pagesUrl}')/items(${id})/versions(${version})`, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE' } });
  expect((await remove(1024)).status).toBe(500);
  expect((await remove(512)).status).toBe(200);
  expect((await itemOf(tenant, 'karin.ahlgren', id).versions()).length).toBe(1);
});

test('R216 a page that was never published is not there for readers, one that is not checked in for nobody but its maker', async () => {
  const id = await idOf(await makePage(sp, 'utkast', '<p>hemligt</p>', false));
  for (const account of ['nils.ahl', 'alva.nyman']) {
    expect((await refusal(itemOf(tenant, account, id)())).status).toBe(404);
    expect((await refusal(tenant.as(account).web.loadClientsidePage(address('utkast')))).status).toBe(404);
    expect((await tenant.request(account, `sitepages/pages(${id})`)).status).toBe(404);
  }
  await callPage(tenant, 'karin.ahlgren', id, 'SavePageAsDraft');
  expect(await textOf(tenant.as('nils.ahl'), 'utkast')).toBe('<p>hemligt</p>');
  expect((await refusal(itemOf(tenant, 'alva.nyman', id)())).status).toBe(404);
  await callPage(tenant, 'nils.ahl', id, 'publish');
  expect(await textOf(tenant.as('alva.nyman'), 'utkast')).toBe('<p>hemligt</p>');
});

test('R216 while somebody works on a page others read the draft that was checked in, readers what is published', async () => {
  const page = await makePage(sp, 'levande', '<p>publicerat</p>', true);
  const id = await idOf(page);
  const control = page.sections[0].columns[0].getControl<ClientsideText>(0);
  control.text = '<p>utkast</p>';
  await page.save(false);
  await callPage(tenant, 'karin.ahlgren', id, 'SavePageAsDraft');
  const work = await sp.web.loadClientsidePage(address('levande'));
  work.sections[0].columns[0].getControl<ClientsideText>(0).text = '<p>arbete</p>';
  await work.save(false);
  expect(await textOf(sp, 'levande')).toBe('<p>arbete</p>');
  expect(await textOf(tenant.as('nils.ahl'), 'levande')).toBe('<p>utkast</p>');
  expect(await textOf(tenant.as('alva.nyman'), 'levande')).toBe('<p>publicerat</p>');
  expect(await itemOf(tenant, 'nils.ahl', id).select('CheckoutUserId', 'OData__UIVersionString')()).toMatchObject({ CheckoutUserId: 11, OData__UIVersionString: '1.1' });
  expect(await itemOf(tenant, 'alva.nyman', id).select('CheckoutUserId', 'OData__UIVersionString')()).toMatchObject({ CheckoutUserId: null, OData__UIVersionString: '1.0' });
});

test('R217 the first publishing is kept; news is published as news', async () => {
  const plain = await idOf(await makePage(sp, 'sida', '<p>x</p>', true));
  tenant.clock.now = new Date('2026-11-23T08:10:00Z');
  const again = await sp.web.loadClientsidePage(address('sida'));
  await again.save();
  expect(await itemOf(tenant, 'alva.nyman', plain).select('FirstPublishedDate', 'PromotedState')()).toMatchObject({ FirstPublishedDate: '2026-11-23T08:00:00Z', PromotedState: 0 });
  const news = await sp.web.addClientsidePage('nyhet', 'Nyhet', 'Article', 1);
  const id = await idOf(news);
  expect((await pageOf(tenant, 'karin.ahlgren', id)).PromotedState).toBe(1);
  await news.save();
  expect(await pageOf(tenant, 'alva.nyman', id)).toMatchObject({ PromotedState: 2, FirstPublished: '2026-11-23T08:10:00Z' });
});

test('R218 promoting to news publishes what never was, as @pnp/sp does it, and is seen by readers', async () => {
  const page = await makePage(sp, 'nytt', '<p>x</p>', false);
  const id = await idOf(page);
  expect(await page.promoteToNews()).toBe(true);
  expect(await itemOf(tenant, 'alva.nyman', id).select('PromotedState', 'FirstPublishedDate')()).toMatchObject({ PromotedState: 2, FirstPublishedDate: '2026-11-23T08:00:00Z' });
  const found = await tenant.as('alva.nyman').web.getList(pagesUrl).items.filter('PromotedState eq 2').select('Id', 'FileLeafRef')();
  expect(found.map((row: { FileLeafRef: string }) => row.FileLeafRef)).toEqual(['nytt.aspx']);
});

test('R218 a draft that is promoted by itself stays a draft, and has no first publishing afterwards either', async () => {
  const id = await idOf(await makePage(sp, 'forhastad', '<p>x</p>', false));
  expect(await (await callPage(tenant, 'karin.ahlgren', id, 'promoteToNews')).json()).toMatchObject({ value: true });
  expect((await refusal(itemOf(tenant, 'alva.nyman', id)())).status).toBe(404);
  await callPage(tenant, 'karin.ahlgren', id, 'publish');
  expect(await pageOf(tenant, 'alva.nyman', id)).toMatchObject({ PromotedState: 2, FirstPublished: '0001-01-01T08:00:00Z' });
});

test('R219 discarding brings back what was checked in, and no ETag comes twice', async () => {
  const page = await makePage(sp, 'angra', '<p>kvar</p>', true);
  const id = await idOf(page);
  page.title = 'bort';
  await page.save(false);
  const etag = async (): Promise<string> => (await tenant.request('karin.ahlgren', `web/getList('${pagesUrl}')/items(${id})`)).headers.get('etag')!;
  const worked = await etag();
  const held = await sp.web.loadClientsidePage(address('angra'));
  await held.discardPageCheckout();
  expect(held.title).toBe('angra');
  expect(await pageOf(tenant, 'karin.ahlgren', id)).toMatchObject({ Title: 'angra', Version: '1.0', IsPageCheckedOutToCurrentUser: false });
  expect(await etag()).not.toBe(worked);
  expect((await callPage(tenant, 'nils.ahl', id, 'checkoutpage')).status).toBe(200);
  const fresh = await idOf(await makePage(sp, 'ny', '<p>x</p>', false));
  expect((await callPage(tenant, 'karin.ahlgren', fresh, 'discardPage')).status).toBe(501);
});
