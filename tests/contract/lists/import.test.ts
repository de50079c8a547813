import { NewActivity } from '../../../src/lists';
import { createImportRepository, createPlanRepository } from '../../../src/lists/sharepoint';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { unitsList } from '../../../src/lists/schema';
import { Site, openSite } from './site';

let site: Site;

beforeAll(async () => {
  site = await openSite({ setUp: true });
});
afterAll(() => site.close());

function rows(count: number, prefix: string): NewActivity[] {
  return Array.from({ length: count }, (_, index) => ({
    clientKey: `${prefix}-${index}`, title: `Åtgärd ${index} <b>&"'`, description: 'Rad ett\nRad två', areaKey: 'F2', themeKey: 'F2.4',
    roleIds: [], responsibleText: 'MAS, MAR', effort: 'small', expectedEffect: 'veryLarge', source: 'plan.docx, Tab. 1, rad 2'
  }));
}

describe('importing', () => {
  it('adds units and roles that the registers lack, once, and finds those that are there', async () => {
    const repository = createImportRepository(site.connect('karin.ahlgren'));
    const first = await repository.ensureUnits([{ code: 'ÄO', name: 'Äldreomsorg' }, { code: 'HSO', name: 'HSO' }, { code: 'äo ', name: 'x' }]);
    expect(first.map(({ code }) => code)).toEqual(['ÄO', 'HSO', 'ÄO']);
    const again = await repository.ensureUnits([{ code: 'HSO', name: 'HSO' }]);
    expect(again[0].id).toBe(first[1].id);
    const roles = await repository.ensureRoles([{ code: 'MAS', name: 'MAS' }]);
    expect(roles).toEqual([{ id: expect.any(Number), etag: expect.any(String), created: expect.any(String), clientKey: 'roles/mas', code: 'MAS', name: 'MAS', people: [] }]);
  });

  it('adds a unit anew when the one that had its code was renamed, and finds it the next time', async () => {
    const connection = site.connect('karin.ahlgren');
    const repository = createImportRepository(connection);
    const [before] = await repository.ensureUnits([{ code: 'RE', name: 'Rehab' }]);
    await listOf(connection, unitsList).items.getById(before.id).update({ Title: 'REHAB' });
    const [after] = await repository.ensureUnits([{ code: 'RE', name: 'RE' }]);
    expect(after).toMatchObject({ code: 'RE' });
    expect(after.id).not.toBe(before.id);
    expect(await repository.ensureUnits([{ code: 're', name: 're' }, { code: 'rehab', name: 'x' }])).toMatchObject([{ id: after.id }, { id: before.id }]);
  });

  it('tells long roles apart that begin alike', async () => {
    const long = 'Ansvarig för uppföljning av läkemedelshantering och samordning i den kommunala hälso- och sjukvården ';
    const roles = await createImportRepository(site.connect('karin.ahlgren')).ensureRoles(['norr', 'syd'].map(end => ({ code: long + end, name: long + end })));
    expect(roles.map(({ code }) => code)).toEqual([`${long}norr`, `${long}syd`]);
  });

  it('adds 45 rows in order with their text unharmed, and says how far it has come', async () => {
    const repository = createImportRepository(site.connect('karin.ahlgren'));
    const seen: number[] = [];
    const outcomes = await repository.addActivities(rows(45, 'a'), ({ done }) => seen.push(done));
    expect(outcomes.map(({ result }) => result)).toEqual(Array(45).fill('added'));
    expect(seen).toEqual([20, 40, 45]);
    const { activities } = await createPlanRepository(site.connect('alva.nyman')).load();
    const mine = activities.filter(({ clientKey }) => clientKey.startsWith('a-'));
    expect(mine.map(({ clientKey }) => clientKey)).toEqual(rows(45, 'a').map(({ clientKey }) => clientKey));
    expect(mine[3]).toMatchObject({
      title: `Åtgärd 3 <b>&"'`, description: 'Rad ett\nRad två', areaKey: 'F2', themeKey: 'F2.4', effort: 'small', expectedEffect: 'veryLarge',
      status: 'notStarted', percent: 0, needsHelp: false, people: [], roleIds: [], unitId: undefined, due: undefined
    });
  });

  it('answers alreadyThere for a row that an earlier try has stored, and stores it once', async () => {
    const repository = createImportRepository(site.connect('karin.ahlgren'));
    await repository.addActivities(rows(3, 'b'), () => undefined);
    const outcomes = await repository.addActivities(rows(5, 'b'), () => undefined);
    expect(outcomes.map(({ result }) => result)).toEqual(['alreadyThere', 'alreadyThere', 'alreadyThere', 'added', 'added']);
    const keys = await repository.existingKeys();
    expect(Array.from(keys).filter(key => key.startsWith('b-'))).toHaveLength(5);
  });

  it('stops after the running batch and leaves the rest for the next time', async () => {
    const repository = createImportRepository(site.connect('karin.ahlgren'));
    const stop = new AbortController();
    const outcomes = await repository.addActivities(rows(50, 'c'), () => stop.abort(), stop.signal);
    expect(outcomes).toHaveLength(20);
    const rest = await repository.addActivities(rows(50, 'c'), () => undefined);
    expect(rest.filter(({ result }) => result === 'added')).toHaveLength(30);
  });

  it('says forbidden for each row when a reader tries', async () => {
    const outcomes = await createImportRepository(site.connect('alva.nyman')).addActivities(rows(2, 'd'), () => undefined);
    expect(outcomes.map(({ failure }) => failure)).toEqual([expect.objectContaining({ reason: 'forbidden' }), expect.objectContaining({ reason: 'forbidden' })]);
  });
});
