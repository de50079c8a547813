import { activitiesList, rolesList, settingsList, themesList, unitsList, updatesList } from '../../../src/lists/schema';
import { createPlanRepository } from '../../../src/lists/sharepoint';
import '@pnp/sp/fields';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
});
afterEach(() => site.close());

const at = '2026-11-20T09:00:00Z';

describe('reading the plan', () => {
  it('joins activities with units, roles and people', async () => {
    const owner = site.connect('karin.ahlgren');
    const [unit, role] = await Promise.all([
      listOf(owner, unitsList).items.add({ Title: 'ÄO', HPName: 'Äldreomsorg', HPClientKey: 'u' }),
      listOf(owner, rolesList).items.add({ Title: 'EC SÄBO', HPName: 'Enhetschef', HPClientKey: 'r', HPPeopleId: [await site.idOf('samira.haddad')] })
    ]) as { Id: number }[];
    await listOf(owner, activitiesList).items.add({
      Title: 'Prova', HPClientKey: 'a', HPUnitId: unit.Id, HPRolesId: [role.Id], HPPeopleId: [await site.idOf('jonas.wik')], HPAreaKey: 'F1', HPThemeKey: 'F1.1',
      HPStatus: 'ongoing', HPPercent: 40, HPNeedsHelp: true, HPDue: '2026-12-24T12:00:00Z', HPLastReported: at, HPEffort: 'large', HPEffect: 'veryLarge'
    });
    const plan = await createPlanRepository(site.connect('alva.nyman')).load();
    expect(plan.units).toEqual([{ id: unit.Id, code: 'ÄO', name: 'Äldreomsorg' }]);
    expect(plan.roles).toEqual([{ id: role.Id, code: 'EC SÄBO', name: 'Enhetschef', people: [expect.objectContaining({ name: 'Samira Haddad' })] }]);
    expect(plan.activities[0]).toMatchObject({
      unitId: unit.Id, roleIds: [role.Id], people: [{ name: 'Jonas Wik' }], status: 'ongoing', percent: 40, needsHelp: true,
      due: '2026-12-24', lastReported: '2026-11-20T09:00:00.000Z', effort: 'large', expectedEffect: 'veryLarge'
    });
    expect(plan.rights).toEqual({ addActivities: false, editActivities: false, addUpdates: false, changeRegisters: false });
    expect(plan.user.name).toBe('Alva Nyman');
  });

  it('reads a day that a person chose in the list’s own form, where it is midnight in Sweden', async () => {
    await listOf(site.connect('karin.ahlgren'), activitiesList).items.add({ Title: 'Sommar', HPClientKey: 's', HPDue: '2026-07-30T22:00:00Z', HPStart: '2026-11-30T23:00:00Z' });
    const { activities } = await createPlanRepository(site.connect('alva.nyman')).load();
    expect(activities[0]).toMatchObject({ due: '2026-07-31', start: '2026-12-01' });
  });

  it('lives with rows that are half empty, and sets a row aside that it cannot read', async () => {
    const items = listOf(site.connect('karin.ahlgren'), activitiesList).items;
    await items.add({ Title: 'Bara ett namn' });
    await items.add({ Title: 'Status som ingen känner', HPClientKey: 'b', HPStatus: 'borttagen' });
    const plan = await createPlanRepository(site.connect('alva.nyman')).load();
    expect(plan.activities).toEqual([expect.objectContaining({ title: 'Bara ett namn', areaKey: '', status: 'notStarted', percent: 0, roleIds: [] })]);
    expect(plan.unreadable).toEqual([{ list: 'activities', id: 2, why: expect.stringContaining('HPStatus') }]);
  });

  it('reads what is there when a list lacks columns, and says that the set-up has something to do', async () => {
    const owner = site.connect('karin.ahlgren');
    await listOf(owner, activitiesList).items.add({ Title: 'Prova', HPClientKey: 'a', HPAreaKey: 'F1', HPSource: 'plan.docx' });
    for (const [list, column] of [[activitiesList, 'HPSource'], [activitiesList, 'HPRoles'], [rolesList, 'HPPeople']] as const) {
      await listOf(owner, list).fields.getByInternalNameOrTitle(column).delete();
    }
    const plan = await createPlanRepository(site.connect('alva.nyman')).load();
    expect(plan).toMatchObject({ olderThanCode: true, unreadable: [] });
    expect(plan.activities).toEqual([expect.objectContaining({ title: 'Prova', areaKey: 'F1', source: '', roleIds: [] })]);
  });

  it('loads although somebody named on an activity has no e-mail address', async () => {
    const owner = site.connect('karin.ahlgren');
    const everyone = (await owner.sp.web.siteUsers()).find(({ Email }) => !Email);
    await listOf(owner, activitiesList).items.add({ Title: 'Alla', HPClientKey: 'e', HPPeopleId: [everyone?.Id] });
    const { activities } = await createPlanRepository(site.connect('alva.nyman')).load();
    expect(activities[0].people).toEqual([{ id: everyone?.Id, name: everyone?.Title }]);
  });

  it('knows the municipality’s own themes, and says when the site is newer than the code', async () => {
    const owner = site.connect('karin.ahlgren');
    await listOf(owner, themesList).items.add({
      Title: 'Digital säkerhet', HPClientKey: 'own/F2.7', HPEdition: 'agera-2020-2024', HPKind: 'theme', HPKey: 'F2.7', HPAreaKey: 'F2', HPOrder: 299
    });
    const settings = listOf(owner, settingsList).items;
    const [stamp] = await settings.filter("HPClientKey eq 'setting/schemaVersion'")() as { Id: number; 'odata.etag': string }[];
    await settings.getById(stamp.Id).update({ HPValue: '99' }, stamp['odata.etag']);
    const plan = await createPlanRepository(owner).load();
    expect(plan.framework.areas[2].themes.at(-1)).toEqual({ key: 'F2.7', areaKey: 'F2', title: 'Digital säkerhet', parentKey: undefined });
    expect(plan.newerThanCode).toBe(true);
  });

  it('gives the reports on one activity, newest first, with who wrote them', async () => {
    await site.join('Ansvariga', 'samira.haddad');
    await listOf(site.connect('karin.ahlgren'), activitiesList).items.add({ Title: 'Prova', HPClientKey: 'a' });
    const updates = listOf(site.connect('samira.haddad'), updatesList).items;
    await updates.add({ Title: 'Prova', HPClientKey: '1', HPActivityId: 1, HPAt: at, HPStatus: 'ongoing', HPPercent: 20, HPComment: 'Har börjat' });
    await updates.add({ Title: 'Prova', HPClientKey: '2', HPActivityId: 1, HPAt: at, HPStatus: 'done', HPPercent: 100, HPNextStep: 'Sprid' });
    const reports = await createPlanRepository(site.connect('alva.nyman')).updatesOf(1);
    expect(reports.map(({ status, by, comment, nextStep }) => [status, by.name, comment, nextStep])).toEqual([
      ['done', 'Samira Haddad', '', 'Sprid'], ['ongoing', 'Samira Haddad', 'Har börjat', '']
    ]);
  });
});

describe('failures', () => {
  it('says offline when nothing answers', async () => {
    const other = await openSite();
    const connection = other.connect('alva.nyman');
    await other.close();
    await expect(createPlanRepository(connection).load()).rejects.toMatchObject({ reason: 'offline' });
  });

  it('reads on beyond SharePoint’s largest page without meeting the threshold', async () => {
    site.fill(activitiesList.url, Array.from({ length: 11_003 }, (_, index) => ({ Title: `Aktivitet ${index}`, HPClientKey: `many-${index}`, HPAreaKey: 'F1' })));
    const { activities } = await createPlanRepository(site.connect('alva.nyman')).load();
    expect(activities).toHaveLength(11_003);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(11_003);
  });
});
