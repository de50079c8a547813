import { agera2020, themesOf } from '../../../src/domain';
import { SetupOptions, SetupProgress } from '../../../src/lists';
import { activitiesList, schemaVersion, unitsList, updatesList } from '../../../src/lists/schema';
import { listDeclarations } from '../../../src/lists/schema/all';
import { createPlanRepository, createSetupRepository, planAddress } from '../../../src/lists/sharepoint';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { makers } from '../../../src/lists/sharepoint/setup/apply';
import { readSiteState } from '../../../src/lists/sharepoint/setup/siteState';
import { Site, openSite, statusOf } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function optionsFor(account: string): Promise<SetupOptions> {
  const plan = await createSetupRepository(site.connect(account)).plan();
  return { language: 'sv', planOwners: [plan.user], planTitle: 'Handlingsplan 2026', pagePath: '/sites/insidan/SitePages/Patientsakerhet.aspx' };
}

async function setUp(): Promise<SetupProgress[]> {
  const repository = createSetupRepository(site.connect('karin.ahlgren'));
  const seen: SetupProgress[] = [];
  await repository.apply(await repository.plan(), await optionsFor('karin.ahlgren'), progress => seen.push(progress));
  return seen;
}

/** For what comes after the set-up: a copy of a site on which it has been run. */
async function begunAlready(): Promise<void> {
  await site.close();
  site = await openSite({ setUp: true });
}

/** Nothing is missing, and neither a list, a group nor a role definition stands there twice. */
async function expectEverythingOnce(): Promise<void> {
  const connection = site.connect('karin.ahlgren');
  expect((await createSetupRepository(connection).plan()).changes).toEqual([]);
  const { groups, roleDefinitions } = await readSiteState(connection);
  const lists = await connection.sp.web.lists.select('Title')() as { Title: string }[];
  const names = [...lists, ...groups].map(({ Title }) => Title).concat(roleDefinitions.map(({ Name }) => Name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(lists.filter(({ Title }) => /^Handlingsplan/.test(Title))).toHaveLength(listDeclarations.length);
}

describe('setting up a site', () => {
  it('plans without changing anything', async () => {
    const plan = await createSetupRepository(site.connect('karin.ahlgren')).plan();
    expect(plan.mayApply).toBe(true);
    expect(plan.siteVersion).toBeUndefined();
    expect(plan.lists.map(({ key, state }) => [key, state])).toEqual([...listDeclarations.map(({ key }) => [key, 'new']), ['sitePages', 'changed']]);
    expect(plan.groups.map(({ key, state }) => [key, state])).toEqual([
      ['planOwners', 'new'], ['responsible', 'new'], ['lexMariaEditors', 'new'], ['readers', 'exists']
    ]);
    await expect(createPlanRepository(site.connect('karin.ahlgren')).load()).rejects.toMatchObject({ reason: 'notFound' });
  });

  it('makes everything that was planned, says each step, and then has nothing left to do', async () => {
    const seen = await setUp();
    expect(seen[0].done).toBe(0);
    expect(seen[seen.length - 1].done).toBe(seen[seen.length - 1].total);
    const after = await createSetupRepository(site.connect('karin.ahlgren')).plan();
    expect(after).toMatchObject({ siteVersion: schemaVersion, changes: [] });
    expect(new Set([...after.lists, ...after.groups].map(({ state }) => state))).toEqual(new Set(['exists']));
  });

  it('gives an empty plan with the framework, the settings and the owner’s rights', async () => {
    await setUp();
    const connection = site.connect('karin.ahlgren');
    expect(planAddress(connection)).toMatch(/\/sites\/insidan$/);
    const plan = await createPlanRepository(connection).load();
    expect(planAddress(connection)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sites\/insidan\/SitePages\/Patientsakerhet\.aspx$/);
    expect(plan.settings).toEqual({
      title: 'Handlingsplan 2026', edition: agera2020.edition, staleAfterDays: 60, pagePath: '/sites/insidan/SitePages/Patientsakerhet.aspx'
    });
    expect(plan.framework.areas).toEqual(agera2020.areas);
    expect(themesOf(plan.framework)).toHaveLength(33);
    expect(plan).toMatchObject({ activities: [], newerThanCode: false, olderThanCode: false });
    expect(plan.rights).toEqual({ addActivities: true, editActivities: true, addUpdates: true, changeRegisters: true });
  });

  it('indexes the filtered columns, makes the client key unique, keeps versions', async () => {
    await begunAlready();
    const list = listOf(site.connect('karin.ahlgren'), activitiesList);
    const fields = await list.fields.select('InternalName', 'Indexed', 'EnforceUniqueValues')() as { InternalName: string; Indexed: boolean; EnforceUniqueValues: boolean }[];
    const indexed = fields.filter(field => field.Indexed && field.InternalName.startsWith('HP')).map(field => field.InternalName).sort();
    expect(indexed).toEqual(['HPAreaKey', 'HPClientKey', 'HPDue', 'HPNeedsHelp', 'HPStatus', 'HPThemeKey', 'HPUnit']);
    expect(fields.find(field => field.InternalName === 'HPClientKey')?.EnforceUniqueValues).toBe(true);
    expect(await list.select('EnableVersioning', 'Title')()).toMatchObject({ EnableVersioning: true, Title: 'Handlingsplan: aktiviteter' });
  });

  it('makes only what is missing when a part was taken away', async () => {
    await begunAlready();
    const owner = site.connect('karin.ahlgren');
    await listOf(owner, activitiesList).fields.getByInternalNameOrTitle('HPSource').delete();
    const repository = createSetupRepository(owner);
    const plan = await repository.plan();
    expect(plan.changes.map(({ key }) => key)).toEqual(['column:activities.HPSource']);
    await repository.apply(plan, { ...await optionsFor('karin.ahlgren'), planOwners: [] }, () => undefined);
    expect((await repository.plan()).changes).toEqual([]);
  });

  it('by two owners at once makes everything once, and both end well', async () => {
    const runs = ['karin.ahlgren', 'nils.ahl'].map(async account => {
      const repository = createSetupRepository(site.connect(account));
      await repository.apply(await repository.plan(), await optionsFor(account), () => undefined);
    });
    await Promise.all(runs);
    await expectEverythingOnce();
  });

  it('from a plan that another owner has carried out meanwhile has nothing left to make', async () => {
    const repository = createSetupRepository(site.connect('nils.ahl'));
    const stale = await repository.plan();
    await setUp();
    const seen: SetupProgress[] = [];
    await repository.apply(stale, { ...await optionsFor('nils.ahl'), planOwners: [] }, progress => seen.push(progress));
    expect(seen).toEqual([]);
    await expectEverythingOnce();
  });

  it('leaves no second list behind when the other owner’s came first', async () => {
    const connection = site.connect('nils.ahl');
    const state = await readSiteState(connection);
    await setUp();
    await expect(makers.list({ connection, state, options: await optionsFor('nils.ahl') }, 'units')).rejects.toMatchObject({ reason: 'conflict' });
    await expectEverythingOnce();
  });

  it('makes nothing in place of a deleted list that rows point at, and names it', async () => {
    await begunAlready();
    const owner = site.connect('karin.ahlgren');
    await listOf(owner, unitsList).delete();
    const repository = createSetupRepository(owner);
    const plan = await repository.plan();
    expect(plan.lostList?.sv).toBe('Handlingsplan: verksamheter');
    await expect(repository.apply(plan, await optionsFor('karin.ahlgren'), () => undefined))
      .rejects.toMatchObject({ reason: 'notFound', details: { subject: 'Handlingsplan: verksamheter' } });
    expect((await repository.plan()).changes).toEqual(plan.changes);
  });

  it('tells who is not the site’s owner whom to ask, and plans nothing for them', async () => {
    const repository = createSetupRepository(site.connect('alva.nyman'));
    expect(await repository.plan()).toMatchObject({ mayApply: false, changes: [] });
    expect((await repository.siteOwners()).map(({ name }) => name)).toEqual(expect.arrayContaining(['Karin Ahlgren', 'Nils Ahl']));
  });

  it('stops at a step that is refused, naming it, and keeps what is done', async () => {
    const repository = createSetupRepository(site.connect('karin.ahlgren'));
    const plan = await repository.plan();
    const asReader = createSetupRepository(site.connect('alva.nyman'));
    await expect(asReader.apply(plan, await optionsFor('karin.ahlgren'), () => undefined)).rejects.toMatchObject({ reason: 'forbidden' });
    expect((await repository.plan()).changes).toHaveLength(plan.changes.length);
  });
});

describe('rights after the set-up', () => {
  const row = { Title: 'Prova', HPClientKey: 'k-1' };

  beforeEach(begunAlready);

  it.each([
    ['karin.ahlgren', 'added', 'changed'],
    ['samira.haddad', 403, 'changed'],
    ['lena.forsberg', 403, 403],
    ['alva.nyman', 403, 403]
  ])('on activities: %s adds → %s, changes → %s', async (account, adds, changes) => {
    await site.join('Ansvariga', 'samira.haddad');
    await site.join('Lex Maria-redaktörer', 'lena.forsberg');
    await listOf(site.connect('nils.ahl'), activitiesList).items.add({ ...row, HPClientKey: 'k-0' });
    const items = listOf(site.connect(account), activitiesList).items;
    expect(await statusOf(items.add(row), 'added')).toBe(adds);
    const [stored] = await items.select('Id', 'Title').filter("HPClientKey eq 'k-0'")() as { Id: number; 'odata.etag': string }[];
    expect(await statusOf(items.getById(stored.Id).update({ Title: 'Ändrad' }, stored['odata.etag']), 'changed')).toBe(changes);
  });

  it('lets heads add updates but never change or delete one', async () => {
    await site.join('Ansvariga', 'samira.haddad');
    const items = listOf(site.connect('samira.haddad'), updatesList).items;
    expect(await statusOf(items.add(row), 'added')).toBe('added');
    expect(await statusOf(items.getById(1).update({ HPComment: 'x' }, '"1"'), 'changed')).toBe(403);
    expect(await statusOf(items.getById(1).delete('"1"'), 'deleted')).toBe(403);
  });

  it('takes writing from the site’s members, who had it before', async () => {
    await site.join('Medlemmar på Insidan', 'jonas.wik');
    const items = listOf(site.connect('jonas.wik'), activitiesList).items;
    expect(await statusOf(items.add(row), 'added')).toBe(403);
  });
});
