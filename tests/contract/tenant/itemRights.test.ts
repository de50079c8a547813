import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { changesAfter } from '../support/changes';
import { makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;
let list: IList;

const edit = 1073741830;
const read = 1073741826;
const planOf = (account: string): IList => tenant.as(account).web.lists.getByTitle('Plan');
const titles = async (account: string): Promise<string[]> => (await planOf(account).items.select('Title')()).map(row => row.Title as string);

beforeEach(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
  list = await makeList(sp, 'Plan');
  for (const Title of ['öppen', 'sluten']) await list.items.add({ Title });
});
afterEach(() => tenant.close());

test('R150 a row inherits; broken, it is seen by those alone who have rights on it; reset, it is as before', async () => {
  const row = list.items.getById(2);
  const unique = async (): Promise<unknown[]> => (await list.items.select('HasUniqueRoleAssignments')()).map(each => each.HasUniqueRoleAssignments);
  expect(await unique()).toEqual([false, false]);
  await row.breakRoleInheritance(false, true);
  expect(await unique()).toEqual([false, true]);
  expect((await row.roleAssignments()).map(each => each.PrincipalId)).toEqual([11]);
  expect(await titles('alva.nyman')).toEqual(['öppen']);
  expect(await titles('karin.ahlgren')).toEqual(['öppen', 'sluten']);
  expect(await refusal(planOf('alva.nyman').items.getById(2)())).toMatchObject({ status: 404, code: -2130575338 });
  expect((await planOf('alva.nyman').items.filter('startswith(Title,\'slu\')')()).length).toBe(0);
  await row.resetRoleInheritance();
  expect(await titles('alva.nyman')).toEqual(['öppen', 'sluten']);
});

test('R150 copied rights are the list’s, and can then differ: one may edit this row alone', async () => {
  const row = list.items.getById(2);
  await row.breakRoleInheritance(true, false);
  await row.roleAssignments.add(15, edit);
  const alva = planOf('alva.nyman').items;
  await alva.getById(2).update({ Title: 'av Alva' });
  expect((await refusal(alva.getById(1).update({ Title: 'nej' }))).status).toBe(403);
  await row.roleAssignments.remove(15, edit);
  expect((await refusal(alva.getById(2).update({ Title: 'igen' }))).status).toBe(403);
  expect((await alva.getById(2).effectiveBasePermissions() as { Low: string }).Low).toBe('138612833');
});

test('R151 who has rights on one row alone sees the list with that row alone', async () => {
  await list.breakRoleInheritance(false, true);
  expect((await refusal(planOf('jonas.wik').items())).status).toBe(404);
  await list.items.getById(2).breakRoleInheritance(false, true);
  await list.items.getById(2).roleAssignments.add(13, read);
  expect(await titles('jonas.wik')).toEqual(['sluten']);
  expect((await refusal(planOf('jonas.wik').items.getById(1)())).status).toBe(404);
  expect((await refusal(planOf('jonas.wik').items.add({ Title: 'ny' }))).status).toBe(403);
  expect(await changesAfter(planOf('jonas.wik'))).toEqual([[1, 2], [17, 2], [11, 2]]);
});

test('R152 breaking a list with clearSubscopes takes away the own rights of its rows', async () => {
  await list.items.getById(2).breakRoleInheritance(false, true);
  await list.breakRoleInheritance(true, true);
  expect(await titles('alva.nyman')).toEqual(['öppen', 'sluten']);
});
