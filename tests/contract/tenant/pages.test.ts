import { IFieldInfo } from '@pnp/sp/fields';
import { SPFI } from '@pnp/sp';
import { ClientsidePageFromFile, ClientsideText, ClientsideWebpart } from '@pnp/sp/clientside-pages';
import { addColumn } from '../support/lists';
import { refusal } from '../support/outcome';
import { address, callPage, idOf, itemOf, makePage, pageOf, pagesUrl, textOf } from '../support/pages';
import { TestTenant, startTenant, testStart } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;

beforeEach(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
});
afterEach(() => tenant.close());

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
  expect(await pageOf(tenant, 'karin.ahlgren', id)).toMatchObject({ Id: id, FileName: 'Lärdom-om-fall.aspx', Version: '0.1', IsPageCheckedOutToCurrentUser: true, FirstPublished: '0001-01-01T08:00:00Z' });
  await page.save(true);
  expect(await pageOf(tenant, 'karin.ahlgren', id)).toMatchObject({ Title: 'Vad vi lärde oss', FileName: 'Lärdom-om-fall.aspx', Version: '1.0', IsPageCheckedOutToCurrentUser: false });
  const second = await sp.web.addClientsidePage('lärdom om fall');
  expect((await pageOf(tenant, 'karin.ahlgren', await idOf(second))).FileName).toBe('lärdom-om-fall(1).aspx');
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
  const { CanvasContent1, LayoutWebpartsContent } = await itemOf(tenant, 'karin.ahlgren', id).select('CanvasContent1', 'LayoutWebpartsContent')();
  expect(CanvasContent1).toMatch(/^<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;.*&quot;controlType&quot;&#58;4,.*<div data-sp-rte=""><p>ett<\/p><\/div>/);
  expect(LayoutWebpartsContent).toContain('data-sp-canvasdataversion="1.4"');
  const controls = JSON.parse((await pageOf(tenant, 'karin.ahlgren', id)).CanvasContent1) as Record<string, unknown>[];
  expect(controls[0]).toMatchObject({ controlType: 4, innerHTML: '<p>ett</p>', addedFromPersistedData: true });
  await itemOf(tenant, 'karin.ahlgren', id).update({ CanvasContent1: (CanvasContent1 as string).replace('<p>ett</p>', '<p>två</p>') });
  expect(await textOf(sp, 'former')).toBe('<p>två</p>');
  const broken = '<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;"></div></div>';
  expect((await refusal(itemOf(tenant, 'karin.ahlgren', id).update({ CanvasContent1: broken }))).status).toBe(400);
});

test('R213 content that is no list of controls, and what a page has not, is refused and changes nothing', async () => {
  const id = await idOf(await makePage(sp, 'fel', '<p>rätt</p>', false));
  for (const body of [{ CanvasContent1: 'inte JSON' }, { CanvasContent1: '{}' }, { CanvasContent1: 1 }, { Saknas: 'x' }, { Title: 'x'.repeat(256) }, { AuthorByline: ['ingen'] }]) {
    expect((await callPage(tenant, 'karin.ahlgren', id, 'savepage', { Description: 'nej', ...body })).status).toBe(400);
  }
  expect(await textOf(sp, 'fel')).toBe('<p>rätt</p>');
  expect((await itemOf(tenant, 'karin.ahlgren', id).select('Description')()).Description).toBeNull();
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
