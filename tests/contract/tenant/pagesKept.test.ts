import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { IFile } from '@pnp/sp/files';
import { refusal } from '../support/outcome';
import { callPage, itemOf, makePage, pagesUrl, textOf } from '../support/pages';
import { TestTenant, startTenant } from '../support/tenant';

let folder: string;
let databaseFile: string;
let tenant: TestTenant;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  databaseFile = join(folder, 'tenant.sqlite');
  tenant = await startTenant({ databaseFile });
});
afterEach(async () => {
  await tenant.close();
  rmSync(folder, { recursive: true, force: true });
});

test('R227 drafts, what somebody works on and what is published outlive a restart', async () => {
  const page = await makePage(tenant.as('karin.ahlgren'), 'bestar', '<p>1</p>', true);
  const { Id } = await page.getItem<{ Id: number }>('Id');
  page.title = 'arbete';
  await page.save(false);
  await tenant.close();
  tenant = await startTenant({ databaseFile });
  expect(await textOf(tenant.as('alva.nyman'), 'bestar')).toBe('<p>1</p>');
  expect(await itemOf(tenant, 'karin.ahlgren', Id).select('Title')()).toMatchObject({ Title: 'arbete' });
  expect(await itemOf(tenant, 'alva.nyman', Id).select('Title')()).toMatchObject({ Title: 'bestar' });
  expect((await callPage(tenant, 'nils.ahl', Id, 'checkoutpage')).status).toBe(423);
});

test('R227 a database from before there were pages gets the page library’s columns when it is opened', async () => {
  await tenant.close();
  const database = new DatabaseSync(databaseFile);
  const { number, settings } = database.prepare('SELECT number, settings FROM lists WHERE template = 119').get() as { number: number; settings: string };
  database.prepare('DELETE FROM fields WHERE list = ? AND name NOT IN (\'Title\', \'ID\')').run(number);
  database.prepare('UPDATE lists SET settings = ? WHERE number = ?').run(settings.replace('"EnableAttachments":false', '"EnableAttachments":true'), number);
  database.exec('DROP TABLE page_drafts; DROP TABLE draft_changes');
  database.close();
  tenant = await startTenant({ databaseFile });
  await makePage(tenant.as('karin.ahlgren'), 'gammal', '<p>ny</p>', true);
  expect(await textOf(tenant.as('alva.nyman'), 'gammal')).toBe('<p>ny</p>');
  expect(await tenant.as('alva.nyman').web.getList(pagesUrl).select('EnableAttachments')()).toMatchObject({ EnableAttachments: false });
});

test('R228 in a batch each part sees what came before, and a part that is refused leaves the others', async () => {
  const sp = tenant.as('karin.ahlgren');
  const { Id } = await (await makePage(sp, 'satsvis', '<p>1</p>', true)).getItem<{ Id: number }>('Id');
  const [batched, execute] = sp.batched();
  const file = (): IFile => batched.web.getFileByServerRelativePath(`${pagesUrl}/satsvis.aspx`);
  const missing = refusal(batched.web.getFileByServerRelativePath(`${pagesUrl}/saknas.aspx`)());
  const labels = [file().select('UIVersionLabel')(), file().checkout(), file().select('UIVersionLabel')(), file().publish(), file().select('UIVersionLabel')()];
  await execute();
  expect((await missing).status).toBe(404);
  expect((await Promise.all(labels)).filter(each => each?.UIVersionLabel).map(each => each!.UIVersionLabel)).toEqual(['1.0', '1.1', '2.0']);
  expect(await itemOf(tenant, 'alva.nyman', Id).select('OData__UIVersionString')()).toMatchObject({ OData__UIVersionString: '2.0' });
});

test('R228 a save that is refused leaves the page as it was, with its name', async () => {
  const sp = tenant.as('karin.ahlgren');
  const page = await sp.web.addClientsidePage('helt', 'Helt');
  const { Id, FileLeafRef } = await page.getItem<{ Id: number; FileLeafRef: string }>('Id', 'FileLeafRef');
  expect((await callPage(tenant, 'karin.ahlgren', Id, 'SavePageAsDraft', { Title: 'Annat', CanvasContent1: '[1]' })).status).toBe(400);
  expect(await itemOf(tenant, 'karin.ahlgren', Id).select('Title', 'FileLeafRef', 'OData__UIVersionString')()).toMatchObject({ Title: 'helt', FileLeafRef, OData__UIVersionString: '0.1' });
  expect((await refusal(itemOf(tenant, 'nils.ahl', Id)())).status).toBe(404);
});
