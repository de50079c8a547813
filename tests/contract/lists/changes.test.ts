import { NewActivity, Plan, PlanChanges } from '../../../src/lists';
import { activitiesList } from '../../../src/lists/schema';
import { createActivityRepository, createImportRepository, createPlanRepository } from '../../../src/lists/sharepoint';
import { momentOf } from '../../../src/lists/sharepoint/changeLog';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
});
afterEach(() => site.close());

const given = (name: string): NewActivity => ({ clientKey: name, title: name, description: '', areaKey: 'F1', roleIds: [], responsibleText: '', source: '' });
const now = (site_: Site): Date => new Date(site_.connect('karin.ahlgren').sender.now());

async function loaded(names: string[]): Promise<{ plan: Plan; token: string }> {
  await createImportRepository(site.connect('karin.ahlgren')).addActivities(names.map(given), () => undefined);
  const plan = await createPlanRepository(site.connect('alva.nyman')).load();
  if (!plan.changeToken) throw new Error('the plan came without a token');
  return { plan, token: plan.changeToken };
}

async function since(token: string, at = now(site)): Promise<Extract<PlanChanges, { kind: 'changes' }>> {
  const changes = await createPlanRepository(site.connect('alva.nyman'), () => at).changesSince(token);
  if (changes.kind !== 'changes') throw new Error('the plan has to be read anew');
  return changes;
}

test('tells what was added, changed and removed since the plan was read, and then nothing more', async () => {
  const { plan, token } = await loaded(['a', 'b', 'c']);
  const owner = site.connect('karin.ahlgren');
  const repository = createActivityRepository(owner);
  await repository.change(plan.activities[0], { title: 'a2' });
  await repository.add(given('d'));
  await listOf(owner, activitiesList).items.getById(plan.activities[1].id).delete('"1"');
  const changes = await since(token);
  expect(changes.changed.map(({ title }) => title).sort()).toEqual(['a2', 'd']);
  expect([changes.removed, changes.unreadable]).toEqual([[plan.activities[1].id], []]);
  expect(await since(changes.changeToken)).toEqual({ kind: 'changes', changed: [], removed: [], unreadable: [], changeToken: changes.changeToken });
});

test('sets aside a changed row that cannot be read', async () => {
  const { plan, token } = await loaded(['a']);
  await listOf(site.connect('karin.ahlgren'), activitiesList).items.getById(plan.activities[0].id).update({ HPStatus: 'borttagen' }, '"1"');
  expect(await since(token)).toMatchObject({ changed: [], removed: [], unreadable: [{ id: plan.activities[0].id, why: expect.stringContaining('HPStatus') }] });
});

test('asks for a new reading when the token is old, when too much has happened, or when the token is none', async () => {
  const { token } = await loaded(['a']);
  const reader = (days: number): Promise<PlanChanges> =>
    createPlanRepository(site.connect('alva.nyman'), () => new Date(now(site).getTime() + days * 86_400_000)).changesSince(token);
  expect((await reader(13)).kind).toBe('changes');
  expect(await reader(15)).toEqual({ kind: 'reload' });
  expect(await createPlanRepository(site.connect('alva.nyman')).changesSince('1;3')).toEqual({ kind: 'reload' });
  site.fill(activitiesList.url, Array.from({ length: 600 }, (_, index) => ({ Title: `n${index}`, HPClientKey: `n${index}` })));
  expect(await reader(0)).toEqual({ kind: 'reload' });
});

test('the moment in a token is the one at which it was given', () => {
  expect(new Date(momentOf('1;3;e593bab3-4489-550d-8729-9b432b8090ef;637886436282730000;663804896')).toISOString()).toBe('2022-05-20T11:40:28.273Z');
});

test('a large plan shows its first rows before the rest, and both come through a service that fails', async () => {
  site.fill(activitiesList.url, Array.from({ length: 7_001 }, (_, index) => ({ Title: `Aktivitet ${index}`, HPClientKey: `many-${index}`, HPAreaKey: 'F1' })));
  site.sharePoint.faults.set({ seed: 2, rules: [{ kind: 'throttle', rate: 0.2, inBatch: true, retryAfter: 1 }, { kind: 'dropAfter', times: 1 }, { kind: 'unavailable', times: 1, match: { path: 'Id gt' } }] });
  const first: number[] = [];
  const plan = await createPlanRepository(site.connect('alva.nyman')).load({ onFirstRows: ({ activities }) => first.push(activities.length) });
  expect([first, plan.activities.length]).toEqual([[500], 7001]);
});

test('a plan of one page calls nobody for its first rows', async () => {
  const onFirstRows = jest.fn();
  await createPlanRepository(site.connect('alva.nyman')).load({ onFirstRows });
  expect(onFirstRows).not.toHaveBeenCalled();
});
