import { SPFI } from '@pnp/sp';
import { ClientsideText } from '@pnp/sp/clientside-pages';
import { IFile } from '@pnp/sp/files';
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

test('R220 a page is deleted for all, or recycled and brought back with its published version, its draft and its name', async () => {
  const gone = await makePage(sp, 'borta', '<p>x</p>', true);
  const goneId = await idOf(gone);
  await gone.delete();
  expect((await refusal(itemOf(tenant, 'alva.nyman', goneId)())).status).toBe(404);
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
  expect((await pageOf(tenant, 'karin.ahlgren', id)).Version).toBe('1.1');
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
  expect(await pageOf(tenant, 'alva.nyman', id)).toMatchObject({ DoesUserHaveEditPermission: false });
  expect((await refusal(alva.web.addClientsidePage('nej'))).status).toBe(403);
  for (const method of ['checkoutpage', 'savepage', 'SavePageAsDraft', 'publish', 'promoteToNews', 'discardPage']) expect((await callPage(tenant, 'alva.nyman', id, method)).status).toBe(403);
  const read = await alva.web.loadClientsidePage(address('last'));
  for (const act of [() => read.delete(), () => read.recycle(), () => read.disableComments(), () => alva.web.getFileByServerRelativePath(address('last')).checkout()]) {
    expect((await refusal(act() as Promise<unknown>)).status).toBe(403);
  }
  expect(await pageOf(tenant, 'karin.ahlgren', id)).toMatchObject({ Version: '1.0', IsPageCheckedOutToCurrentUser: false });
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
  expect((await refusal(items.getById(id).validateUpdateListItem([{ FieldName: 'FileLeafRef', FieldValue: 'annat.aspx' }]))).status).toBe(501);
  await items.getById(id).validateUpdateListItem([{ FieldName: 'Description', FieldValue: 'Kort' }]);
  expect(await items.getById(id).select('Description')()).toMatchObject({ Description: 'Kort' });
  expect((await items.filter('FileLeafRef eq \'RAD.aspx\'')()).length).toBe(1);
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
  expect((await pageOf(tenant, 'alva.nyman', id)).Version).toBe('3.0');
  expect(await refusal(sp.web.getFileByServerRelativePath(address('saknas'))())).toMatchObject({ status: 404, code: -2130575338, text: `The file ${address('saknas')} does not exist.` });
  expect((await refusal(sp.web.getFileById('00000000-0000-4000-8000-000000000009')())).status).toBe(404);
  await tenant.as('nils.ahl').web.getFileByServerRelativePath(address('fil')).checkout();
  expect((await refusal(file.checkout())).status).toBe(423);
  await file.undoCheckout();
  await file.delete();
  expect((await refusal(file())).status).toBe(404);
});

test('R224 who may edit, but not cancel check-outs, does not end somebody else’s', async () => {
  await makePage(sp, 'min', '<p>x</p>', true);
  await sp.web.siteGroups.getById(5).users.add('i:0#.f|membership|jonas.wik@bjorkvik.example');
  const file = (account: string): IFile => tenant.as(account).web.getFileByServerRelativePath(address('min'));
  await file('karin.ahlgren').checkout();
  expect((await refusal(file('jonas.wik').undoCheckout())).status).toBe(423);
  await file('karin.ahlgren').undoCheckout();
  expect((await refusal(file('jonas.wik').undoCheckout())).status).toBe(500);
});
