import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { idOf, makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;
let list: IList;
let id: string;

const address = '/sites/insidan/Lists/Hemlig';
const fullControl = 1073741829;
const edit = 1073741830;
const read = 1073741826;
const denied = { status: 403, code: -2147024891, kind: 'System.UnauthorizedAccessException', text: 'Access denied. You do not have permission to perform this action or access this resource.' };

beforeEach(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
  list = await makeList(sp, 'Hemlig', '<Field Type="Text" Name="Key" DisplayName="Key" />');
  id = await idOf(list);
  await list.items.add({ Title: 'rad' });
});
afterEach(() => tenant.close());

const held = async (): Promise<[number, number[]][]> => {
  const all = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')() as unknown as { PrincipalId: number; RoleDefinitionBindings: { Id: number }[] }[];
  return all.map(each => [each.PrincipalId, each.RoleDefinitionBindings.map(role => role.Id)]);
};

const isUnique = async (): Promise<unknown> => (await list.select('HasUniqueRoleAssignments')() as unknown as Record<string, unknown>).HasUniqueRoleAssignments;

test('R100 a list inherits from the web: owners, members and visitors with their built-in levels', async () => {
  expect(await held()).toEqual([[3, [fullControl]], [4, [read]], [5, [edit]]]);
  expect(await isUnique()).toBe(false);
});

test('R101 breaking inheritance copies the assignments, or leaves the caller alone with full control; resetting takes the own ones away', async () => {
  await list.breakRoleInheritance(true, false);
  expect(await held()).toEqual([[3, [fullControl]], [4, [read]], [5, [edit]]]);
  await list.resetRoleInheritance();
  await list.breakRoleInheritance(false, true);
  expect(await held()).toEqual([[11, [fullControl]]]);
  expect(await isUnique()).toBe(true);
  expect((await refusal(tenant.as('nils.ahl').web.lists.getById(id)())).status).toBe(404);
  await list.resetRoleInheritance();
  expect((await tenant.as('nils.ahl').web.lists.getById(id)()).Title).toBe('Hemlig');
});

test('R102 assignments of an inheriting list cannot be changed; of a list of its own they are added and taken away', async () => {
  expect((await refusal(list.roleAssignments.add(12, edit))).status).toBe(400);
  await list.breakRoleInheritance(false, true);
  await list.roleAssignments.add(12, edit);
  await list.roleAssignments.add(12, read);
  expect(await held()).toEqual([[11, [fullControl]], [12, [edit, read]]]);
  await list.roleAssignments.remove(12, edit);
  await list.roleAssignments.getById(11).delete();
  const nils = tenant.as('nils.ahl').web.lists.getById(id);
  expect((await refusal(nils.roleAssignments.add(16, read))).status).toBe(404);
  expect((await tenant.as('samira.haddad').web.lists.getById(id).items()).length).toBe(1);
});

test('R103 a reader reads and does nothing else', async () => {
  const reader = tenant.as('alva.nyman').web.lists.getById(id);
  expect((await reader.items.select('Title')()).map(row => row.Title)).toEqual(['rad']);
  expect((await reader.items.getById(1).versions()).length).toBe(1);
  const writes: (() => Promise<unknown>)[] = [
    () => reader.items.add({ Title: 'x' }), () => reader.items.getById(1).update({ Title: 'x' }), () => reader.items.getById(1).delete(), () => reader.items.getById(1).recycle(),
    () => reader.fields.createFieldAsXml('<Field Type="Text" DisplayName="x" />'), () => reader.fields.getByInternalNameOrTitle('Key').delete(), () => reader.update({ Title: 'x' }),
    () => reader.delete(), () => reader.breakRoleInheritance(), () => reader.roleAssignments(), () => reader.defaultView.fields.add('Key'),
    () => tenant.as('alva.nyman').web.lists.add('x'), () => tenant.as('alva.nyman').web.roleDefinitions.add('x', '', 1, { High: 0, Low: 1 })
  ];
  for (const write of writes) expect(await refusal(write())).toEqual(denied);
  expect((await list.items())[0].Title).toBe('rad');
});

test('R104 who may not see a list meets it as missing by title and id, as refused by address, and learns nothing of its rows', async () => {
  await list.breakRoleInheritance(false, true);
  const other = tenant.as('jonas.wik');
  expect(await refusal(other.web.lists.getByTitle('Hemlig').items())).toMatchObject({ status: 404, code: -1 });
  expect(await refusal(other.web.lists.getById(id).items.getById(1)())).toMatchObject({ status: 404, code: -2130575322 });
  expect(await refusal(other.web.getList(address).items())).toEqual(denied);
  expect((await other.web.lists.select('Title')()).map(each => each.Title)).toEqual(['Dokument', 'Webbplatssidor']);
  const [batch, run] = other.batched();
  const inBatch = refusal(batch.web.lists.getById(id).items.getById(1).versions());
  await run();
  expect((await inBatch).status).toBe(404);
});

test('R105 a level of one’s own gives exactly its permissions: adding without changing', async () => {
  const { data } = await sp.web.roleDefinitions.add('Lägga till', 'Läsa och lägga till', 100, { High: 176, Low: 138612833 + 2 });
  expect(data).toMatchObject({ Name: 'Lägga till', RoleTypeKind: 0, Hidden: false, BasePermissions: { High: '176', Low: '138612835' } });
  await list.breakRoleInheritance(false, true);
  await list.roleAssignments.add(13, data.Id);
  const jonas = tenant.as('jonas.wik').web.lists.getById(id);
  expect(await jonas.effectiveBasePermissions()).toMatchObject({ High: '176', Low: '138612835' });
  const row = await jonas.items.add({ Title: 'rapport' });
  expect(await refusal(jonas.items.getById(row.Id).update({ Title: 'ändrad' }))).toEqual(denied);
  expect(await refusal(jonas.items.getById(row.Id).delete())).toEqual(denied);
});

test('R106 the built-in levels have SharePoint’s ids and masks; names follow the site’s language', async () => {
  const roles = await sp.web.roleDefinitions.filter('Hidden eq false')();
  expect(roles.map(role => [role.Id, role.RoleTypeKind, role.BasePermissions])).toEqual([
    [1073741829, 5, { High: '2147483647', Low: '4294967295' }], [1073741828, 4, { High: '432', Low: '1012866047' }], [1073741830, 6, { High: '432', Low: '1011030767' }],
    [1073741827, 3, { High: '432', Low: '1011028719' }], [1073741826, 2, { High: '176', Low: '138612833' }]
  ]);
  expect((await sp.web.roleDefinitions.getByType(2)()).Name).toBe('Läsa');
  expect((await sp.web.roleDefinitions.getById(read)()).Id).toBe(read);
  expect((await refusal(sp.web.roleDefinitions.getByName('Read')())).status).toBe(404);
});

test('R107 rights through a group and through the claim of all staff count together', async () => {
  await list.breakRoleInheritance(false, true);
  await list.roleAssignments.add(4, read);
  expect((await tenant.as('lena.forsberg').web.lists.getById(id).items()).length).toBe(1);
  const group = await sp.web.siteGroups.add({ Title: 'Redaktörer' });
  await list.roleAssignments.add(group.Id, edit);
  await sp.web.siteGroups.getById(group.Id).users.add('i:0#.f|membership|lena.forsberg@bjorkvik.example');
  expect((await tenant.as('lena.forsberg').web.lists.getById(id).items.add({ Title: 'av Lena' })).AuthorId).toBe(14);
});

test('R108 who may edit rows and columns does not manage rights', async () => {
  await list.breakRoleInheritance(true, false);
  await list.roleAssignments.add(12, edit);
  const samira = tenant.as('samira.haddad').web.lists.getById(id);
  await samira.items.add({ Title: 'får' });
  const attempts: (() => Promise<unknown>)[] = [
    () => samira.roleAssignments.add(12, fullControl), () => samira.roleAssignments.remove(3, fullControl), () => samira.resetRoleInheritance(),
    () => samira.breakRoleInheritance(false, true), () => samira.getUserEffectivePermissions('i:0#.f|membership|karin.ahlgren@bjorkvik.example')
  ];
  for (const attempt of attempts) expect(await refusal(attempt())).toEqual(denied);
  expect(await held()).toEqual([[3, [fullControl]], [4, [read]], [5, [edit]], [12, [edit]]]);
});
