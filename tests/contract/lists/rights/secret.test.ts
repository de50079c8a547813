import '@pnp/sp/search';
import '@pnp/sp/security';
import { listDeclarations } from '../../../../src/lists/schema/all';
import { createSetupRepository } from '../../../../src/lists/sharepoint';
import { listOf } from '../../../../src/lists/sharepoint/connect';
import { readSiteState } from '../../../../src/lists/sharepoint/setup/siteState';
import { Site, openSite } from '../site';

/** Lists that some group may not even read. */
const secret = listDeclarations.filter(({ rights }) => Object.values(rights).includes('none'));
const outsiders = ['samira.haddad', 'lena.forsberg', 'petra.lindh', 'alva.nyman'];

let site: Site;

beforeAll(async () => {
  site = await openSite({ setUp: true });
  await site.join('Ansvariga', 'samira.haddad');
  await site.join('Lex Maria-redaktörer', 'lena.forsberg');
  await site.join('Medlemmar på Insidan', 'petra.lindh');
});
afterAll(() => site.close());

test('there are drafts that only plan owners read, and what only Lex Maria editors read', () => {
  expect(secret.map(({ key }) => key)).toEqual(['statusReportDrafts', 'learningDrafts', 'learningReviews', 'learningLog']);
});

describe.each(secret.map(list => [list.key, list] as const))('%s', (_key, list) => {
  it.each(outsiders.filter(account => account !== 'lena.forsberg' || list.rights.lexMariaEditors === 'none'))('tells %s nothing: no list, row, lookup, search, change or recycled row', async account => {
    const { items } = listOf(site.connect('karin.ahlgren'), list);
    const { Id } = await items.add({ Title: 'zebra', HPClientKey: `z-${account}` }) as { Id: number };
    await items.getById(Id).recycle();
    await items.add({ Title: 'zebra', HPClientKey: `y-${account}` });
    const { Id: listId } = await listOf(site.connect('karin.ahlgren'), list).select('Id')() as { Id: string };
    const tells = (text: string): boolean => ['zebra', list.title.sv, listId].some(told => text.toLowerCase().includes(told.toLowerCase()));
    const asked = async (who: string): Promise<boolean[]> => Promise.all([
      site.request(who, `web/lists?$select=Title,Id&$filter=startswith(Title,'Handlingsplan')`),
      site.request(who, `search/query?querytext='contentclass:STS_List* Title:"${encodeURIComponent(list.title.sv)}"'`),
      site.request(who, 'web/recyclebin'),
      site.request(who, 'web/getchanges', { method: 'POST', body: JSON.stringify({ query: { Item: true, Add: true, DeleteObject: true } }), headers: { 'content-type': 'application/json' } })
    ].map(async answer => tells(await (await answer).text())));
    expect([await asked('karin.ahlgren'), await asked(account)]).toEqual([Array(4).fill(true), Array(4).fill(false)]);
    expect((await site.request(account, `web/getList('/sites/insidan/Lists/${list.url}')`)).status).toBe(403);
  });

  it('has roles for plan owners and the site’s owners alone, and the set-up takes away what somebody has given', async () => {
    const owner = site.connect('karin.ahlgren');
    const state = await readSiteState(owner);
    const withRoles = async (): Promise<number> => {
      const { lists } = await readSiteState(owner);
      return lists[list.key]!.assignments.filter(({ RoleDefinitionBindings }) => RoleDefinitionBindings.some(({ RoleTypeKind }) => RoleTypeKind !== 1)).length;
    };
    const expected = 1 + Object.values(list.rights).filter(right => right !== 'none').length;
    expect(await withRoles()).toBe(expected);
    const read = state.roleDefinitions.find(({ RoleTypeKind }) => RoleTypeKind === 2)!;
    for (const principal of [state.visitorsGroupId, await site.idOf('alva.nyman')]) await listOf(owner, list).roleAssignments.add(principal, read.Id);
    expect(await withRoles()).toBe(expected + 2);
    const repository = createSetupRepository(owner);
    const plan = await repository.plan();
    expect(plan.changes.map(({ key }) => key)).toEqual([`rights:${list.key}`]);
    await repository.apply(plan, { language: 'sv', planOwners: [], planTitle: 'x' }, () => undefined);
    expect([await withRoles(), (await repository.plan()).changes]).toEqual([expected, []]);
  });
});
