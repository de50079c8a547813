import { PlanFailure, StoragePort, createUnsentWrites } from '../../../lists';
import { HandClock } from '../../meeting/testing/handClock';
import { MemoryReports } from '../testing/memoryReports';
import { DraftSaver, createDraftSaver } from './draftSaver';
import { areaField } from './draftFields';
import { createKeptDraft } from './keptDraft';

const karin = { id: 11, name: 'Karin Ahlgren' };
const nils = { id: 14, name: 'Nils Ahl' };

function memoryStorage(): StoragePort {
  const texts = new Map<string, string>();
  return { getItem: key => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text), removeItem: key => void texts.delete(key) };
}

function table() {
  const time = new HandClock(Date.parse('2026-11-17T07:14:00Z'));
  const reports = new MemoryReports(time.clock);
  const storages = new Map<number, StoragePort>();
  const sit = async (who = karin): Promise<DraftSaver> => {
    const storage = storages.get(who.id) ?? memoryStorage();
    storages.set(who.id, storage);
    const unsent = createUnsentWrites(storage, { tenant: 't', site: '/s', login: who.name });
    const repository = reports.as(who, true);
    let keys = 0;
    return createDraftSaver(
      { repository, kept: createKeptDraft(unsent, time.clock), after: time.after, clock: time.clock, newKey: () => `key-${who.id}-${++keys}` },
      (await repository.drafts())[0], { title: 'Statusrapport', comments: { overall: '', areas: {} }, from: '2026-10-05' }
    );
  };
  return { time, reports, sit };
}

const f1 = areaField('F1');
const f2 = areaField('F2');

test('a draft is made a second after the last letter, and not before', async () => {
  const { time, reports, sit } = table();
  const saver = await sit();
  saver.set('overall', 'Svaren går');
  await time.pass(700);
  saver.set('overall', 'Svaren går snabbare.');
  await time.pass(700);
  expect(reports.shelf.drafts).toEqual([]);
  await time.pass(400);
  expect(reports.shelf.drafts).toMatchObject([{ clientKey: 'key-11-1', title: 'Statusrapport', comments: { overall: 'Svaren går snabbare.', areas: {} }, from: '2026-10-05' }]);
  expect(saver.view()).toMatchObject({ pending: false, save: { state: 'saved' } });
});

test('nothing is stored of what was taken back before it was saved', async () => {
  const { time, reports, sit } = table();
  const saver = await sit();
  saver.set('overall', 'x');
  saver.set('overall', '');
  await time.pass(5000);
  expect([reports.shelf.drafts, saver.view().save]).toEqual([[], { state: 'idle' }]);
});

test('two owners on two areas: both are kept, and each sees the other’s', async () => {
  const { time, reports, sit } = table();
  const [first] = [await sit()];
  first.set(f1, 'Från Karin');
  await first.flush();
  const second = await sit(nils);
  first.set('overall', 'Helheten');
  second.set(f2, 'Från Nils');
  await Promise.all([first.flush(), second.flush()]);
  await time.pass(5000);
  expect(reports.shelf.drafts).toHaveLength(1);
  expect(reports.shelf.drafts[0].comments).toEqual({ overall: 'Helheten', areas: { F1: 'Från Karin', F2: 'Från Nils' } });
  expect(second.view().fields).toMatchObject({ overall: 'Helheten', [f1]: 'Från Karin', [f2]: 'Från Nils' });
});

test('who begins at the same time writes in the same draft', async () => {
  const { reports, sit } = table();
  const [first, second] = [await sit(), await sit(nils)];
  first.set(f1, 'Från Karin');
  await first.flush();
  second.set(f2, 'Från Nils');
  await second.flush();
  expect(reports.shelf.drafts.map(({ comments }) => comments.areas)).toEqual([{ F1: 'Från Karin', F2: 'Från Nils' }]);
});

describe('two owners on one text', () => {
  async function clash() {
    const world = table();
    const first = await world.sit();
    first.set(f1, 'Början');
    await first.flush();
    const second = await world.sit(nils);
    first.set(f1, 'Karins text');
    await first.flush();
    second.set(f1, 'Nils text');
    second.set(f2, 'Annat');
    const outcome = await second.flush();
    return { ...world, second, outcome };
  }

  test('the later keeps the own text in the field, sees the other one, and what is in no clash is stored', async () => {
    const { reports, second, outcome } = await clash();
    expect(outcome).toBeUndefined();
    expect(second.view()).toMatchObject({ fields: { [f1]: 'Nils text' }, clashes: { [f1]: { theirs: 'Karins text', by: 'Karin Ahlgren' } }, pending: true });
    expect(reports.shelf.drafts[0].comments.areas).toEqual({ F1: 'Karins text', F2: 'Annat' });
  });

  test.each([['mine', 'Nils text'], ['theirs', 'Karins text'], ['both', 'Nils text\n\nKarins text']])('%s can be chosen', async (_which, text) => {
    const { time, reports, second } = await clash();
    second.choose(f1, text);
    await time.pass(2000);
    expect(reports.shelf.drafts[0].comments.areas.F1).toBe(text);
    expect(second.view()).toMatchObject({ clashes: {}, pending: false });
  });

  test('writing on does not choose: nothing is overwritten', async () => {
    const { time, reports, second } = await clash();
    second.set(f1, 'Nils text, längre');
    await time.pass(5000);
    expect(reports.shelf.drafts[0].comments.areas.F1).toBe('Karins text');
    expect(second.view().fields[f1]).toBe('Nils text, längre');
  });
});

describe('what is typed is never lost', () => {
  test('a failed save keeps it, and a new try stores it', async () => {
    const { reports, sit } = table();
    const saver = await sit();
    reports.failures.save.push(new PlanFailure('offline'));
    saver.set(f1, 'Text');
    await saver.flush();
    expect(saver.view()).toMatchObject({ save: { state: 'failed' }, pending: true, fields: { [f1]: 'Text' } });
    await saver.flush();
    expect(reports.shelf.drafts[0].comments.areas).toEqual({ F1: 'Text' });
  });

  test('a page that went away before the save has it in the fields the next time', async () => {
    const { time, reports, sit } = table();
    const saver = await sit();
    reports.failures.save.push(new PlanFailure('offline'));
    saver.set(f1, 'Hann inte');
    await saver.flush();
    const again = await sit();
    expect(again.view()).toMatchObject({ restored: true, fields: { [f1]: 'Hann inte' } });
    await time.pass(2000);
    expect(reports.shelf.drafts[0].comments.areas).toEqual({ F1: 'Hann inte' });
    expect((await sit()).view().restored).toBe(false);
  });

  test('what comes back meets what another owner wrote meanwhile', async () => {
    const { reports, sit } = table();
    const saver = await sit();
    saver.set(f1, 'Början');
    await saver.flush();
    reports.failures.save.push(new PlanFailure('offline'));
    saver.set(f1, 'Karins text');
    await saver.flush();
    const other = await sit(nils);
    other.set(f1, 'Nils text');
    await other.flush();
    const again = await sit();
    expect(again.view()).toMatchObject({ fields: { [f1]: 'Karins text' }, clashes: { [f1]: { theirs: 'Nils text' } } });
  });

  test('a draft that somebody removed is said to be lost, and can be begun anew with every text', async () => {
    const { reports, sit } = table();
    const saver = await sit();
    saver.set(f1, 'Ett');
    await saver.flush();
    reports.shelf.drafts = [];
    saver.set(f2, 'Två');
    await saver.flush();
    expect(saver.view().save.state).toBe('lost');
    await saver.startAnew();
    expect(reports.shelf.drafts).toMatchObject([{ clientKey: 'key-11-2', comments: { areas: { F1: 'Ett', F2: 'Två' } } }]);
  });

  test('a browser that keeps nothing is told of', async () => {
    const time = new HandClock(0);
    const unsent = { all: () => [], keep: () => false, forget: () => undefined };
    const saver = createDraftSaver(
      { repository: new MemoryReports(time.clock).as(karin, true), kept: createKeptDraft(unsent, time.clock), after: time.after, clock: time.clock, newKey: () => 'k' },
      undefined, { title: '', comments: { overall: '', areas: {} } }
    );
    saver.set(f1, 'Text');
    expect(saver.view().unkept).toBe(true);
  });
});
