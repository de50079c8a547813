import { Activity } from '../../../domain';
import { PlanFailure, createUnsentWrites } from '../../../lists';
import { activityOf, samplePlan } from '../testing/samplePlan';
import { Changer } from './Changer';
import { onlyOnline } from './onlyOnline';
import { withPending } from './pending';
import { MemoryLists, jonas } from './testing/memoryLists';

let lists: MemoryLists;
let stored: Map<string, string>;
let seen: Activity[];

const unsent = (): ReturnType<typeof createUnsentWrites> => createUnsentWrites(
  { getItem: key => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value), removeItem: key => void stored.delete(key) },
  { tenant: 'https://bjorkvik.example', site: '/sites/insidan', login: 'karin' }
);

function changerOf(isOnline = (): boolean => true): Changer {
  let keys = 0;
  return new Changer({
    activities: onlyOnline(lists.port, isOnline), unsent: unsent(), clock: () => new Date('2026-11-17T07:14:00Z'), newKey: () => `k${(keys += 1)}`,
    onActivity: activity => void seen.push(activity)
  });
}

beforeEach(() => {
  lists = new MemoryLists();
  stored = new Map();
  seen = [];
  lists.rows.set(1, activityOf(1, { title: 'A', due: '2026-12-01' }));
  lists.rows.set(2, activityOf(2, { title: 'B' }));
});

const row = (id: number): Activity => lists.rows.get(id) as Activity;

test('a change is on the screen before it is sent, kept meanwhile, and confirmed', async () => {
  const changer = changerOf();
  const answer = changer.change(row(1), { due: '2027-01-31' });
  const shown = withPending(samplePlan({ activities: [row(1), { ...row(2), title: 'by others' }] }), changer.current().pending);
  expect(shown.activities.map(({ title, due }) => [title, due])).toEqual([['A', '2027-01-31'], ['by others', undefined]]);
  expect(unsent().all()).toHaveLength(1);
  expect((await answer).result).toBe('saved');
  expect(changer.current()).toMatchObject({ pending: [], open: [], done: { kind: 'change', rows: [{ former: { due: '2026-12-01' } }] } });
  expect(unsent().all()).toEqual([]);
  expect(seen.map(({ etag }) => etag)).toEqual(['"1,2"']);
});

test('what fails leaves the screen, is kept with its reason over a visit, and is sent once', async () => {
  lists.fail = new PlanFailure('offline');
  const changer = changerOf();
  expect(await changer.change(row(1), { due: undefined })).toMatchObject({ result: 'failed' });
  expect(changer.current()).toMatchObject({ pending: [], open: [{ why: { kind: 'failed' } }], done: undefined });
  const later = changerOf();
  expect(later.current().open).toMatchObject([{ why: { kind: 'left' }, what: { own: { changes: { due: undefined } } } }]);
  lists.fail = undefined;
  await later.retry();
  expect(row(1).due).toBeUndefined();
  expect(later.current()).toMatchObject({ open: [], done: { rows: [{ former: { due: '2026-12-01' } }] } });
  expect(unsent().all()).toEqual([]);
});

test('without network nothing is waited for: it is said at once, and not one request is sent', async () => {
  let online = false;
  const changer = changerOf(() => online);
  expect(await changer.change(row(1), { title: 'A2' })).toMatchObject({ result: 'failed', failure: { reason: 'offline' } });
  expect(lists.writes).toBe(0);
  online = true;
  await changer.online();
  expect(row(1).title).toBe('A2');
});

test('the network’s return sends what only waited for it', async () => {
  const changer = changerOf();
  lists.fail = new PlanFailure('forbidden');
  await changer.change(row(2), { title: 'B2' });
  lists.fail = new PlanFailure('offline');
  await changer.change(row(1), { title: 'A2' });
  lists.fail = undefined;
  await changer.online();
  expect([row(1).title, row(2).title]).toEqual(['A2', 'B']);
  expect(changer.current().open).toHaveLength(1);
});

test('two changes of one row go one after the other, the second over the first', async () => {
  const changer = changerOf();
  const first = changer.change(row(1), { title: 'A2' });
  const second = changer.change({ ...row(1), title: 'A2' }, { title: 'A3' });
  expect([(await first).result, (await second).result]).toEqual(['saved', 'saved']);
  expect(row(1).title).toBe('A3');
});

test('a conflict leaves the other’s value on the screen and waits for a choice; a third change asks anew', async () => {
  const changer = changerOf();
  const before = row(1);
  lists.write(1, { due: '2026-12-24' });
  await changer.change(before, { due: '2027-01-31', title: 'A2' });
  expect(seen[0].due).toBe('2026-12-24');
  const [{ key, why }] = changer.current().open;
  expect(why).toMatchObject({ kind: 'conflict', conflict: { fields: [{ field: 'due', by: jonas }] } });
  lists.write(1, { due: '2026-12-31' });
  await changer.choose(key, { due: 'mine' });
  expect(changer.current().open).toMatchObject([{ why: { conflict: { theirs: { due: '2026-12-31' } } } }]);
  await changer.choose(key, { due: 'mine' });
  expect(row(1)).toMatchObject({ due: '2027-01-31', title: 'A2' });
  expect(changer.current()).toMatchObject({ open: [], done: { rows: [{ former: { due: '2026-12-31', title: 'A' } }] } });
});

test('an answer to a conflict that does not get through keeps the question', async () => {
  const changer = changerOf();
  const before = row(1);
  lists.write(1, { due: '2026-12-24' });
  await changer.change(before, { due: '2027-01-31' });
  lists.fail = new PlanFailure('throttled');
  await changer.choose(changer.current().open[0].key, { due: 'mine' });
  expect(changer.current().open[0].why).toMatchObject({ kind: 'conflict', failure: { reason: 'throttled' } });
  expect(unsent().all()).toHaveLength(1);
});

test('undo gives the former values back, empty ones too, and can itself be taken back', async () => {
  const changer = changerOf();
  await changer.changeMany([{ seen: row(1), changes: { due: '2027-01-31' } }, { seen: row(2), changes: { due: '2027-01-31', title: 'B2' } }]);
  await changer.undo();
  expect([row(1).due, row(2).due, row(2).title]).toEqual(['2026-12-01', undefined, 'B']);
  expect(changer.current().done).toMatchObject({ kind: 'undo', kept: [] });
  await changer.undo();
  expect([row(1).due, row(2).due, row(2).title]).toEqual(['2027-01-31', '2027-01-31', 'B2']);
  expect(changer.current().done?.kind).toBe('change');
});

test('what somebody else has changed since is not undone, and said; the rest is', async () => {
  const changer = changerOf();
  await changer.change(row(1), { due: '2027-01-31', title: 'A2' });
  lists.write(1, { due: '2027-02-28' });
  await changer.undo();
  expect(row(1)).toMatchObject({ due: '2027-02-28', title: 'A' });
  expect(changer.current().done).toMatchObject({ kind: 'undo', rows: [{ former: { title: 'A2' } }], kept: [{ fields: ['due'], by: 'Jonas Wik' }] });
});

test('an undo that fails is kept like any other change', async () => {
  const changer = changerOf();
  await changer.change(row(1), { title: 'A2' });
  lists.fail = new PlanFailure('offline');
  await changer.undo();
  lists.fail = undefined;
  await changer.online();
  expect(row(1).title).toBe('A');
});

test('a new activity has a row at once, and is stored once however often it is tried', async () => {
  const changer = changerOf();
  const { id, etag, created, status, percent, needsHelp, people, ...fresh } = activityOf(0, { clientKey: 'new', title: 'Ny' });
  lists.fail = new PlanFailure('offline');
  const answer = changer.add(fresh);
  expect(withPending(samplePlan({ activities: [] }), changer.current().pending).activities).toMatchObject([{ id: -1, title: 'Ny', status: 'notStarted' }]);
  await answer;
  lists.fail = undefined;
  await changer.retry();
  await changer.add(fresh);
  expect(Array.from(lists.rows.values()).filter(({ title }) => title === 'Ny')).toHaveLength(1);
  expect([id, etag, created, status, percent, needsHelp, people]).toHaveLength(7);
});

test('a change that changes nothing sends nothing', async () => {
  const changer = changerOf();
  expect((await changer.change(row(1), { title: 'A', due: '2026-12-01' })).result).toBe('saved');
  expect(lists.writes).toBe(0);
  expect(changer.current().done).toBeUndefined();
});

test('what is given up is forgotten', async () => {
  lists.fail = new PlanFailure('forbidden');
  const changer = changerOf();
  await changer.change(row(1), { title: 'A2' });
  changer.discard(changer.current().open[0].key);
  expect([changer.current().open, unsent().all()]).toEqual([[], []]);
});

test('of many changes those that fail are kept one by one, and the others can be taken back together', async () => {
  const changer = changerOf();
  const before = row(1);
  lists.write(1, { title: 'by others' });
  const results = await changer.changeMany([{ seen: before, changes: { title: 'A2' } }, { seen: row(2), changes: { title: 'B2' } }]);
  expect(results.map(answer => answer?.result)).toEqual(['conflict', 'saved']);
  expect(changer.current()).toMatchObject({ pending: [], open: [{ why: { kind: 'conflict' } }], done: { rows: [{ activity: { id: 2 } }] } });
  await changer.undo();
  expect([row(1).title, row(2).title]).toEqual(['by others', 'B']);
});

test('archiving takes the row out of the plan at once; taking it back puts it there again', async () => {
  const changer = changerOf();
  const archiving = changer.change(row(1), { archivedAt: '2026-11-17T07:14:00Z' }, { kind: 'archive' });
  const shown = withPending(samplePlan({ activities: [row(1), row(2)] }), changer.current().pending);
  expect([shown.activities.map(({ id }) => id), shown.archived.map(({ id }) => id)]).toEqual([[2], [1]]);
  await archiving;
  expect(changer.current().done?.kind).toBe('archive');
  await changer.undo();
  expect(row(1).archivedAt).toBeUndefined();
});

test('an addition is taken back into the archive, since nothing is deleted', async () => {
  const changer = changerOf();
  const { clientKey, title, description, areaKey, roleIds, responsibleText, source } = activityOf(0, { clientKey: 'new', title: 'Ny' });
  await changer.add({ clientKey, title, description, areaKey, roleIds, responsibleText, source });
  await changer.undo();
  expect(Array.from(lists.rows.values()).find(one => one.title === 'Ny')?.archivedAt).toBe('2026-11-17T07:14:00.000Z');
});

test('who stops many changes has the rest neither tried nor kept', async () => {
  const stop = new AbortController();
  lists.afterEach = () => stop.abort();
  const changer = changerOf();
  const results = await changer.changeMany([{ seen: row(1), changes: { title: 'A2' } }, { seen: row(2), changes: { title: 'B2' } }], { signal: stop.signal });
  expect(results.map(answer => answer?.result)).toEqual(['saved', undefined]);
  expect([row(1).title, row(2).title]).toEqual(['A2', 'B']);
  expect([changer.current().pending, changer.current().open, unsent().all()]).toEqual([[], [], []]);
});
