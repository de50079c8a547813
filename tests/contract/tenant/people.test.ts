import { makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
const login = (account: string): string => `i:0#.f|membership|${account}@bjorkvik.example`;

beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

test('R30 the web has its title, language and the caller’s permissions as two decimal texts', async () => {
  const web = await tenant.as('karin.ahlgren').web.select('Title', 'Language', 'EffectiveBasePermissions')();
  expect(web).toMatchObject({ Title: 'Insidan', Language: 1053, EffectiveBasePermissions: { High: '2147483647', Low: '4294967295' } });
  const reader = await tenant.as('alva.nyman').web.getCurrentUserEffectivePermissions();
  expect(reader).toMatchObject({ High: '176', Low: '138612833' });
});

test('R31 people are found by id, login name, e-mail address and filter', async () => {
  const { web } = tenant.as('alva.nyman');
  expect((await web.siteUsers.getById(13)()).Title).toBe('Jonas Wik');
  expect((await web.siteUsers.getByLoginName(login('jonas.wik'))()).Id).toBe(13);
  expect((await web.siteUsers.getByEmail('jonas.wik@bjorkvik.example')()).Id).toBe(13);
  expect((await web.siteUsers.filter('startswith(Title,\'Jo\') and PrincipalType eq 1').select('Title')()).map(user => user.Title)).toEqual(['Jonas Wik']);
  expect((await web.siteUsers.orderBy('Title', false).skip(1).top(2).select('Title')()).map(user => user.Title)).toEqual(['Tove Ek', 'Samira Haddad']);
});

test('R32 a person who is not there is 500, not 404', async () => {
  expect(await refusal(tenant.as('karin.ahlgren').web.getUserById(9999)())).toMatchObject({ status: 500, code: -2146232832, text: 'User cannot be found.' });
});

test('R33 ensureUser finds people of the directory and refuses others with 400', async () => {
  const { web } = tenant.as('karin.ahlgren');
  expect((await web.ensureUser(login('samira.haddad'))).Id).toBe(12);
  expect(await refusal(web.ensureUser('karin.saknas@bjorkvik.example')))
    .toMatchObject({ status: 400, code: -2146232832, text: 'The specified user karin.saknas@bjorkvik.example could not be found.' });
});

test('R34 the site has owners, members and visitors; all staff are visitors by one claim', async () => {
  const { web } = tenant.as('karin.ahlgren');
  expect((await web.associatedOwnerGroup()).Title).toBe('Ägare av Insidan');
  expect((await web.associatedOwnerGroup.users()).map(user => user.Title)).toEqual(['Karin Ahlgren', 'Nils Ahl']);
  expect((await web.associatedMemberGroup()).Id).toBe(5);
  const [everyone] = await web.associatedVisitorGroup.users();
  expect(everyone).toMatchObject({ PrincipalType: 4, UserId: null, Email: '' });
  expect(everyone.LoginName).toMatch(/^c:0-\.f\|rolemanager\|spo-grid-all-users\//);
});

test('R35 a new group belongs to who made it; only owners change it, and only members see who is in it', async () => {
  const { web } = tenant.as('karin.ahlgren');
  const group = await web.siteGroups.add({ Title: 'Planägare', Description: 'Äger planen' });
  expect(group).toMatchObject({ Title: 'Planägare', OwnerTitle: 'Karin Ahlgren', PrincipalType: 8, OnlyAllowMembersViewMembership: true });
  await web.siteGroups.getById(group.Id).users.add(login('samira.haddad'));
  expect((await tenant.as('samira.haddad').web.siteGroups.getByName('Planägare').users()).map(user => user.Title)).toEqual(['Samira Haddad']);
  const reader = tenant.as('alva.nyman').web.siteGroups;
  expect(await refusal(reader.getById(group.Id).users())).toMatchObject({ status: 403 });
  expect(await refusal(reader.getById(group.Id).users.add(login('alva.nyman')))).toMatchObject({ status: 403 });
  await web.siteGroups.getById(group.Id).users.removeById(12);
  expect(await web.siteGroups.getById(group.Id).users()).toEqual([]);
});

test('R36 groups that are not there are 404, names in use are refused, and a reader makes none', async () => {
  const { web } = tenant.as('karin.ahlgren');
  expect(await refusal(web.siteGroups.getByName('Saknas')())).toMatchObject({ status: 404, text: 'Group cannot be found.' });
  expect(await refusal(web.siteGroups.add({ Title: 'Ägare av Insidan' }))).toMatchObject({ status: 500 });
  expect(await refusal(tenant.as('alva.nyman').web.siteGroups.add({ Title: 'Min grupp' }))).toMatchObject({ status: 403 });
});

test('R37 who becomes a member has the group’s rights at once', async () => {
  const { web } = tenant.as('nils.ahl');
  const before = await tenant.as('jonas.wik').web.getCurrentUserEffectivePermissions();
  await web.associatedMemberGroup.users.add(login('jonas.wik'));
  const after = await tenant.as('jonas.wik').web.getCurrentUserEffectivePermissions();
  expect([before.Low, after.Low]).toEqual(['138612833', String(138612833 | 1011030767)]);
  await web.associatedMemberGroup.users.removeByLoginName(login('jonas.wik'));
});

test('R38 a user taken from the site is among its users no more, with no group and no right; rows still show the name; ensuring brings the user back', async () => {
  const sp = tenant.as('karin.ahlgren');
  const list = await makeList(sp, 'Ansvar', '<Field Type="User" Name="Who" DisplayName="Who" />');
  const { Id: WhoId } = await sp.web.siteUsers.getByEmail('jonas.wik@bjorkvik.example')();
  await list.items.add({ Title: 'rad', WhoId });
  const { Id: group } = await sp.web.siteGroups.add({ Title: 'Borttagna' });
  await sp.web.siteGroups.getById(group).users.add(login('jonas.wik'));
  expect((await refusal(tenant.as('alva.nyman').web.siteUsers.removeById(WhoId))).status).toBe(403);
  await sp.web.siteUsers.removeById(WhoId);
  expect(await refusal(sp.web.siteUsers.getById(WhoId)())).toMatchObject({ status: 500, text: 'User cannot be found.' });
  expect((await sp.web.siteUsers()).map(user => user.Id)).not.toContain(WhoId);
  expect(await sp.web.siteGroups.getById(group).users()).toEqual([]);
  expect((await list.items.select('Who/Title').expand('Who')())[0].Who.Title).toBe('Jonas Wik');
  expect((await sp.web.ensureUser(login('jonas.wik'))).Id).toBe(WhoId);
  expect((await sp.web.siteUsers.getById(WhoId)()).Title).toBe('Jonas Wik');
  await sp.web.siteUsers.removeByLoginName(login('jonas.wik'));
  await sp.web.siteUsers.add(login('jonas.wik'));
  await sp.web.siteUsers.getById(WhoId).update({ Title: 'Jonas Vik' });
  expect((await sp.web.siteUsers.getById(WhoId)()).Title).toBe('Jonas Vik');
});
