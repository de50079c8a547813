import { IFieldInfo } from '@pnp/sp/fields';
import { SPFI } from '@pnp/sp';
import { ClientsidePageFromFile, ClientsideText, ClientsideWebpart, IClientsidePage } from '@pnp/sp/clientside-pages';
import { IItem } from '@pnp/sp/items';
import { addColumn } from '../support/lists';
import { refusal } from '../support/outcome';
import { callPage, makePage, pagesUrl, textOf } from '../support/pages';
import { TestTenant, startTenant, testStart } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;

beforeEach(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
});
afterEach(() => tenant.close());

interface PageJson {
  Id: number;
  Title: string;
  FileName: string;
  Version: string;
  PromotedState: number;
  FirstPublished: string;
  IsPageCheckedOutToCurrentUser: boolean;
  CanvasContent1: string;
  VersionInfo: { LastVersionCreatedBy: string };
}

const itemOf = (account: string, id: number): IItem => tenant.as(account).web.getList(pagesUrl).items.getById(id);
const idOf = async (page: IClientsidePage): Promise<number> => (await page.getItem<{ Id: number }>('Id')).Id;
const pageOf = async (account: string, id: number): Promise<PageJson> => (await tenant.request(account, `sitepages/pages(${id})`)).json() as Promise<PageJson>;
const address = (name: string): string => `${pagesUrl}/${name}.aspx`;

/** A web part as the page's editor makes one. */
function webPart(): ClientsideWebpart {
  const id = '4a5b6c7d-0000-4000-8000-000000000001';
  return new ClientsideWebpart({
    ...ClientsideWebpart.Default, id, webPartId: 'f1e2d3c4-0000-4000-8000-000000000002',
    position: { ...ClientsideWebpart.Default.position },
    webPartData: {
      dataVersion: '1.0', description: 'Visar planen', id: 'f1e2d3c4-0000-4000-8000-000000000002', instanceId: id, title: 'Handlingsplan',
      properties: { url: 'https://example.com/?a=1&b="2"', text: '<b>{1:2}</b>' }
    }
  } as never);
}

test('R210 the page library is there from the start, with its columns, minor versions and required check-out', async () => {
  const library = sp.web.getList(pagesUrl);
  expect(await library.select('BaseTemplate', 'EnableMinorVersions', 'ForceCheckout', 'DraftVersionVisibility', 'EnableAttachments', 'ListItemEntityTypeFullName', 'ItemCount')())
    .toMatchObject({ BaseTemplate: 119, EnableMinorVersions: true, ForceCheckout: true, DraftVersionVisibility: 1, EnableAttachments: false, ListItemEntityTypeFullName: 'SP.Data.SitePagesItem', ItemCount: 0 });
  const fields: IFieldInfo[] = await library.fields();
  const of = (name: string): unknown[] => fields.filter(field => field.InternalName === name).map(field => [field.Id, field.FieldTypeKind, field.TypeAsString]).flat();
  expect(of('CanvasContent1')).toEqual(['4966388e-6e12-4bc6-8990-5b5b66153eae', 0, 'HTML']);
  expect(of('FileLeafRef')).toEqual(['8553196d-ec8d-4564-9861-3dbe931050c8', 18, 'File']);
  expect(of('PromotedState')).toEqual(['f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a', 9, 'Number']);
});

test('R211 a new page is checked out to its maker, version 0.1, and its first title gives it a file name that stays', async () => {
  const page = await sp.web.addClientsidePage('Lärdom om fall.aspx', 'Vad vi lärde oss');
  const id = await idOf(page);
  expect(await pageOf('karin.ahlgren', id)).toMatchObject({ Id: id, FileName: 'Lärdom-om-fall.aspx', Version: '0.1', IsPageCheckedOutToCurrentUser: true, FirstPublished: '0001-01-01T08:00:00Z' });
  await page.save(true);
  expect(await pageOf('karin.ahlgren', id)).toMatchObject({ Title: 'Vad vi lärde oss', FileName: 'Lärdom-om-fall.aspx', Version: '1.0', IsPageCheckedOutToCurrentUser: false });
  const second = await sp.web.addClientsidePage('lärdom om fall');
  expect((await pageOf('karin.ahlgren', await idOf(second))).FileName).toBe('lärdom-om-fall(1).aspx');
});

test('R212 sections, columns, texts and web parts come back as they were put in', async () => {
  const page = await sp.web.addClientsidePage('innehall', 'Innehåll');
  const section = page.addSection();
  const text = '<p>Fallolyckor &amp; "lärdomar": {å ä ö}</p><div><div>inre</div></div></div>';
  section.addColumn(6).addControl(new ClientsideText(text));
  section.addColumn(6).addControl(webPart());
  page.addSection().addColumn(12);
  page.addVerticalSection().addControl(new ClientsideText('<p>sida</p>'));
  page.description = 'Kort om sidan';
  await page.save();
  const read = await sp.web.loadClientsidePage(address('innehall'));
  expect(read.title).toBe('Innehåll');
  expect(read.description).toBe('Kort om sidan');
  expect(read.sections.map(each => [each.layoutIndex, each.columns.map(column => column.factor)])).toEqual([[1, [6, 6]], [1, [12]], [2, [12]]]);
  expect(read.sections[0].columns[0].getControl<ClientsideText>(0).text).toBe(text);
  expect(read.sections[0].columns[1].getControl<ClientsideWebpart>(0).getProperties()).toEqual({ url: 'https://example.com/?a=1&b="2"', text: '<b>{1:2}</b>' });
  const { UniqueId } = await sp.web.getFileByServerRelativePath(address('innehall'))();
  expect((await ClientsidePageFromFile(sp.web.getFileById(UniqueId))).title).toBe('Innehåll');
});

test('R213 the content is HTML as a column of the list item, JSON in the page, and each follows the other', async () => {
  const page = await makePage(sp, 'former', '<p>ett</p>', false);
  const id = await idOf(page);
  const { CanvasContent1, LayoutWebpartsContent } = await itemOf('karin.ahlgren', id).select('CanvasContent1', 'LayoutWebpartsContent')();
  expect(CanvasContent1).toMatch(/^<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;.*&quot;controlType&quot;&#58;4,.*<div data-sp-rte=""><p>ett<\/p><\/div>/);
  expect(LayoutWebpartsContent).toContain('data-sp-canvasdataversion="1.4"');
  const controls = JSON.parse((await pageOf('karin.ahlgren', id)).CanvasContent1) as Record<string, unknown>[];
  expect(controls[0]).toMatchObject({ controlType: 4, innerHTML: '<p>ett</p>', addedFromPersistedData: true });
  await itemOf('karin.ahlgren', id).update({ CanvasContent1: (CanvasContent1 as string).replace('<p>ett</p>', '<p>två</p>') });
  expect(await textOf(sp, 'former')).toBe('<p>två</p>');
  const broken = '<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;"></div></div>';
  expect((await refusal(itemOf('karin.ahlgren', id).update({ CanvasContent1: broken }))).status).toBe(400);
});

test('R213 content that is no list of controls, and what a page has not, is refused and changes nothing', async () => {
  const id = await idOf(await makePage(sp, 'fel', '<p>rätt</p>', false));
  for (const body of [{ CanvasContent1: 'inte JSON' }, { CanvasContent1: '{}' }, { CanvasContent1: 1 }, { Saknas: 'x' }, { Title: 'x'.repeat(256) }, { AuthorByline: ['ingen'] }]) {
    expect((await callPage(tenant, 'karin.ahlgren', id, 'savepage', { Description: 'nej', ...body })).status).toBe(400);
  }
  expect(await textOf(sp, 'fel')).toBe('<p>rätt</p>');
  expect((await itemOf('karin.ahlgren', id).select('Description')()).Description).toBeNull();
});

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
  expect((await refusal(itemOf('nils.ahl', id).delete())).status).toBe(423);
  expect((await refusal(itemOf('nils.ahl', id).recycle())).status).toBe(423);
  expect((await refusal(itemOf('nils.ahl', id).update({ Title: 'x' }))).status).toBe(423);
  await first.save();
  expect((await pageOf('nils.ahl', id)).Title).toBe('Karins');
});

test('R215 publishing makes the draft the next major version; the versions tell how it went', async () => {
  const page = await makePage(sp, 'versioner', '<p>1</p>', true);
  const id = await idOf(page);
  await callPage(tenant, 'karin.ahlgren', id, 'checkoutpage');
  expect((await callPage(tenant, 'karin.ahlgren', id, 'SavePageAsDraft', { Title: 'utkast' })).status).toBe(200);
  const read = await sp.web.loadClientsidePage(address('versioner'));
  read.title = 'färdig';
  await read.save(false);
  const labels = async (account: string): Promise<unknown[]> => (await itemOf(account, id).versions()).map((each: { VersionLabel: string; Title: string }) => [each.VersionLabel, each.Title]);
  expect(await labels('karin.ahlgren')).toEqual([['1.2', 'färdig'], ['1.1', 'utkast'], ['1.0', 'versioner']]);
  await read.save();
  expect(await labels('karin.ahlgren')).toEqual([['2.0', 'färdig'], ['1.1', 'utkast'], ['1.0', 'versioner']]);
  expect(await labels('alva.nyman')).toEqual([['2.0', 'färdig'], ['1.0', 'versioner']]);
  expect(await itemOf('karin.ahlgren', id).select('OData__UIVersionString')()).toMatchObject({ OData__UIVersionString: '2.0' });
  expect((await pageOf('karin.ahlgren', id)).VersionInfo.LastVersionCreatedBy).toBe('Karin Ahlgren');
});

test('R215 publishing what is published changes nothing, and a version can be deleted but not the published one', async () => {
  const page = await makePage(sp, 'igen', '<p>1</p>', true);
  const id = await idOf(page);
  await page.save();
  expect((await callPage(tenant, 'karin.ahlgren', id, 'publish')).status).toBe(200);
  expect((await pageOf('karin.ahlgren', id)).Version).toBe('2.0');
  const remove = (version: number): Promise<Response> => tenant.request('karin.ahlgren', `web/getList('${pagesUrl}')/items(${id})/versions(${version})`, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE' } });
  expect((await remove(1024)).status).toBe(500);
  expect((await remove(512)).status).toBe(200);
  expect((await itemOf('karin.ahlgren', id).versions()).length).toBe(1);
});

test('R216 a page that was never published is not there for readers, one that is not checked in for nobody but its maker', async () => {
  const id = await idOf(await makePage(sp, 'utkast', '<p>hemligt</p>', false));
  for (const account of ['nils.ahl', 'alva.nyman']) {
    expect((await refusal(itemOf(account, id)())).status).toBe(404);
    expect((await refusal(tenant.as(account).web.loadClientsidePage(address('utkast')))).status).toBe(404);
    expect((await tenant.request(account, `sitepages/pages(${id})`)).status).toBe(404);
  }
  await callPage(tenant, 'karin.ahlgren', id, 'SavePageAsDraft');
  expect(await textOf(tenant.as('nils.ahl'), 'utkast')).toBe('<p>hemligt</p>');
  expect((await refusal(itemOf('alva.nyman', id)())).status).toBe(404);
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
  expect(await itemOf('nils.ahl', id).select('CheckoutUserId', 'OData__UIVersionString')()).toMatchObject({ CheckoutUserId: 11, OData__UIVersionString: '1.1' });
  expect(await itemOf('alva.nyman', id).select('CheckoutUserId', 'OData__UIVersionString')()).toMatchObject({ CheckoutUserId: null, OData__UIVersionString: '1.0' });
});

test('R217 the first publishing is kept; news is published as news', async () => {
  const plain = await idOf(await makePage(sp, 'sida', '<p>x</p>', true));
  tenant.clock.now = new Date('2026-11-23T08:10:00Z');
  const again = await sp.web.loadClientsidePage(address('sida'));
  await again.save();
  expect(await itemOf('alva.nyman', plain).select('FirstPublishedDate', 'PromotedState')()).toMatchObject({ FirstPublishedDate: '2026-11-23T08:00:00Z', PromotedState: 0 });
  const news = await sp.web.addClientsidePage('nyhet', 'Nyhet', 'Article', 1);
  const id = await idOf(news);
  expect((await pageOf('karin.ahlgren', id)).PromotedState).toBe(1);
  await news.save();
  expect(await pageOf('alva.nyman', id)).toMatchObject({ PromotedState: 2, FirstPublished: '2026-11-23T08:10:00Z' });
});

test('R218 promoting to news publishes what never was, as @pnp/sp does it, and is seen by readers', async () => {
  const page = await makePage(sp, 'nytt', '<p>x</p>', false);
  const id = await idOf(page);
  expect(await page.promoteToNews()).toBe(true);
  expect(await itemOf('alva.nyman', id).select('PromotedState', 'FirstPublishedDate')()).toMatchObject({ PromotedState: 2, FirstPublishedDate: '2026-11-23T08:00:00Z' });
  const found = await tenant.as('alva.nyman').web.getList(pagesUrl).items.filter('PromotedState eq 2').select('Id', 'FileLeafRef')();
  expect(found.map((row: { FileLeafRef: string }) => row.FileLeafRef)).toEqual(['nytt.aspx']);
});

test('R218 a draft that is promoted by itself stays a draft, and has no first publishing afterwards either', async () => {
  const id = await idOf(await makePage(sp, 'forhastad', '<p>x</p>', false));
  expect(await (await callPage(tenant, 'karin.ahlgren', id, 'promoteToNews')).json()).toMatchObject({ value: true });
  expect((await refusal(itemOf('alva.nyman', id)())).status).toBe(404);
  await callPage(tenant, 'karin.ahlgren', id, 'publish');
  expect(await pageOf('alva.nyman', id)).toMatchObject({ PromotedState: 2, FirstPublished: '0001-01-01T08:00:00Z' });
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
  expect(await pageOf('karin.ahlgren', id)).toMatchObject({ Title: 'angra', Version: '1.0', IsPageCheckedOutToCurrentUser: false });
  expect(await etag()).not.toBe(worked);
  expect((await callPage(tenant, 'nils.ahl', id, 'checkoutpage')).status).toBe(200);
  const fresh = await idOf(await makePage(sp, 'ny', '<p>x</p>', false));
  expect((await callPage(tenant, 'karin.ahlgren', fresh, 'discardPage')).status).toBe(501);
});

test('R220 a page is deleted for all, or recycled and brought back with its published version, its draft and its name', async () => {
  const gone = await makePage(sp, 'borta', '<p>x</p>', true);
  const goneId = await idOf(gone);
  await gone.delete();
  expect((await refusal(itemOf('alva.nyman', goneId)())).status).toBe(404);
  const page = await makePage(sp, 'tillbaka', '<p>publicerat</p>', true);
  const id = await idOf(page);
  page.sections[0].columns[0].getControl<ClientsideText>(0).text = '<p>utkast</p>';
  await page.save(false);
  await page.recycle();
  expect((await refusal(tenant.as('alva.nyman').web.loadClientsidePage(address('tillbaka')))).status).toBe(404);
  const [entry] = await sp.web.recycleBin();
  expect(entry).toMatchObject({ LeafName: 'tillbaka.aspx', DirName: 'sites/insidan/SitePages', Title: 'tillbaka.aspx' });
  await sp.web.recycleBin.getById(entry.Id).restore();
  expect(await textOf(tenant.as('alva.nyman'), 'tillbaka')).toBe('<p>publicerat</p>');
  expect(await textOf(sp, 'tillbaka')).toBe('<p>utkast</p>');
  expect((await pageOf('karin.ahlgren', id)).Version).toBe('1.1');
});

test('R220 a page is not restored over another that took its name', async () => {
  await (await makePage(sp, 'namn', '<p>gammal</p>', true)).recycle();
  await makePage(sp, 'namn', '<p>ny</p>', true);
  const [entry] = await sp.web.recycleBin();
  expect(await refusal(sp.web.recycleBin.getById(entry.Id).restore())).toMatchObject({ status: 409, code: -2130575257 });
  expect(await textOf(sp, 'namn')).toBe('<p>ny</p>');
});

test('R221 readers read, and neither make, save, publish, promote, discard nor delete pages', async () => {
  const id = await idOf(await makePage(sp, 'last', '<p>x</p>', true));
  const alva = tenant.as('alva.nyman');
  expect(await pageOf('alva.nyman', id)).toMatchObject({ DoesUserHaveEditPermission: false });
  expect((await refusal(alva.web.addClientsidePage('nej'))).status).toBe(403);
  for (const method of ['checkoutpage', 'savepage', 'SavePageAsDraft', 'publish', 'promoteToNews', 'discardPage']) expect((await callPage(tenant, 'alva.nyman', id, method)).status).toBe(403);
  const read = await alva.web.loadClientsidePage(address('last'));
  for (const act of [() => read.delete(), () => read.recycle(), () => read.disableComments(), () => alva.web.getFileByServerRelativePath(address('last')).checkout()]) {
    expect((await refusal(act() as Promise<unknown>)).status).toBe(403);
  }
  expect(await pageOf('karin.ahlgren', id)).toMatchObject({ Version: '1.0', IsPageCheckedOutToCurrentUser: false });
});

test('R223 a page’s row is read as the recorded ones and changed by who has it checked out; no row is added without a page', async () => {
  const id = await idOf(await makePage(sp, 'rad', '<p>x</p>', true));
  const items = sp.web.getList(pagesUrl).items;
  expect(await items.getById(id).select('FileLeafRef', 'FileRef', 'FileDirRef', 'BannerImageUrl', 'ClientSideApplicationId', 'CommentsDisabled')()).toMatchObject({
    FileLeafRef: 'rad.aspx', FileRef: address('rad'), FileDirRef: pagesUrl, ClientSideApplicationId: 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec', CommentsDisabled: false,
    BannerImageUrl: { Description: '/_layouts/15/images/sitepagethumbnail.png', Url: `${new URL(tenant.url).origin}/_layouts/15/images/sitepagethumbnail.png` }
  });
  expect(await refusal(items.getById(id).update({ Title: 'x' }))).toMatchObject({ status: 500, text: expect.stringContaining('You must first check out') as string });
  await sp.web.getFileByServerRelativePath(address('rad')).checkout();
  await items.getById(id).update({ Title: 'ny rubrik' });
  expect((await refusal(items.getById(id).update({ FileLeafRef: 'annat.aspx' }))).status).toBe(501);
  expect((await items.filter('Title eq \'ny rubrik\'')()).length).toBe(1);
  expect((await tenant.as('alva.nyman').web.getList(pagesUrl).items.filter('Title eq \'ny rubrik\'')()).length).toBe(0);
  expect(await refusal(items.add({ Title: 'x' }))).toMatchObject({ status: 500, text: 'To add an item to a document library, use SPFileCollection.Add()' });
});

test('R224 the file of a page is checked out, in, back and published', async () => {
  const id = await idOf(await makePage(sp, 'fil', '<p>x</p>', true));
  const file = sp.web.getFileByServerRelativePath(address('fil'));
  expect(await file.select('Name', 'Level', 'UIVersionLabel', 'ListId', 'WebId', 'SiteId')()).toMatchObject({ Name: 'fil.aspx', Level: 1, UIVersionLabel: '1.0' });
  const label = async (): Promise<unknown> => (await file.select('UIVersionLabel')()).UIVersionLabel;
  await file.checkout();
  expect(await label()).toBe('1.1');
  await file.checkin('', 0);
  expect(await label()).toBe('1.1');
  await file.publish();
  expect(await label()).toBe('2.0');
  await file.checkout();
  await file.undoCheckout();
  expect(await label()).toBe('2.0');
  await file.checkout();
  await file.checkin();
  expect((await pageOf('alva.nyman', id)).Version).toBe('3.0');
  expect(await refusal(sp.web.getFileByServerRelativePath(address('saknas'))())).toMatchObject({ status: 404, code: -2130575338, text: `The file ${address('saknas')} does not exist.` });
  expect((await refusal(sp.web.getFileById('00000000-0000-4000-8000-000000000009')())).status).toBe(404);
  await file.delete();
  expect((await refusal(file())).status).toBe(404);
});

test('R225 a page is copied with its content, gets its author, and its comments are turned off and on', async () => {
  const page = await makePage(sp, 'original', '<p>innehåll</p>', true);
  await page.setAuthorById(16);
  await page.copy(sp.web, 'kopia', 'Kopia');
  expect(await textOf(tenant.as('alva.nyman'), 'kopia')).toBe('<p>innehåll</p>');
  await page.save();
  expect((await sp.web.loadClientsidePage(address('original'))).authorByLine).toMatch(/^nils\.ahl@/);
  await page.disableComments();
  expect((await tenant.as('alva.nyman').web.loadClientsidePage(address('original'))).commentsDisabled).toBe(true);
  await page.enableComments();
  expect((await sp.web.loadClientsidePage(address('original'))).commentsDisabled).toBe(false);
});

test('R226 what of pages is not modelled is said so', async () => {
  const page = await makePage(sp, 'mer', '<p>x</p>', true);
  const library = sp.web.getList(pagesUrl);
  for (const act of [
    () => sp.web.addClientsidePage('hem', 'Hem', 'Home'), () => page.schedulePublish(testStart), () => page.saveAsTemplate(), () => sp.web.getClientsideWebParts(),
    () => addColumn(library, '<Field Type="Text" Name="Egen" DisplayName="Egen" />'), () => library.update({ EnableMinorVersions: false }), () => library.delete()
  ]) expect((await refusal(act() as Promise<unknown>)).status).toBe(501);
});
