import { Person } from '../../../domain';
import { emptyText } from '../../../domain/learning';
import { findIdentities } from '../../../domain/identity';
import { PlanFailure, StoragePort, UnsentWrites, createUnsentWrites } from '../../../lists';
import { MemoryLearning, createMemoryLearning } from '../../../lists/testing/learning';
import { Desk, createDesk } from './desk';
import { hereKeeper } from './keptHere';

const maria: Person = { id: 11, name: 'Maria Åkesson' };
const known = { people: ['Gunvor Lind'], units: [] };
const number = '19121212-1212';

interface Scene { learning: MemoryLearning; storage: StoragePort; unsent: UnsentWrites; desk: Desk; sent: string[]; open(): Promise<Desk> }

function scene(): Scene {
  const kept = new Map<string, string>();
  const storage: StoragePort = { getItem: key => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: key => void kept.delete(key) };
  const unsent = createUnsentWrites(storage, { tenant: 't', site: 's', login: 'maria' });
  const learning = createMemoryLearning({ editors: [maria.id], findIdentities: text => findIdentities(text, known) });
  const { drafts, log } = learning.as(maria);
  const sent: string[] = [];
  const spied = {
    ...drafts,
    start: (...given: Parameters<typeof drafts.start>) => { sent.push(JSON.stringify(given)); return drafts.start(...given); },
    save: (...given: Parameters<typeof drafts.save>) => { sent.push(JSON.stringify(given)); return drafts.save(...given); }
  };
  let keys = 0;
  const deskOn = (stored?: Parameters<typeof createDesk>[0]['stored']): Desk => createDesk({
    drafts: spied, log, keeper: hereKeeper(unsent, 'd', () => new Date('2026-12-02T09:00:00Z')), known, draftKey: 'd', stored, newKey: () => `k${(keys += 1)}`, onFailure: () => undefined
  });
  return { learning, storage, unsent, desk: deskOn(), sent, open: async () => deskOn(await drafts.read('d')) };
}

const type = (desk: Desk, parts: Partial<ReturnType<typeof emptyText>>): void => desk.change({ content: { ...desk.state().content, ...parts } });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('is saved two seconds after the last letter, once', async () => {
  const { desk, learning, sent } = scene();
  type(desk, { event: 'Lyf' });
  await jest.advanceTimersByTimeAsync(1900);
  type(desk, { event: 'Lyften stannade' });
  await jest.advanceTimersByTimeAsync(1900);
  expect([sent.length, desk.state().saving]).toEqual([0, 'waiting']);
  await jest.advanceTimersByTimeAsync(200);
  expect([sent.length, desk.state().saving, learning.store.drafts[0].content.event]).toEqual([1, 'resting', 'Lyften stannade']);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(1);
});

test('a part with a number of a person is not sent and stays on this computer; the others are sent; the number gone, it is sent and forgotten here', async () => {
  const { desk, learning, sent, unsent, open } = scene();
  type(desk, { title: 'Fallet', event: 'Personen föll.' });
  await desk.flush();
  type(desk, { event: `Personen (${number}) föll.`, causes: 'Ingen visste.' });
  expect(await desk.flush()).toBe(true);
  expect(learning.store.drafts[0].content).toMatchObject({ event: 'Personen föll.', causes: 'Ingen visste.' });
  expect(sent.join()).not.toContain('1212');
  expect(JSON.stringify(unsent.all())).toContain(number);
  const again = await open();
  expect(again.state().content.event).toBe(`Personen (${number}) föll.`);
  type(again, { event: 'Personen föll i trappan.' });
  await again.flush();
  expect(learning.store.drafts[0].content.event).toBe('Personen föll i trappan.');
  expect([unsent.all(), sent.join().includes('1212')]).toEqual([[], false]);
});

test('a new draft with nothing but a number begins empty in the list', async () => {
  const { desk, learning, unsent } = scene();
  type(desk, { event: number });
  await jest.advanceTimersByTimeAsync(2100);
  expect(learning.store.drafts[0].content).toEqual(emptyText());
  expect(unsent.all()).toHaveLength(1);
});

test('a save that fails keeps the text here, says so, and is tried again', async () => {
  const { desk, learning, unsent, open } = scene();
  type(desk, { event: 'Ett' });
  await desk.flush();
  learning.failNext('drafts.save', new PlanFailure('offline'));
  type(desk, { event: 'Ett två' });
  expect(await desk.flush()).toBe(false);
  expect([desk.state().saving, unsent.all().length]).toEqual(['failed', 1]);
  expect((await open()).state().content.event).toBe('Ett två');
  expect(await desk.flush()).toBe(true);
  expect([desk.state().saving, unsent.all().length]).toEqual(['resting', 0]);
});

test('a part that another window has saved comes in with one’s own saving, and is never written over', async () => {
  const { desk, learning, open } = scene();
  type(desk, { event: 'Första', causes: 'A' });
  await desk.flush();
  const other = await open();
  type(other, { event: 'Från det andra fönstret' });
  await other.flush();
  type(desk, { causes: 'Mitt' });
  await desk.flush();
  expect(desk.state().content).toMatchObject({ event: 'Från det andra fönstret', causes: 'Mitt' });
  await jest.advanceTimersByTimeAsync(5000);
  expect(learning.store.drafts[0].content).toMatchObject({ event: 'Från det andra fönstret', causes: 'Mitt' });
});

test('themes, reasons and replies that could not be saved are kept on this computer too', async () => {
  const { desk, learning, unsent, open } = scene();
  type(desk, { event: 'Gunvor Lind kom.' });
  await desk.flush();
  learning.failNext('drafts.save', new PlanFailure('offline'));
  type(desk, { themes: ['F2.2'], careKinds: ['homeCare'] });
  const kept = [{ part: 'event' as const, kind: 'name', text: 'Gunvor Lind', reason: 'En visa', at: '2026-12-02T09:00:00Z' }];
  desk.change({ kept, replies: [{ reviewKey: 'r', text: 'Ja', at: '2026-12-02T09:00:00Z' }] });
  await desk.flush();
  const again = await open();
  expect(again.state()).toMatchObject({ content: { themes: ['F2.2'], careKinds: ['homeCare'] }, kept, replies: [{ text: 'Ja' }] });
  expect(again.state().saving).toBe('waiting');
  await jest.advanceTimersByTimeAsync(2100);
  expect([learning.store.drafts[0].content.themes, learning.store.drafts[0].kept.length, unsent.all()]).toEqual([['F2.2'], 1, []]);
});

test('a part that another window changed too is shown with both texts and holds back saving until it is settled', async () => {
  const { desk, learning, open } = scene();
  type(desk, { event: 'Ett', causes: 'A' });
  await desk.flush();
  type(desk, { event: 'Mitt' });
  const other = await open();
  other.change({ content: { ...other.state().content, event: 'Ditt', causes: 'B' } });
  learning.store.drafts[0] = { ...learning.store.drafts[0], content: other.state().content, etag: '"9"' };
  desk.adopt(learning.store.drafts[0]);
  expect(desk.state()).toMatchObject({ content: { event: 'Mitt', causes: 'B' }, clashes: [{ part: 'event', theirs: 'Ditt' }] });
  expect(await desk.flush()).toBe(false);
  desk.settle(desk.state().clashes[0], 'mine');
  expect(await desk.flush()).toBe(true);
  expect(learning.store.drafts[0].content).toMatchObject({ event: 'Mitt', causes: 'B' });
});

test('a reason leaves with its words, and what came of finds is logged when the text shows it', async () => {
  const { desk, learning } = scene();
  type(desk, { event: 'Gunvor Lind kom.' });
  const find = { kind: 'name' as const, text: 'Gunvor Lind', start: 0, end: 11, blocks: false, part: 'event' as const };
  desk.change({ kept: [{ part: 'event', kind: 'name', text: 'Gunvor Lind', reason: 'Påhittad', at: '2026-12-02T09:00:00Z' }] });
  desk.note({ kind: 'kept', reason: 'Påhittad', find });
  await desk.flush();
  expect(learning.store.drafts[0].kept).toHaveLength(1);
  desk.note({ kind: 'reworded', reason: '', find });
  await desk.flush();
  type(desk, { event: 'En äldre person kom.' });
  await desk.flush();
  expect(learning.store.drafts[0].kept).toEqual([]);
  expect(learning.store.steps.map(({ kind, part, findKind, reason }) => [kind, part, findKind, reason])).toEqual([
    ['started', undefined, undefined, ''], ['kept', 'event', 'name', 'Påhittad'], ['reworded', 'event', 'name', '']
  ]);
});

test('a step that the log did not take is not lost, and is written once', async () => {
  const { desk, learning } = scene();
  type(desk, { event: 'Gunvor Lind kom.' });
  await desk.flush();
  desk.note({ kind: 'reworded', reason: '', find: { kind: 'name', text: 'Gunvor Lind', start: 0, end: 11, blocks: false, part: 'event' } });
  learning.failNext('log.add', new PlanFailure('offline'));
  type(desk, { event: 'En äldre person kom.' });
  expect(await desk.flush()).toBe(true);
  expect(learning.store.steps.map(({ kind }) => kind)).toEqual(['started']);
  await desk.flush();
  await desk.flush();
  expect(learning.store.steps.map(({ kind }) => kind)).toEqual(['started', 'reworded']);
});

describe('a find that is typed away by hand', () => {
  const told = ({ store }: MemoryLearning): unknown[] => store.steps.slice(1).map(({ kind, part, findKind, reason }) => [kind, part, findKind, reason].join(' ').trim());
  const write = async (desk: Desk, ...events: string[]): Promise<void> => {
    for (const event of events) {
      type(desk, { event });
      await desk.flush();
    }
  };

  test('is told as taken out, once, by its kind and never by its words, whether it was ever stored or not', async () => {
    const { desk, learning } = scene();
    await write(desk, 'Gunvor Lind kom.', `Gunvor Lind (${number}) kom.`, 'Gunvor Lind kom.', 'Hon kom.', 'Gunvor Lind kom.', 'Hon kom.');
    expect(told(learning)).toEqual(['removed event personalNumber', 'removed event name']);
    expect(JSON.stringify(learning.store.steps)).not.toMatch(/Gunvor|1212/);
  });

  test('is not told while it is written on, moved to another part, or brought back before the next pause', async () => {
    const { desk, learning } = scene();
    await write(desk, 'Gunvor', 'Gunvor Li', 'Gunvor Lind kom', `Gunvor Lind ${number} kom`);
    expect(told(learning)).toEqual([]);
    type(desk, { event: 'Gunvor Lind kom.', causes: `${number} kom` });
    await desk.flush();
    type(desk, { causes: 'Hon kom.' });
    type(desk, { causes: `${number} kom` });
    await desk.flush();
    expect(told(learning)).toEqual([]);
    type(desk, { causes: 'Hon kom.' });
    await desk.flush();
    expect(told(learning)).toEqual(['removed causes personalNumber']);
  });

  test('is told when the writer comes back to it another time, and once when the log does not answer', async () => {
    const { desk, learning, open } = scene();
    await write(desk, `Personen (${number}) föll.`);
    const again = await open();
    learning.failNext('log.add', new PlanFailure('offline'));
    await write(again, 'Personen föll.');
    expect(told(learning)).toEqual([]);
    await again.flush();
    await again.flush();
    expect(told(learning)).toEqual(['removed event personalNumber']);
  });

  test('is told by the window in which it was taken out, not by another that takes the text over', async () => {
    const { desk, learning, open } = scene();
    await write(desk, 'Gunvor Lind kom.');
    const other = await open();
    await write(other, 'Hon kom.');
    desk.adopt(learning.store.drafts[0]);
    await desk.flush();
    expect([desk.state().content.event, told(learning)]).toEqual(['Hon kom.', ['removed event name']]);
  });

  test('a number that Ctrl+Z brings back is not told as taken out', async () => {
    const { desk, learning } = scene();
    await write(desk, `Personen (${number}) föll.`);
    desk.note({ kind: 'removed', reason: '', find: { kind: 'personalNumber', text: number, start: 10, end: 23, blocks: true, part: 'event' } });
    type(desk, { event: 'Personen föll.' });
    await write(desk, `Personen (${number}) föll.`);
    expect(told(learning)).toEqual([]);
  });
});
