import { Activity } from '../../../src/domain';
import { ManyOutcome, NewActivity } from '../../../src/lists';
import { activitiesList } from '../../../src/lists/schema';
import { createActivityRepository, createImportRepository, createPlanRepository } from '../../../src/lists/sharepoint';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
  await site.join('Ansvariga', 'samira.haddad');
});
afterEach(() => site.close());

const given = (at: number): NewActivity => ({ clientKey: `a-${at}`, title: `Rad ${at}`, description: '', areaKey: 'F1', roleIds: [], responsibleText: '', source: '' });

async function activities(count: number): Promise<Activity[]> {
  await createImportRepository(site.connect('karin.ahlgren')).addActivities(Array.from({ length: count }, (_, at) => given(at)), () => undefined);
  return stored();
}

const stored = async (): Promise<Activity[]> => (await createPlanRepository(site.connect('alva.nyman')).load()).activities;
const many = (account = 'samira.haddad'): ReturnType<typeof createActivityRepository> => createActivityRepository(site.connect(account));
const resultOf = ({ outcome, failure }: ManyOutcome): string | undefined => outcome?.result ?? (failure as { reason?: string } | undefined)?.reason;

describe('changing many at once', () => {
  it('saves each upon its own version, in order, and tells how far it has come', async () => {
    const seen = await activities(45);
    const told: number[] = [];
    const outcomes = await many().changeMany(seen.map(each => ({ seen: each, changes: { due: '2027-05-01', status: 'ongoing' } })), { onProgress: ({ done }) => told.push(done) });
    expect(outcomes.map(({ activityId }) => activityId)).toEqual(seen.map(({ id }) => id));
    expect(new Set(outcomes.map(resultOf))).toEqual(new Set(['saved']));
    expect(told).toEqual([20, 40, 45]);
    expect(new Set((await stored()).map(({ due, status }) => `${due} ${status}`))).toEqual(new Set(['2027-05-01 ongoing']));
    const again = outcomes.map(({ outcome }) => (outcome?.result === 'saved' ? outcome.activity : fail()));
    expect(new Set((await many().changeMany(again.map(each => ({ seen: each, changes: { needsHelp: true } })))).map(resultOf))).toEqual(new Set(['saved']));
  });

  it('merges, asks, fails and leaves alone row by row', async () => {
    const [merged, clashing, gone, unchanged, plain] = await activities(5);
    await many('karin.ahlgren').change(merged, { title: 'Karins namn' });
    await many('karin.ahlgren').change(clashing, { due: '2027-02-02' });
    await listOf(site.connect('karin.ahlgren'), activitiesList).items.getById(gone.id).delete('"1"');
    const outcomes = await many().changeMany([
      ...[merged, clashing, gone, plain].map(seen => ({ seen, changes: { due: '2027-05-01' } })), { seen: unchanged, changes: { title: unchanged.title } }
    ]);
    expect(outcomes.map(resultOf)).toEqual(['saved', 'conflict', 'notFound', 'saved', 'saved']);
    expect(outcomes[0].outcome).toMatchObject({ merged: ['title'], activity: { title: 'Karins namn', due: '2027-05-01' } });
    expect(outcomes[1].outcome).toMatchObject({ conflict: { fields: [{ field: 'due', mine: '2027-05-01', theirs: '2027-02-02', by: { name: 'Karin Ahlgren' } }] } });
    expect((await stored()).map(({ id, etag }) => [id, etag])).toEqual([[merged.id, '"3"'], [clashing.id, '"2"'], [unchanged.id, '"1"'], [plain.id, '"2"']]);
  });

  it('goes through a call that is cut and parts that are turned away, each row once', async () => {
    const seen = await activities(45);
    site.sharePoint.faults.set({ seed: 4, rules: [{ kind: 'cutBatch', times: 2 }, { kind: 'throttle', inBatch: true, rate: 0.2, retryAfter: 1 }, { kind: 'dropAfter', times: 1, match: { path: '$batch' } }] });
    const outcomes = await many().changeMany(seen.map(each => ({ seen: each, changes: { title: `${each.title}, ny` } })));
    site.sharePoint.faults.clear();
    expect(outcomes.map(resultOf)).toEqual(Array(45).fill('saved'));
    expect((await stored()).map(({ title, etag }) => [title, etag])).toEqual(seen.map(({ title }) => [`${title}, ny`, '"2"']));
  });

  it('stops after the running batch when it is told to, and answers for every row', async () => {
    const seen = await activities(45);
    const stop = new AbortController();
    const outcomes = await many().changeMany(seen.map(each => ({ seen: each, changes: { due: '2027-05-01' } })), { signal: stop.signal, onProgress: () => stop.abort() });
    expect(outcomes.map(resultOf)).toEqual([...Array(20).fill('saved'), ...Array(25).fill(undefined)]);
    expect((await stored()).filter(({ due }) => due)).toHaveLength(20);
  });

  it('says forbidden of each row to a reader', async () => {
    const seen = await activities(2);
    expect((await many('alva.nyman').changeMany(seen.map(each => ({ seen: each, changes: { title: 'nej' } })))).map(resultOf)).toEqual(['forbidden', 'forbidden']);
  });
});

function fail(): never {
  throw new Error('a row was not saved');
}

describe('archiving', () => {
  it('takes activities out of the plan and brings them back, for those who follow it too', async () => {
    const seen = await activities(3);
    const reader = createPlanRepository(site.connect('alva.nyman'), () => new Date(site.connect('alva.nyman').sender.now()));
    const { changeToken = '' } = await reader.load();
    const [{ outcome }] = await many().changeMany([{ seen: seen[1], changes: { archivedAt: '2026-11-23T08:00:00.000Z' } }]);
    const plan = await reader.load();
    expect([plan.activities.map(({ id }) => id), plan.archived.map(({ id, archivedAt }) => [id, archivedAt])]).toEqual([[seen[0].id, seen[2].id], [[seen[1].id, '2026-11-23T08:00:00.000Z']]]);
    expect(await reader.changesSince(changeToken)).toMatchObject({ kind: 'changes', changed: [{ id: seen[1].id, archivedAt: '2026-11-23T08:00:00.000Z' }], removed: [] });
    if (outcome?.result !== 'saved') throw new Error('it was not archived');
    await many().change(outcome.activity, { archivedAt: undefined });
    const [raw] = await listOf(site.connect('alva.nyman'), activitiesList).items.filter(`Id eq ${seen[1].id}`).select('HPArchivedAt')() as { HPArchivedAt: unknown }[];
    expect(raw.HPArchivedAt).toBeNull();
    expect((await reader.load()).archived).toEqual([]);
  });

  it('keeps the key of what was archived: an import of the same row adds nothing', async () => {
    const [seen] = await activities(1);
    await many().change(seen, { archivedAt: '2026-11-23T08:00:00.000Z' });
    const importing = createImportRepository(site.connect('karin.ahlgren'));
    expect(await importing.existingKeys()).toEqual(new Set(['a-0']));
    expect(await importing.addActivities([given(0)], () => undefined)).toMatchObject([{ result: 'alreadyThere', id: seen.id }]);
  });

  it('by two at once is no conflict: it is archived', async () => {
    const [seen] = await activities(1);
    await many('karin.ahlgren').change(seen, { archivedAt: '2026-11-23T08:00:00.000Z' });
    expect(await many().change(seen, { archivedAt: '2026-11-23T08:00:07.000Z' })).toMatchObject({ result: 'saved', activity: { archivedAt: '2026-11-23T08:00:00.000Z' } });
  });

  it('asks who edits what somebody else has archived meanwhile only where both wrote the same', async () => {
    const [seen] = await activities(1);
    await many('karin.ahlgren').change(seen, { archivedAt: '2026-11-23T08:00:00.000Z' });
    expect(await many().change(seen, { title: 'Nytt namn' })).toMatchObject({ result: 'saved', merged: ['archivedAt'], activity: { title: 'Nytt namn', archivedAt: '2026-11-23T08:00:00.000Z' } });
  });
});

test('an activity is added with its dates and people', async () => {
  const people = [{ id: await site.idOf('jonas.wik'), name: 'Jonas Wik' }];
  const { row } = await many('karin.ahlgren').add({ ...given(1), start: '2026-12-01', due: '2027-06-30', people });
  expect(row).toMatchObject({ start: '2026-12-01', due: '2027-06-30', people });
  expect(await stored()).toEqual([{ ...row, etag: '"1"' }]);
});
