import { Activity } from '../../../src/domain';
import { ChangeConflict, ChangeOutcome, NewActivity, NewReport } from '../../../src/lists';
import { activitiesList, settingsList, updatesList } from '../../../src/lists/schema';
import { createActivityRepository, createImportRepository, createPlanRepository, createSetupRepository } from '../../../src/lists/sharepoint';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
  await site.join('Ansvariga', 'samira.haddad');
});
afterEach(() => site.close());

const given = (more: Partial<NewActivity> = {}): NewActivity => ({
  clientKey: 'a-1', title: 'Öva bortfall av larm', description: 'Varje kvartal', areaKey: 'F2', themeKey: 'F2.1', roleIds: [], responsibleText: 'MAS',
  effort: 'small', expectedEffect: 'large', source: '', ...more
});

async function stored(account = 'alva.nyman'): Promise<Activity[]> {
  return (await createPlanRepository(site.connect(account)).load()).activities;
}

async function oneActivity(): Promise<Activity> {
  return (await createActivityRepository(site.connect('karin.ahlgren')).add(given())).row;
}

function conflictIn(outcome: ChangeOutcome): ChangeConflict {
  if (outcome.result !== 'conflict') throw new Error('the change was saved');
  return outcome.conflict;
}

describe('changing an activity', () => {
  it('is saved with the version that was seen, and answers the next', async () => {
    const seen = await oneActivity();
    const outcome = await createActivityRepository(site.connect('samira.haddad')).change(seen, { title: 'Öva larm', due: '2027-03-01', unitId: undefined });
    expect(outcome).toEqual({ result: 'saved', merged: [], activity: { ...seen, title: 'Öva larm', due: '2027-03-01', etag: expect.stringMatching(/2"$/) } });
    expect((await stored())[0]).toMatchObject({ title: 'Öva larm', due: '2027-03-01', description: 'Varje kvartal' });
  });

  it('keeps what somebody else changed in other fields, and says which', async () => {
    const seen = await oneActivity();
    await createActivityRepository(site.connect('karin.ahlgren')).change(seen, { description: 'Varje månad', effort: 'large' });
    const outcome = await createActivityRepository(site.connect('samira.haddad')).change(seen, { title: 'Öva larm' });
    expect(outcome).toMatchObject({ result: 'saved', merged: ['description', 'effort'], activity: { title: 'Öva larm', description: 'Varje månad', effort: 'large' } });
    expect((await stored())[0]).toMatchObject({ title: 'Öva larm', description: 'Varje månad', effort: 'large' });
  });

  it('shows both values of a field that both changed, with who and when, stores nothing of it, and goes on with the choice', async () => {
    const seen = await oneActivity();
    await createActivityRepository(site.connect('karin.ahlgren')).change(seen, { title: 'Karins namn', status: 'done' });
    const repository = createActivityRepository(site.connect('samira.haddad'));
    const conflict = conflictIn(await repository.change(seen, { title: 'Samiras namn', status: 'paused', needsHelp: true }));
    expect(conflict.fields).toEqual([
      { field: 'title', base: 'Öva bortfall av larm', mine: 'Samiras namn', theirs: 'Karins namn', by: { id: expect.any(Number), name: 'Karin Ahlgren' }, at: expect.any(String) },
      { field: 'status', base: 'notStarted', mine: 'paused', theirs: 'done', by: expect.anything(), at: expect.any(String) }
    ]);
    expect(conflict.mine).toEqual({ title: 'Samiras namn', status: 'paused', needsHelp: true });
    expect((await stored())[0]).toMatchObject({ title: 'Karins namn', status: 'done', needsHelp: false });
    expect(await repository.resolve(conflict, { title: 'theirs', status: 'mine' })).toMatchObject({ result: 'saved' });
    expect((await stored())[0]).toMatchObject({ title: 'Karins namn', status: 'paused', needsHelp: true });
  });

  it('gives a new conflict when somebody changes the field again while the user chooses', async () => {
    const seen = await oneActivity();
    const karin = createActivityRepository(site.connect('karin.ahlgren'));
    const samira = createActivityRepository(site.connect('samira.haddad'));
    await karin.change(seen, { title: 'Ett' });
    const conflict = conflictIn(await samira.change(seen, { title: 'Två' }));
    await karin.change(conflict.theirs, { title: 'Tre' });
    expect(conflictIn(await samira.resolve(conflict, { title: 'mine' })).fields).toEqual([expect.objectContaining({ base: 'Ett', mine: 'Två', theirs: 'Tre' })]);
  });

  it.each(['dropBefore', 'dropAfter'] as const)('is stored once when the connection breaks (%s)', async kind => {
    const seen = await oneActivity();
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind, times: 1, match: { method: 'MERGE' } }] });
    expect(await createActivityRepository(site.connect('samira.haddad')).change(seen, { title: 'Öva larm' })).toMatchObject({ result: 'saved' });
    const versions = await listOf(site.connect('karin.ahlgren'), activitiesList).items.getById(seen.id).versions() as { Title: string }[];
    expect(versions.map(({ Title }) => Title)).toEqual(['Öva larm', 'Öva bortfall av larm']);
  });

  it('asks when the change may have arrived and others have been at it since', async () => {
    const seen = await oneActivity();
    const karin = createActivityRepository(site.connect('karin.ahlgren'));
    const samira = site.connect('samira.haddad');
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'dropAfter', times: 1, match: { method: 'MERGE', user: 'samira.haddad' } }] });
    // While Samira waits for her next try, Karin sees the new title and takes it back.
    const unsubscribe = samira.sender.waits.subscribe(() => undefined);
    const pause = samira.sender.pause.bind(samira.sender);
    samira.sender.pause = async (...args) => {
      const [current] = await stored();
      await karin.change(current, { title: seen.title });
      await pause(...args);
    };
    const conflict = conflictIn(await createActivityRepository(samira).change(seen, { title: 'Öva larm' }));
    unsubscribe();
    expect(conflict.fields).toEqual([expect.objectContaining({ field: 'title', mine: 'Öva larm', theirs: seen.title, by: expect.objectContaining({ name: 'Karin Ahlgren' }) })]);
    expect((await stored())[0].title).toBe(seen.title);
  });

  it('waits as long as the service asks, renews an expired digest, and says forbidden to a reader', async () => {
    const seen = await oneActivity();
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'throttle', times: 1, retryAfter: 17, match: { method: 'MERGE' } }, { kind: 'digestExpiry', times: 1, match: { method: 'MERGE' } }] });
    expect(await createActivityRepository(site.connect('samira.haddad')).change(seen, { title: 'Öva larm' })).toMatchObject({ result: 'saved' });
    expect(site.waited.some(milliseconds => milliseconds >= 17_000 && milliseconds < 18_000)).toBe(true);
    await expect(createActivityRepository(site.connect('alva.nyman')).change(seen, { title: 'Nej' })).rejects.toMatchObject({ reason: 'forbidden' });
  });

  it('says notFound when the row is gone', async () => {
    const seen = await oneActivity();
    await listOf(site.connect('karin.ahlgren'), activitiesList).items.getById(seen.id).delete('"1"');
    await expect(createActivityRepository(site.connect('samira.haddad')).change(seen, { title: 'Öva larm' })).rejects.toMatchObject({ reason: 'notFound' });
  });
});

describe('adding an activity', () => {
  it('answers the row as it is stored, people and defaults included', async () => {
    const { result, row, differs } = await createActivityRepository(site.connect('karin.ahlgren')).add(given());
    expect([result, differs]).toEqual(['added', []]);
    expect((await stored())[0]).toEqual({ ...row, etag: '"1"' });
  });

  it.each(['dropBefore', 'dropAfter'] as const)('stores it once when the connection breaks (%s)', async kind => {
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind, times: 1, match: { method: 'POST', path: '/items' } }] });
    const { result, row } = await createActivityRepository(site.connect('karin.ahlgren')).add(given());
    expect([result, (await stored()).map(({ id }) => id)]).toEqual(['added', [row.id]]);
  });

  it('answers the row that stands under the key, and where it differs', async () => {
    const repository = createActivityRepository(site.connect('karin.ahlgren'));
    const first = await repository.add(given());
    expect(await repository.add(given())).toEqual({ result: 'alreadyThere', row: { ...first.row, etag: '"1"' }, differs: [] });
    expect(await repository.add(given({ title: 'Annat', effort: 'large' }))).toMatchObject({ result: 'alreadyThere', row: { title: 'Öva bortfall av larm' }, differs: ['title', 'effort'] });
  });

  it('brings an import through a batch that is cut in half, each row once and in order', async () => {
    const rows = Array.from({ length: 45 }, (_, index) => given({ clientKey: `i-${index}`, title: `Rad ${index}` }));
    site.sharePoint.faults.set({ seed: 3, rules: [{ kind: 'cutBatch', times: 2 }, { kind: 'throttle', inBatch: true, rate: 0.2, retryAfter: 1 }] });
    const outcomes = await createImportRepository(site.connect('karin.ahlgren')).addActivities(rows, () => undefined);
    expect(outcomes.map(({ clientKey, result }) => [clientKey, result])).toEqual(rows.map(({ clientKey }) => [clientKey, 'added']));
    site.sharePoint.faults.clear();
    const all = await stored();
    expect(all.map(({ title }) => title).sort()).toEqual(rows.map(({ title }) => title).sort());
    expect(outcomes.map(({ id }) => all.find(row => row.id === id)?.clientKey)).toEqual(rows.map(({ clientKey }) => clientKey));
  });
});

describe('reports of a meeting', () => {
  const reportOn = (seen: Activity, more: Partial<NewReport> = {}): { seen: Activity; report: NewReport } => ({ seen, report: {
    clientKey: `r-${seen.id}-${more.percent ?? 40}`, activityId: seen.id, at: '2026-11-23T08:30:00.250Z', status: 'ongoing', percent: 40, needsHelp: true, comment: 'Har börjat', nextStep: '', observedEffect: '', ...more
  } });

  async function activities(count: number): Promise<Activity[]> {
    const rows = Array.from({ length: count }, (_, index) => given({ clientKey: `a-${index}`, title: `Rad ${index}` }));
    await createImportRepository(site.connect('karin.ahlgren')).addActivities(rows, () => undefined);
    return stored();
  }

  it('store the reports and give their activities the latest values', async () => {
    const seen = await activities(12);
    const outcomes = await createActivityRepository(site.connect('samira.haddad')).report(seen.map(each => reportOn(each)));
    expect(outcomes.map(({ report, activity, failure }) => [report, activity?.result, failure])).toEqual(Array(12).fill(['added', 'saved', undefined]));
    const latest = await stored();
    expect(new Set(latest.map(({ status, percent, needsHelp, lastReported }) => JSON.stringify([status, percent, needsHelp, lastReported])))).toEqual(
      new Set(['["ongoing",40,true,"2026-11-23T08:30:00.000Z"]'])
    );
    expect(await createPlanRepository(site.connect('alva.nyman')).updatesOf(seen[3].id)).toEqual([expect.objectContaining({ comment: 'Har börjat', by: expect.objectContaining({ name: 'Samira Haddad' }) })]);
  });

  it('do not overwrite a status that somebody set meanwhile, and are stored all the same', async () => {
    const [seen] = await activities(1);
    await createActivityRepository(site.connect('karin.ahlgren')).change(seen, { status: 'done' });
    const [outcome] = await createActivityRepository(site.connect('samira.haddad')).report([reportOn(seen)]);
    expect(outcome).toMatchObject({ report: 'added', activity: { result: 'conflict', conflict: { fields: [{ field: 'status', mine: 'ongoing', theirs: 'done' }, { field: 'percent', mine: 40, theirs: 0 }] } } });
    expect((await stored())[0]).toMatchObject({ status: 'done', percent: 0 });
  });

  it('ask about status and percentage together, and write nothing over what the report left as it was', async () => {
    const [seen] = await activities(1);
    const karin = createActivityRepository(site.connect('karin.ahlgren'));
    const samira = createActivityRepository(site.connect('samira.haddad'));
    await karin.change(seen, { percent: 80, needsHelp: true, due: '2027-03-01' });
    const [outcome] = await samira.report([reportOn(seen, { status: 'done', percent: 100, needsHelp: false })]);
    const conflict = conflictIn(outcome.activity as ChangeOutcome);
    expect(conflict.fields.map(({ field, mine, theirs }) => [field, mine, theirs])).toEqual([['status', 'done', 'notStarted'], ['percent', 100, 80]]);
    expect(Object.keys(conflict.mine).sort()).toEqual(['lastReported', 'percent', 'status']);
    expect(await samira.resolve(conflict, { status: 'mine', percent: 'mine' })).toMatchObject({ result: 'saved' });
    expect((await stored())[0]).toMatchObject({ status: 'done', percent: 100, needsHelp: true, due: '2027-03-01' });
  });

  it('change an activity once for several reports on it, and not at all for one that was kept back', async () => {
    const [seen] = await activities(1);
    const repository = createActivityRepository(site.connect('samira.haddad'));
    const outcomes = await repository.report([reportOn(seen), reportOn(seen, { percent: 60 })]);
    expect(outcomes.map(({ activity }) => activity?.result)).toEqual([undefined, 'saved']);
    const [after] = await stored();
    const [late] = await repository.report([reportOn(after, { percent: 5, at: '2026-11-01T08:00:00Z' })]);
    expect(late).toEqual({ clientKey: 'r-1-5', report: 'added' });
    expect((await stored())[0].percent).toBe(60);
  });

  it.each(['dropBefore', 'dropAfter', 'cutBatch'] as const)('stand once when the call breaks (%s)', async kind => {
    const seen = await activities(3);
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind, times: 1, match: { path: '$batch' } }] });
    const outcomes = await createActivityRepository(site.connect('samira.haddad')).report(seen.map(each => reportOn(each)));
    expect(outcomes.map(({ report, activity }) => [report, activity?.result])).toEqual(Array(3).fill(['added', 'saved']));
    expect(await listOf(site.connect('alva.nyman'), updatesList).items()).toHaveLength(3);
  });
});

describe('a site that is newer than the code', () => {
  it('is refused for every write by the repositories themselves', async () => {
    const seen = await oneActivity();
    const owner = site.connect('karin.ahlgren');
    const settings = listOf(owner, settingsList).items;
    const [stamp] = await settings.filter("HPClientKey eq 'setting/schemaVersion'")() as { Id: number; 'odata.etag': string }[];
    await settings.getById(stamp.Id).update({ HPValue: '99' }, stamp['odata.etag']);
    const setUp = createSetupRepository(site.connect('karin.ahlgren'));
    const made = { ...await setUp.plan(), siteVersion: 1 };
    const activities = createActivityRepository(site.connect('karin.ahlgren'));
    const importing = createImportRepository(site.connect('karin.ahlgren'));
    const refused = { reason: 'invalid', details: { subject: 'newerThanCode' } };
    await expect(activities.change(seen, { title: 'x' })).rejects.toMatchObject(refused);
    await expect(activities.add(given({ clientKey: 'a-2' }))).rejects.toMatchObject(refused);
    await expect(activities.report([{ seen, report: { clientKey: 'r', activityId: seen.id, at: seen.created, status: 'done', percent: 100, needsHelp: false, comment: '', nextStep: '', observedEffect: '' } }])).rejects.toMatchObject(refused);
    await expect(importing.addActivities([given({ clientKey: 'a-3' })], () => undefined)).rejects.toMatchObject(refused);
    await expect(importing.ensureUnits([{ code: 'NY', name: 'Ny' }])).rejects.toMatchObject(refused);
    await expect(setUp.apply(made, { language: 'sv', planOwners: [], planTitle: 'x' }, () => undefined)).rejects.toMatchObject(refused);
    expect((await stored()).map(({ title }) => title)).toEqual(['Öva bortfall av larm']);
  });
});
