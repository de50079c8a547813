import { Framework, agera2020, themesOf } from '../../../src/domain';
import { proposalsFrom } from '../../../src/domain/assessment';
import { withOwnThemes } from '../../../src/domain/framework/editions';
import { FrameworkRepository, Frameworks, StoredEdition } from '../../../src/lists';
import { settingsList, themesList } from '../../../src/lists/schema';
import { createPlanRepository } from '../../../src/lists/sharepoint';
import { createAssessmentRepository } from '../../../src/lists/sharepoint/assessment';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { createFrameworkRepository } from '../../../src/lists/sharepoint/framework';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
  await site.join('Planägare', 'jonas.wik');
});
afterEach(() => site.close());

const as = (account: string): FrameworkRepository => createFrameworkRepository(site.connect(account));
const planOf = (account = 'alva.nyman'): Promise<Awaited<ReturnType<ReturnType<typeof createPlanRepository>['load']>>> => createPlanRepository(site.connect(account)).load();
const present = ({ editions, present: key }: Frameworks): StoredEdition => editions.find(({ framework }) => framework.edition === key) as StoredEdition;
const countIn = async (list: typeof themesList | typeof settingsList): Promise<number> => (await listOf(site.connect('nils.ahl'), list).items.select('Id').top(5000)()).length;

/** Another edition: five areas, one theme more, one reworded. */
const next: Framework = {
  edition: 'agera-2025-2030', title: 'Agera för säker vård 2025–2030',
  areas: agera2020.areas.slice(0, 5).map(area => (area.key === 'F2' ? { ...area, themes: [...area.themes, { key: 'F2.7', areaKey: 'F2', title: 'Digital säkerhet' }] } : area))
};

describe('the framework of a site', () => {
  it('is read by all with its name, and says who may change it', async () => {
    const read = await as('alva.nyman').read();
    expect(read).toMatchObject({ present: agera2020.edition, unreadable: [], rights: { change: false }, editions: [{ whole: true }] });
    expect(present(read).framework).toEqual(agera2020);
    expect((await as('jonas.wik').read()).rights).toEqual({ change: true });
  });

  it('takes themes of one’s own, once each, under keys that nothing else has', async () => {
    const edition = agera2020.edition;
    const first = await as('karin.ahlgren').addTheme({ edition, areaKey: 'F2', title: ' Hemgång ' }, ['F2.e1']);
    expect(first).toEqual({ key: 'F2.e2', areaKey: 'F2', title: 'Hemgång' });
    expect(await as('jonas.wik').addTheme({ edition, areaKey: 'F2', title: 'hemgång' }, [])).toEqual(first);
    const both = await Promise.all([as('karin.ahlgren').addTheme({ edition, areaKey: 'F1', title: 'Ett' }, []), as('jonas.wik').addTheme({ edition, areaKey: 'F1', title: 'Två' }, [])]);
    expect(both.map(({ key }) => key).sort()).toEqual(['F1.e1', 'F1.e2']);
    expect((await planOf()).framework.areas[2].themes.map(({ key }) => key)).toEqual(['F2.1', 'F2.2', 'F2.3', 'F2.4', 'F2.5', 'F2.6', 'F2.e2']);
    await expect(as('karin.ahlgren').addTheme({ edition, areaKey: 'X', title: 'Ingenstans' }, [])).rejects.toMatchObject({ reason: 'notFound' });
  });

  it.each(['dropBefore', 'dropAfter'] as const)('a theme is added once when the connection breaks (%s)', async kind => {
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind, times: 1, match: { method: 'POST', path: 'HandlingsplanThemes' } }] });
    expect(await as('karin.ahlgren').addTheme({ edition: agera2020.edition, areaKey: 'F5', title: 'Elavbrott' }, [])).toMatchObject({ key: 'F5.e1' });
    expect(site.sharePoint.faults.get().struck).toEqual([expect.objectContaining({ count: 1 })]);
    expect(await countIn(themesList)).toBe(40);
  });

  it('hides a theme and shows it again; a plan and a round keep its name', async () => {
    expect(await as('karin.ahlgren').setTheme(agera2020.edition, 'F5.1', { hidden: true })).toMatchObject({ key: 'F5.1', hidden: true });
    expect((await planOf()).framework.areas[5].themes[0]).toMatchObject({ title: 'Beredskap och planering för hantering av risker på lång sikt', hidden: true });
    expect(await as('jonas.wik').setTheme(agera2020.edition, 'F5.1', { hidden: false })).not.toHaveProperty('hidden');
    await expect(as('karin.ahlgren').setTheme(agera2020.edition, 'F9.1', { hidden: true })).rejects.toMatchObject({ reason: 'notFound' });
  });

  it('gives a theme of the municipality’s own another name, never over somebody else’s, and no theme of the edition', async () => {
    const { edition } = agera2020;
    await as('karin.ahlgren').addTheme({ edition, areaKey: 'F2', title: 'Hemgång' }, []);
    expect(await as('karin.ahlgren').setTheme(edition, 'F2.e1', { title: ' Trygg hemgång ', was: 'Hemgång' })).toMatchObject({ key: 'F2.e1', title: 'Trygg hemgång' });
    expect((await planOf()).framework.areas[2].themes[6]).toMatchObject({ key: 'F2.e1', title: 'Trygg hemgång' });
    const rounds = createAssessmentRepository(site.connect('karin.ahlgren'));
    const act = { by: 'Karin Ahlgren', at: '2026-11-23T08:00:00Z' };
    const round = await rounds.start({ clientKey: 'r', title: 'Hösten', scope: '', edition, startedOn: '2026-11-02' }, proposalsFrom((await planOf()).framework), act);
    await rounds.close(round.id, act);
    await as('jonas.wik').setTheme(edition, 'F2.e1', { title: 'Hem igen', was: 'Trygg hemgång' });
    expect((await rounds.frozen(round.id)).picture.areas[2].themes[6].title).toBe('Trygg hemgång');
    await expect(as('jonas.wik').setTheme(edition, 'F2.e1', { title: 'Säker hemgång', was: 'Hemgång' })).rejects.toMatchObject({ reason: 'conflict' });
    await expect(as('karin.ahlgren').setTheme(edition, 'F2.1', { title: 'X', was: agera2020.areas[2].themes[0].title })).rejects.toMatchObject({ reason: 'invalid' });
  });

  it('is plan owners’ to change: heads and readers get nothing in', async () => {
    for (const account of ['samira.haddad', 'alva.nyman']) {
      const repository = as(account);
      for (const write of [
        repository.addTheme({ edition: agera2020.edition, areaKey: 'F1', title: 'X' }, []), repository.setTheme(agera2020.edition, 'F1.1', { hidden: true }), repository.store(next)
      ]) await expect(write).rejects.toMatchObject({ reason: 'forbidden' });
    }
    await as('karin.ahlgren').store(next);
    await expect(as('alva.nyman').choose(agera2020.edition, next.edition)).rejects.toMatchObject({ reason: 'forbidden' });
    expect([await countIn(themesList), (await planOf()).settings.edition]).toEqual([39 + 36, agera2020.edition]);
  });
});

describe('a new edition', () => {
  it('is stored beside the old one and then chosen; a round that is there keeps the old one', async () => {
    const rounds = createAssessmentRepository(site.connect('karin.ahlgren'));
    const act = { by: 'Karin Ahlgren', at: '2026-11-23T08:00:00Z' };
    const round = await rounds.start({ clientKey: 'r', title: 'Hösten', scope: '', edition: agera2020.edition, startedOn: '2026-11-02' }, proposalsFrom(agera2020), act);
    const told: number[] = [];
    expect(await as('karin.ahlgren').store(next, { onProgress: ({ done }) => told.push(done) })).toEqual({ result: 'stored' });
    expect(told[told.length - 1]).toBe(36);
    expect((await planOf()).framework.areas).toHaveLength(6);
    expect(await as('karin.ahlgren').choose(agera2020.edition, next.edition)).toEqual({ result: 'chosen' });
    const plan = await planOf();
    expect([plan.settings.edition, plan.framework.areas]).toEqual([next.edition, next.areas]);
    expect((await as('alva.nyman').read()).editions.map(({ framework: { title }, whole }) => [title, whole])).toEqual([[agera2020.title, true], [next.title, true]]);
    const reading = await rounds.read(round.id);
    expect((await rounds.rounds({ editions: true })).editions?.map(({ edition, areas }) => [edition, areas.length])).toEqual([[next.edition, 5], [agera2020.edition, 6]]);
    expect(await rounds.rounds()).not.toHaveProperty('editions');
    expect([reading.framework.title, reading.content.assessments.length]).toEqual([agera2020.title, 33]);
    expect(await as('jonas.wik').choose(next.edition, agera2020.edition)).toEqual({ result: 'chosen' });
  });

  it('is gone on with after a connection that broke in the middle: it shows nowhere before it is whole, and nothing stands twice', async () => {
    const cut = (): void => { site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'cutBatch' }] }); };
    await expect(as('karin.ahlgren').store(next, { onProgress: cut })).rejects.toMatchObject({ reason: 'offline' });
    site.sharePoint.faults.clear();
    const half = (await as('karin.ahlgren').read()).editions.find(({ framework }) => framework.edition === next.edition);
    expect(half).toMatchObject({ whole: false });
    const { editions } = await createAssessmentRepository(site.connect('karin.ahlgren')).rounds({ editions: true });
    expect(editions?.map(({ edition }) => edition)).toEqual([agera2020.edition]);
    await expect(as('karin.ahlgren').choose(agera2020.edition, next.edition)).rejects.toMatchObject({ reason: 'notFound' });
    expect((await planOf()).settings.edition).toBe(agera2020.edition);
    expect(await as('jonas.wik').store(next)).toEqual({ result: 'stored' });
    expect(await as('karin.ahlgren').store(next)).toEqual({ result: 'stored' });
    expect([await countIn(themesList), await countIn(settingsList)]).toEqual([39 + 36, 6]);
    expect((await as('alva.nyman').read()).editions[1]).toEqual({ framework: next, whole: true });
  });

  it('stops when somebody stops it, and says so', async () => {
    const stop = new AbortController();
    await expect(as('karin.ahlgren').store(next, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({ details: { stopped: true } });
    expect((await as('karin.ahlgren').read()).editions.find(({ framework }) => framework.edition === next.edition)).toMatchObject({ whole: false });
  });

  it('never changes an edition that is there, whose rounds keep it', async () => {
    const altered = { ...next, edition: agera2020.edition };
    expect(await as('karin.ahlgren').store(altered)).toEqual({ result: 'differs' });
    await as('karin.ahlgren').store(next);
    const reworded = { ...next, areas: next.areas.map(area => ({ ...area, title: `${area.title}!` })) };
    expect(await as('jonas.wik').store(reworded)).toEqual({ result: 'differs' });
    expect((await as('alva.nyman').read()).editions.map(({ framework }) => themesOf(framework).length)).toEqual([33, 31]);
  });

  it('that two load at once under one key with different words is one of them, and the other is told', async () => {
    const other = { ...next, areas: next.areas.map(area => ({ ...area, themes: area.themes.map(theme => ({ ...theme, title: `${theme.title} 2` })) })) };
    const outcomes = await Promise.all([as('karin.ahlgren').store(next), as('jonas.wik').store(other)]);
    expect(outcomes.map(({ result }) => result)).toContain('differs');
  });

  it('takes the municipality’s own themes along, also into an edition that was stored before', async () => {
    await as('karin.ahlgren').store(next);
    await as('karin.ahlgren').addTheme({ edition: agera2020.edition, areaKey: 'F2', title: 'Hemgång' }, []);
    const own = present(await as('karin.ahlgren').read()).framework;
    expect(await as('karin.ahlgren').store(withOwnThemes(next, own))).toEqual({ result: 'stored' });
    await as('karin.ahlgren').choose(agera2020.edition, next.edition);
    expect((await planOf()).framework.areas[2].themes.slice(-2).map(({ key, title }) => [key, title])).toEqual([['F2.7', 'Digital säkerhet'], ['F2.e1', 'Hemgång']]);
  });

  it('that somebody else has chosen meanwhile stands', async () => {
    await as('karin.ahlgren').store(next);
    await as('karin.ahlgren').store({ ...next, edition: 'tredje', title: 'Tredje' });
    await as('jonas.wik').choose(agera2020.edition, 'tredje');
    expect(await as('karin.ahlgren').choose(agera2020.edition, next.edition)).toEqual({ result: 'conflict', present: 'tredje' });
    expect(await as('karin.ahlgren').choose(agera2020.edition, 'tredje')).toEqual({ result: 'chosen' });
    expect((await planOf()).settings.edition).toBe('tredje');
  });
});
