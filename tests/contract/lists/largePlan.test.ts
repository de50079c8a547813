import { withChanges } from '../../../src/lists';
import { activitiesList } from '../../../src/lists/schema';
import { createPlanRepository } from '../../../src/lists/sharepoint';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { Site, openSite } from './site';

const rows = 6200;

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
  site.fill(activitiesList.url, Array.from({ length: rows }, (_, index) => ({ Title: `Aktivitet ${index + 1}`, HPClientKey: `many-${index + 1}`, HPAreaKey: 'F1' })));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await site.close();
});

const isRange = (url: string): boolean => decodeURIComponent(url).includes('Id+gt');

/** Does something between the first rows and the others: before the first request for a range is sent. */
function beforeRanges(act: () => Promise<void>): { ranges: string[] } {
  const ranges: string[] = [];
  const send = globalThis.fetch;
  let acted: Promise<void> | undefined;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (isRange(url)) {
      ranges.push(decodeURIComponent(url));
      acted ??= act();
      await acted;
    }
    return send(input, init);
  });
  return { ranges };
}

const idsIn = (activities: { id: number }[]): number[] => activities.map(({ id }) => id);

test('rows that come or go while a large plan is read are neither lost nor doubled', async () => {
  const items = listOf(site.connect('karin.ahlgren'), activitiesList).items;
  const { ranges } = beforeRanges(async () => {
    await items.getById(500).delete('*');
    await items.getById(3000).delete('*');
    await items.getById(rows).delete('*');
    await items.add({ Title: 'Ny under läsningen', HPClientKey: 'new', HPAreaKey: 'F1' });
  });
  const repository = createPlanRepository(site.connect('alva.nyman'));
  const plan = await repository.load();
  expect(ranges.length).toBeGreaterThan(1);
  expect(new Set(idsIn(plan.activities)).size).toBe(plan.activities.length);
  const changes = await repository.changesSince(plan.changeToken!);
  if (changes.kind !== 'changes') throw new Error('the plan should be read on');
  const after = withChanges(plan, changes);
  const stored = Array.from({ length: rows + 1 }, (_, at) => at + 1).filter(id => ![500, 3000, rows].includes(id));
  expect(idsIn(after.activities).sort((a, b) => a - b)).toEqual(stored);
});
