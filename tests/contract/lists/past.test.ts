import { Activity, ProgressUpdate } from '../../../src/domain';
import { activitiesList, rolesList, unitsList, updatesList } from '../../../src/lists/schema';
import { createActivityRepository, createMeetingRepository, createPlanRepository, createTrendReader } from '../../../src/lists/sharepoint';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
  await site.join('Ansvariga', 'samira.haddad');
});
afterEach(() => site.close());

async function anActivity(): Promise<Activity> {
  const owner = site.connect('karin.ahlgren');
  const unit = await listOf(owner, unitsList).items.add({ Title: 'ÄO', HPName: 'Äldreomsorg', HPClientKey: 'u' }) as { Id: number };
  for (const code of ['MAS', 'EC']) await listOf(owner, rolesList).items.add({ Title: code, HPName: code, HPClientKey: code });
  const { row } = await createActivityRepository(owner).add({
    clientKey: 'a', title: 'Öva larm', description: 'Rad ett\nrad <b>två</b>', unitId: unit.Id, areaKey: 'F2', themeKey: 'F2.1', roleIds: [1, 2], responsibleText: 'MAS, EC', effort: 'small',
    source: '', due: '2027-01-15', people: [{ id: await site.idOf('jonas.wik'), name: 'Jonas Wik' }, { id: await site.idOf('samira.haddad'), name: 'Samira Haddad' }]
  });
  return row;
}

describe('the versions of an activity', () => {
  it('R75 tell how it stood after each change, newest first, with who and when: rows and people pointed at, texts, days and empty cells', async () => {
    const first = await anActivity();
    const change = createActivityRepository(site.connect('samira.haddad'));
    const second = await change.change(first, { roleIds: [2], people: [], unitId: undefined, status: 'ongoing', percent: 40, needsHelp: true, start: '2026-12-01', archivedAt: '2026-11-23T08:05:00.000Z' });
    if (second.result !== 'saved') throw new Error('the change met another');
    await createActivityRepository(site.connect('karin.ahlgren')).change(second.activity, { title: 'Öva larm på natten', due: undefined, archivedAt: undefined });
    const versions = await createPlanRepository(site.connect('alva.nyman')).versionsOf(first.id);
    expect(versions.map(({ by, activity }) => [by.name, activity.title, activity.etag])).toEqual([
      ['Karin Ahlgren', 'Öva larm på natten', '"3"'], ['Samira Haddad', 'Öva larm', '"2"'], ['Karin Ahlgren', 'Öva larm', '"1"']
    ]);
    const [{ activities: [now] }] = [await createPlanRepository(site.connect('alva.nyman')).load()];
    expect(versions[0].activity).toEqual({ ...now, etag: '"3"' });
    expect(versions[1].activity).toEqual({ ...second.activity, etag: '"2"' });
    expect(versions[2].activity).toEqual({ ...first, etag: '"1"' });
    expect(versions.map(({ at }) => at)).toEqual(Array(3).fill('2026-11-23T08:00:00.000Z'));
  });

  it('R254 come page by page when there are many', async () => {
    const { id } = await anActivity();
    const { items } = listOf(site.connect('karin.ahlgren'), activitiesList);
    await listOf(site.connect('nils.ahl'), activitiesList).update({ MajorVersionLimit: 500 });
    for (let at = 1; at <= 130; at += 1) await items.getById(id).update({ Title: `v${at}` });
    const versions = await createPlanRepository(site.connect('alva.nyman')).versionsOf(id);
    expect(versions.map(({ activity }) => activity.title)).toEqual([...Array.from({ length: 130 }, (_, at) => `v${130 - at}`), 'Öva larm']);
  });

  it('leave out one that cannot be read, and say notFound and forbidden', async () => {
    const { id } = await anActivity();
    const { items } = listOf(site.connect('karin.ahlgren'), activitiesList);
    await items.getById(id).update({ HPStatus: 'borttagen' });
    await items.getById(id).update({ HPStatus: 'done' });
    const reader = createPlanRepository(site.connect('alva.nyman'));
    expect((await reader.versionsOf(id)).map(({ activity }) => activity.status)).toEqual(['done', 'notStarted']);
    await expect(reader.versionsOf(99)).rejects.toMatchObject({ reason: 'notFound' });
    await expect(createPlanRepository(site.connect('okand.person')).versionsOf(id)).rejects.toMatchObject({ reason: 'forbidden' });
  });
});

/** Reports past HTTP: on so many activities, one a minute. */
function fillReports(count: number, activities: number): void {
  site.fill(activitiesList.url, Array.from({ length: activities }, (_, at) => ({ Title: `Aktivitet ${at + 1}`, HPClientKey: `a-${at + 1}` })));
  site.fill(updatesList.url, Array.from({ length: count }, (_, at) => ({
    Title: 'Rapport', HPClientKey: `r-${at}`, HPActivityId: (at % activities) + 1, HPAt: new Date(Date.parse('2026-09-01T00:00:00Z') + at * 600_000).toISOString(), HPStatus: 'ongoing', HPPercent: at % 100
  })));
}

const keys = (reports: ProgressUpdate[]): string[] => reports.map(({ clientKey }) => clientKey);

describe('what a trend is made of', () => {
  it('reads the reports since a day and the last of each activity before it', async () => {
    fillReports(12, 3);
    const trend = createTrendReader(site.connect('alva.nyman'));
    const at = '2026-09-01T01:00:00Z';
    expect(keys(await trend.reportsSince(at))).toEqual(['r-6', 'r-7', 'r-8', 'r-9', 'r-10', 'r-11']);
    expect((await trend.lastReportsBefore(at, [3, 1, 1, 99])).map(({ clientKey, activityId, percent }) => [clientKey, activityId, percent])).toEqual([['r-3', 1, 3], ['r-5', 3, 5]]);
    expect([await trend.lastReportsBefore('2026-08-01T00:00:00Z', [1, 2]), await trend.lastReportsBefore(at, [])]).toEqual([[], []]);
  });

  it('R110 reads on where more than 5,000 rows answer a question, on a service that fails', async () => {
    fillReports(6_003, 40);
    site.sharePoint.faults.set({ seed: 2, rules: [{ kind: 'throttle', rate: 0.1, retryAfter: 1 }, { kind: 'dropAfter', times: 1 }, { kind: 'unavailable', rate: 0.05 }] });
    const trend = createTrendReader(site.connect('alva.nyman'));
    const since = await trend.reportsSince('2026-09-01T00:00:00Z');
    expect(keys(since)).toEqual(Array.from({ length: 6_003 }, (_, at) => `r-${at}`));
    const last = await trend.lastReportsBefore('2026-12-01T00:00:00Z', Array.from({ length: 40 }, (_, at) => at + 1));
    expect(keys(last).sort()).toEqual(Array.from({ length: 40 }, (_, at) => `r-${6_003 - 40 + at}`).sort());
    expect(keys(await createMeetingRepository(site.connect('alva.nyman')).reportsSince('2026-09-01T00:00:00Z'))).toHaveLength(6_003);
  }, 30_000);
});
