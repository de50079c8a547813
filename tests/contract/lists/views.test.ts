import { NewView } from '../../../src/lists';
import { createViewRepository } from '../../../src/lists/sharepoint';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
});
afterEach(() => site.close());

const views = (account: string): ReturnType<typeof createViewRepository> => createViewRepository(site.connect(account));
const late: NewView = { clientKey: 'v-1', title: 'Sena i äldreomsorgen', query: 'hp-unit=1&hp-standing=late&hp-q=%C3%A5ngest', order: 2 };

describe('named views', () => {
  it('are read by all in their order, and kept by plan owners', async () => {
    expect(await views('karin.ahlgren').add(late)).toMatchObject({ result: 'added', row: late });
    await views('karin.ahlgren').add({ ...late, clientKey: 'v-2', title: 'Behöver stöd', order: 1 });
    expect((await views('alva.nyman').all()).map(({ title, query }) => [title, query])).toEqual([['Behöver stöd', late.query], ['Sena i äldreomsorgen', late.query]]);
    await expect(views('alva.nyman').add({ ...late, clientKey: 'v-3' })).rejects.toMatchObject({ reason: 'forbidden' });
    expect(await views('karin.ahlgren').add(late)).toMatchObject({ result: 'alreadyThere', differs: [] });
  });

  it('are changed with the version that was seen: what two wrote in different fields is kept, the same is asked about', async () => {
    const { row } = await views('karin.ahlgren').add(late);
    expect(await views('karin.ahlgren').change(row, { title: 'Sena' })).toMatchObject({ result: 'saved', view: { title: 'Sena' } });
    expect(await views('nils.ahl').change(row, { order: 7 })).toMatchObject({ result: 'saved', view: { title: 'Sena', order: 7 } });
    expect(await views('nils.ahl').change(row, { title: 'Försenade' })).toMatchObject({ result: 'conflict', fields: [{ field: 'title', mine: 'Försenade', theirs: 'Sena' }], theirs: { title: 'Sena' } });
    await expect(views('alva.nyman').change(row, { title: 'x' })).rejects.toMatchObject({ reason: 'forbidden' });
  });

  it.each(['dropBefore', 'dropAfter'] as const)('are removed once, in the version that was seen, also when the connection breaks (%s)', async kind => {
    const { row } = await views('karin.ahlgren').add(late);
    const changed = await views('nils.ahl').change(row, { title: 'Sena' });
    await expect(views('karin.ahlgren').remove(row)).rejects.toMatchObject({ reason: 'conflict' });
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind, times: 1, match: { method: 'DELETE' } }] });
    if (changed.result === 'saved') await views('karin.ahlgren').remove(changed.view);
    expect(site.sharePoint.faults.get().struck).toEqual([expect.objectContaining({ count: 1 })]);
    expect(await views('alva.nyman').all()).toEqual([]);
  });
});
