import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;
let list: IList;

beforeEach(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
  list = await makeList(sp, 'Plan', '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  await list.items.add({ Title: 'rad', Key: 'k' });
});
afterEach(() => tenant.close());

const recycle = async (id: number): Promise<string> => await list.items.getById(id).recycle() as unknown as string;

test('R155 a recycled row lies in the bin, with SharePoint’s members, and is no longer in its list', async () => {
  const id = await recycle(1);
  expect((await list.items()).length).toBe(0);
  expect((await list.select('ItemCount')()).ItemCount).toBe(0);
  const [entry] = await sp.web.recycleBin() as unknown as Record<string, unknown>[];
  expect(Object.keys(entry).filter(name => !name.startsWith('odata'))).toEqual([
    'AuthorEmail', 'AuthorName', 'DeletedByEmail', 'DeletedByName', 'DeletedDate', 'DeletedDateLocalFormatted', 'DirName', 'DirNamePath', 'Id', 'ItemState', 'ItemType',
    'LeafName', 'LeafNamePath', 'Size', 'Title'
  ]);
  expect(entry).toMatchObject({ Id: id, Title: 'rad', LeafName: '1_.000', DirName: 'sites/insidan/Lists/Plan', DeletedByName: 'Karin Ahlgren', ItemType: 3 });
});

test('R156 a restored row is what it was: id, guid, ETag, versions, files, own rights', async () => {
  await list.items.getById(1).update({ Title: 'ändrad' });
  await list.items.getById(1).attachmentFiles.add('bilaga.txt', 'innehåll');
  await list.items.getById(1).breakRoleInheritance(false, true);
  const before = await list.items.getById(1)();
  await sp.web.recycleBin.getById(await recycle(1)).restore();
  expect(await list.items.getById(1)()).toEqual(before);
  expect((await list.items.getById(1).versions()).length).toBe(3);
  expect(await list.items.getById(1).attachmentFiles.getByName('bilaga.txt').getText()).toBe('innehåll');
  expect((await refusal(tenant.as('alva.nyman').web.lists.getByTitle('Plan').items.getById(1)())).status).toBe(404);
  expect((await list.select('ItemCount')()).ItemCount).toBe(1);
  expect(await sp.web.recycleBin()).toEqual([]);
});

test('R156 a row whose unique value has been taken meanwhile cannot be restored', async () => {
  const id = await recycle(1);
  await list.items.add({ Title: 'annan', Key: 'K' });
  expect(await refusal(sp.web.recycleBin.getById(id).restore())).toMatchObject({ status: 500, code: -2130575169 });
  expect((await sp.web.recycleBin()).length).toBe(1);
});

test('R157 deleted from the bin is gone; each finds own deletions, who manages the web those of others too', async () => {
  await list.breakRoleInheritance(true, false);
  await list.roleAssignments.add(12, 1073741830);
  await list.items.add({ Title: 'Samiras', Key: 's' });
  await tenant.as('samira.haddad').web.lists.getByTitle('Plan').items.getById(2).recycle();
  const mine = await recycle(1);
  const titles = async (account: string): Promise<unknown[]> => (await tenant.as(account).web.recycleBin() as unknown as { Title: string }[]).map(each => each.Title);
  expect(await titles('samira.haddad')).toEqual(['Samiras']);
  expect(await titles('jonas.wik')).toEqual([]);
  expect(await titles('karin.ahlgren')).toEqual(['rad', 'Samiras']);
  expect((await refusal(tenant.as('samira.haddad').web.recycleBin.getById(mine).restore())).status).toBe(400);
  await sp.web.recycleBin.getById(mine).delete();
  expect(await titles('karin.ahlgren')).toEqual(['Samiras']);
  await sp.web.recycleBin.restoreAll();
  expect((await list.items.select('Title')()).map(row => row.Title)).toEqual(['Samiras']);
});

test('R158 one version is read by its id and deleted; the current one stays', async () => {
  await list.items.getById(1).update({ Title: 'två' });
  await list.items.getById(1).update({ Title: 'tre' });
  const { versions } = list.items.getById(1);
  expect(await versions.getById(1024)()).toMatchObject({ VersionId: 1024, VersionLabel: '2.0', Title: 'två', IsCurrentVersion: false });
  expect((await refusal(versions.getById(4096)())).status).toBe(400);
  await versions.getById(512).delete();
  expect((await versions()).map(each => each.VersionLabel)).toEqual(['3.0', '2.0']);
  expect((await refusal(versions.getById(1536).delete())).status).toBe(500);
  expect((await refusal(tenant.as('alva.nyman').web.lists.getByTitle('Plan').items.getById(1).versions.getById(1024).delete())).status).toBe(403);
});

test('R159 a recycled list is gone with its rows, frees its title and address, and comes back whole', async () => {
  await list.breakRoleInheritance(true, false);
  const binned = await recycle(1);
  await list.items.add({ Title: 'två', Key: 'x' });
  const id = await list.recycle() as unknown as string;
  expect((await refusal(sp.web.lists.getByTitle('Plan')())).status).toBe(404);
  expect((await refusal(sp.web.getList('/sites/insidan/Lists/Plan')())).status).toBe(404);
  const entries = await sp.web.recycleBin() as unknown as Record<string, unknown>[];
  expect(entries.map(each => [each.Id, each.ItemType, each.Title, each.LeafName])).toEqual([[id, 4, 'Plan', 'Plan']]);
  const other = await makeList(sp, 'Plan');
  expect(await refusal(sp.web.recycleBin.getById(id).restore())).toMatchObject({ status: 500, code: -2130575342 });
  await other.delete();
  await sp.web.recycleBin.getById(id).restore();
  expect((await sp.web.getList('/sites/insidan/Lists/Plan').items.select('Title', 'Key')()).map(row => [row.Title, row.Key])).toEqual([['två', 'x']]);
  expect((await list.select('HasUniqueRoleAssignments')() as unknown as Record<string, unknown>).HasUniqueRoleAssignments).toBe(true);
  await sp.web.recycleBin.getById(binned).restore();
  expect((await list.items()).length).toBe(2);
});

test('R159 a reader recycles no list and finds none of others; a recycled list can be deleted for good, alone or with all', async () => {
  const reader = tenant.as('alva.nyman').web;
  expect((await refusal(reader.lists.getByTitle('Plan').recycle())).status).toBe(403);
  const id = await list.recycle() as unknown as string;
  expect(await reader.recycleBin()).toEqual([]);
  expect((await refusal(reader.recycleBin.getById(id).restore())).status).toBe(400);
  await sp.web.recycleBin.getById(id).delete();
  expect(await sp.web.recycleBin()).toEqual([]);
  const again = await makeList(sp, 'Plan');
  await again.recycle();
  await sp.web.recycleBin.restoreAll();
  await again.recycle();
  await sp.web.recycleBin.deleteAll();
  expect(await sp.web.recycleBin()).toEqual([]);
});
