import '@pnp/sp/security';
import { createSetupRepository } from '../../../../src/lists/sharepoint';
import { learningDraftsList, learningReviewsList } from '../../../../src/lists/schema/learning';
import { listOf } from '../../../../src/lists/sharepoint/connect';
import { readSiteState } from '../../../../src/lists/sharepoint/setup/siteState';
import { Site, openSite } from '../site';

const options = { language: 'sv' as const, planOwners: [], planTitle: 'Plan' };
const pagesPath = '/sites/insidan/SitePages';

let site: Site;

afterEach(() => site.close());

/** The keys of what the set-up would change, made and asked for again. */
async function mended(): Promise<string[]> {
  const repository = createSetupRepository(site.connect('karin.ahlgren'));
  const plan = await repository.plan();
  await repository.apply(plan, options, () => undefined);
  expect((await repository.plan()).changes).toEqual([]);
  return plan.changes.map(({ key }) => key);
}

test('R109 R158 versions that somebody has switched on are switched off, and what they kept is gone; so are files and others’ rows', async () => {
  site = await openSite({ setUp: true });
  const list = listOf(site.connect('karin.ahlgren'), learningDraftsList);
  await list.update({ EnableVersioning: true, EnableAttachments: true, WriteSecurity: 1 } as never, '*' as never);
  const { Id } = await list.items.add({ Title: 'x', HPClientKey: 'd1', HPEvent: 'sengångare' }) as { Id: number };
  await list.items.getById(Id).update({ HPEvent: 'inget' });
  const versions = async (): Promise<string> => (await site.request('karin.ahlgren', `web/getList('/sites/insidan/Lists/${learningDraftsList.url}')/items(${Id})/versions`)).text();
  expect(await versions()).toContain('sengångare');
  expect(await mended()).toEqual(['list:learningDrafts']);
  expect(await versions()).not.toContain('sengångare');
  await list.update({ EnableVersioning: true } as never, '*' as never);
  expect(await versions()).not.toContain('sengångare');
  await mended();
  const state = await readSiteState(site.connect('karin.ahlgren'));
  expect(state.lists.learningDrafts).toMatchObject({ versioning: false, attachments: false, writeSecurity: 2, readSecurity: 1, ownRights: true });
});

test('R101 rights are exact: inheritance that somebody brought back is ended again, and a stranger’s role goes', async () => {
  site = await openSite({ setUp: true });
  const connection = site.connect('karin.ahlgren');
  await listOf(connection, learningDraftsList).resetRoleInheritance();
  const { visitorsGroupId, roleDefinitions } = await readSiteState(connection);
  await listOf(connection, learningReviewsList).roleAssignments.add(visitorsGroupId, roleDefinitions.find(({ RoleTypeKind }) => RoleTypeKind === 2)!.Id);
  expect(await mended()).toEqual(['rights:learningDrafts', 'rights:learningReviews']);
  expect((await site.request('alva.nyman', `web/getList('/sites/insidan/Lists/${learningDraftsList.url}')/items`)).status).toBe(403);
});

test('R221 editors get the right to make pages and nobody’s right is changed; the plan says so first', async () => {
  site = await openSite();
  const repository = createSetupRepository(site.connect('karin.ahlgren'));
  const before = (await readSiteState(site.connect('karin.ahlgren'))).sitePages!;
  const plan = await repository.plan();
  expect(plan.changes.find(({ key }) => key === 'rights:sitePages')?.subject.sv).toBe('Rätt för Lex Maria-redaktörer att göra nyhetssidor bland webbplatsens sidor');
  expect(plan.lists.find(({ key }) => key === 'sitePages')).toMatchObject({ state: 'changed', title: { sv: 'Webbplatsens sidor' } });
  await repository.apply(plan, options, () => undefined);
  const after = (await readSiteState(site.connect('karin.ahlgren'))).sitePages!;
  const roles = ({ assignments }: typeof after): string[] => assignments.map(({ PrincipalId, RoleDefinitionBindings }) => `${PrincipalId}: ${RoleDefinitionBindings.map(({ Name }) => Name).join()}`).sort();
  expect([before.ownRights, after.ownRights]).toEqual([false, true]);
  expect(roles(after).filter(role => !roles(before).includes(role))).toEqual([expect.stringMatching(/: Delta$/)]);
  expect(roles(before).every(role => roles(after).includes(role))).toBe(true);
  await site.join('Lex Maria-redaktörer', 'lena.forsberg');
  const make = async (account: string): Promise<number> => (await site.request(account, 'sitepages/pages', { method: 'POST', body: '{"PageLayoutType":"Article"}', headers: { 'content-type': 'application/json' } })).status;
  expect([await make('lena.forsberg'), await make('alva.nyman'), await make('samira.haddad')]).toEqual([201, 403, 403]);
  await site.connect('karin.ahlgren').sp.web.getList(pagesPath).resetRoleInheritance();
  expect(await mended()).toEqual(['rights:sitePages']);
});

test('where the editors may make pages already, the library is left alone', async () => {
  site = await openSite({ setUp: true });
  const connection = site.connect('karin.ahlgren');
  const { groups, roleDefinitions } = await readSiteState(connection);
  const editors = groups.find(({ Title }) => Title === 'Lex Maria-redaktörer')!;
  await connection.sp.web.getList(pagesPath).resetRoleInheritance();
  await connection.sp.web.roleAssignments.add(editors.Id, roleDefinitions.find(({ RoleTypeKind }) => RoleTypeKind === 6)!.Id);
  expect((await createSetupRepository(connection).plan()).changes).toEqual([]);
  expect((await readSiteState(connection)).sitePages?.ownRights).toBe(false);
});
