import { NewActivity } from '../../../src/lists';
import { createActivityRepository, createPeopleFinder, createPlanRepository } from '../../../src/lists/sharepoint';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
  await site.join('Ansvariga', 'samira.haddad');
});
afterEach(() => site.close());

const given: NewActivity = { clientKey: 'a-1', title: 'Öva larm', description: '', areaKey: 'F2', themeKey: 'F2.1', roleIds: [], responsibleText: '', source: '' };
const find = (text: string): ReturnType<ReturnType<typeof createPeopleFinder>['find']> => createPeopleFinder(site.connect('samira.haddad')).find(text);

test('R190 people are found by the beginning of their names, with what tells them apart', async () => {
  expect(await find('karin')).toEqual([{ login: 'i:0#.f|membership|karin.ahlgren@bjorkvik.example', name: 'Karin Ahlgren', detail: 'MAS, Kvalitet och utveckling' }]);
  expect(await find('finns inte')).toEqual([]);
});

test('R33 somebody new is added to the site with the change that names them, and is one person however often named', async () => {
  const [{ login, name }] = await find('jonas');
  const activities = createActivityRepository(site.connect('samira.haddad'));
  const { row } = await createActivityRepository(site.connect('karin.ahlgren')).add({ ...given, people: [{ id: -5, name, login }] });
  expect(row.people).toEqual([{ id: expect.any(Number), name: 'Jonas Wik' }]);
  expect(row.people[0].id).toBeGreaterThan(0);
  const outcome = await activities.change(row, { title: 'Öva larm varje månad', people: [...row.people, { id: -5, name, login }] });
  expect(outcome).toMatchObject({ result: 'saved', activity: { people: row.people } });
  expect((await createPlanRepository(site.connect('alva.nyman')).load()).activities[0].people).toEqual(row.people);
});

test('R33 somebody whom the directory no longer has is not saved, and nothing else of the change either', async () => {
  const { row } = await createActivityRepository(site.connect('karin.ahlgren')).add(given);
  const change = createActivityRepository(site.connect('samira.haddad')).change(row, { title: 'x', people: [{ id: -5, name: 'Borta', login: 'i:0#.f|membership|borta@bjorkvik.example' }] });
  await expect(change).rejects.toMatchObject({ reason: 'invalid' });
  expect((await createPlanRepository(site.connect('alva.nyman')).load()).activities[0].title).toBe('Öva larm');
});

test('R33 somebody new who is named on several activities at once is one person on all of them', async () => {
  const [{ login, name }] = await find('jonas');
  const owner = createActivityRepository(site.connect('karin.ahlgren'));
  const rows = [(await owner.add(given)).row, (await owner.add({ ...given, clientKey: 'a-2', title: 'Öva brand' })).row];
  const outcomes = await createActivityRepository(site.connect('samira.haddad')).changeMany(rows.map(seen => ({ seen, changes: { people: [{ id: -5, name, login }] } })));
  expect(outcomes.map(({ outcome }) => outcome?.result)).toEqual(['saved', 'saved']);
  const stored = (await createPlanRepository(site.connect('alva.nyman')).load()).activities.map(({ people }) => people);
  expect(stored).toEqual([[{ id: expect.any(Number), name: 'Jonas Wik' }], stored[0]]);
  expect(stored[0][0].id).toBeGreaterThan(0);
});
