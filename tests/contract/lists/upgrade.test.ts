import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import '@pnp/sp/fields';
import { PlanFailure } from '../../../src/lists';
import { activitiesList, schemaVersion } from '../../../src/lists/schema';
import { listDeclarations } from '../../../src/lists/schema/all';
import { createActivityRepository, createPlanRepository, createSetupRepository, createViewRepository } from '../../../src/lists/sharepoint';
import { createStatusReportRepository } from '../../../src/lists/sharepoint/statusReports';
import { createLearningRepositories } from '../../../src/lists/sharepoint/learning';
import { createAssessmentRepository } from '../../../src/lists/sharepoint/assessment';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { SchemaFixture, rebuild } from './fixtures/schemaFixture';
import { Site, openSite } from './site';

const folder = join(__dirname, 'fixtures');
const fixtures = readdirSync(folder).filter(name => /^schema-v\d+\.json$/.test(name))
  .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SchemaFixture);

let site: Site;

beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

/** The site begins as the set-up of a released version left it. */
async function beginWith(fixture: SchemaFixture): Promise<void> {
  await site.close();
  site = await openSite({ from: { name: `version ${fixture.version}`, make: made => rebuild(made.connect('karin.ahlgren').sp, fixture) } });
}

/** All rows of a list with all their values, as they stand. */
async function rowsIn(url: string): Promise<Record<string, unknown>[]> {
  return site.connect('karin.ahlgren').sp.web.getList(`/sites/insidan/Lists/${url}`).items.top(5000)();
}

async function upgrade(): Promise<string[]> {
  const repository = createSetupRepository(site.connect('karin.ahlgren'));
  const plan = await repository.plan();
  await repository.apply(plan, { language: 'sv', planOwners: [], planTitle: 'Ett annat namn' }, () => undefined);
  expect((await repository.plan()).changes).toEqual([]);
  return plan.changes.map(({ key }) => key);
}

test('there is a fixture of every released version', () => {
  expect(fixtures.map(({ version }) => version).sort()).toEqual(Array.from({ length: schemaVersion }, (_, index) => index + 1));
});

describe.each(fixtures.map(fixture => [fixture.version, fixture] as const))('a site of version %i', (_version, fixture) => {
  test('comes to the newest without a row lost or touched', async () => {
    await beginWith(fixture);
    const before = await Promise.all(fixture.lists.map(({ url }) => rowsIn(url)));
    await upgrade();
    for (const [index, { url }] of fixture.lists.entries()) {
      const after = await rowsIn(url);
      for (const row of before[index].filter(({ HPClientKey }) => HPClientKey !== 'setting/schemaVersion')) expect(after).toContainEqual(expect.objectContaining(row));
    }
    const plan = await createPlanRepository(site.connect('karin.ahlgren')).load();
    expect(plan).toMatchObject({ olderThanCode: false, newerThanCode: false, unreadable: [], settings: { title: 'Handlingsplan 2025 för Björkvik', staleAfterDays: 45 } });
    expect(plan.activities.map(({ title, status, due }) => [title, status, due])).toEqual([
      ['Öva bortfall av trygghetslarm', 'ongoing', '2025-06-30'], ['Bara ett namn', 'notStarted', undefined]
    ]);
    const learning = createLearningRepositories(site.connect('karin.ahlgren'), () => []);
    const [drafts, { examples }, { reviews }, { discussions }, { steps }] = await Promise.all([
      learning.drafts.all(), learning.examples.all(), learning.reviews.all(), learning.discussions.all(), learning.log.steps()
    ]);
    expect([drafts.unreadable, drafts.drafts.map(each => each.kept.length), examples.length, reviews.map(({ partComments }) => partComments.length), discussions.map(({ on }) => on), steps.length])
      .toEqual(fixture.version < 5 ? [[], [], 0, [], [], 0] : [[], [1], 1, [1], ['2025-02-14'], 1]);
    expect(plan.archived.map(({ title }) => title)).toEqual(fixture.version < 3 ? [] : ['Togs ur planen']);
    const assessments = createAssessmentRepository(site.connect('karin.ahlgren'));
    const { rounds, rights } = await assessments.rounds();
    expect([rounds.map(({ title }) => title), rights]).toEqual([fixture.version < 4 ? [] : ['Våren 2025'], { assess: true }]);
    for (const { id } of rounds) {
      const { content, unreadable } = await assessments.read(id);
      expect([content.assessments.find(({ id: row }) => row > 0)?.answers.a, content.comments[2].text, content.decisions.find(({ choice }) => choice)?.reason, unreadable]).toMatchObject([
        { given: { answer: 'yellow', by: 'Karin Ahlgren' }, rivals: [{ answer: 'red', by: 'Jonas Wik' }] }, 'Går framåt', 'Larmen', []
      ]);
    }
  });

  test('gets back an index and a column that somebody took away', async () => {
    await beginWith(fixture);
    const { fields } = listOf(site.connect('karin.ahlgren'), activitiesList);
    await fields.getByInternalNameOrTitle('HPDue').update({ Indexed: false });
    await fields.getByInternalNameOrTitle('HPStatedPriority').delete();
    expect(await upgrade()).toEqual(expect.arrayContaining(['column:activities.HPDue', 'column:activities.HPStatedPriority']));
    expect((await createPlanRepository(site.connect('karin.ahlgren')).load()).activities[0]).toMatchObject({ percent: 40, due: '2025-06-30', statedPriority: undefined });
  });
});

test.each(fixtures.filter(({ version }) => version > 1 && version < schemaVersion))('a site of version $version is followed and changed by a newer page before it is upgraded', async fixture => {
  await beginWith(fixture);
  const owner = site.connect('karin.ahlgren');
  const reader = createPlanRepository(owner, () => new Date(owner.sender.now()));
  const activities = createActivityRepository(owner);
  const plan = await reader.load();
  const [seen] = plan.activities;
  const old = fixture.version < 3;
  expect([plan.olderThanCode, plan.archived.map(({ title }) => title)]).toEqual([true, old ? [] : ['Togs ur planen']]);
  await activities.change(seen, { title: 'Öva larm' });
  expect(await activities.change(seen, { percent: 60 })).toMatchObject({ result: 'saved', activity: { title: 'Öva larm', percent: 60 }, merged: ['title'] });
  const given = { clientKey: 'ny', title: 'Ny', description: '', areaKey: 'G', roleIds: [], responsibleText: '', source: '' };
  await activities.add(given);
  expect(await activities.add(given)).toMatchObject({ result: 'alreadyThere', row: { title: 'Ny' } });
  expect(await reader.changesSince(plan.changeToken ?? '')).toMatchObject({ kind: 'changes', changed: [{ title: 'Öva larm' }, { title: 'Ny' }] });
  expect((await reader.versionsOf(seen.id)).map(({ activity }) => activity.percent)).toEqual([60, 40, 40]);
  expect([(await createViewRepository(owner).all()).length, (await createStatusReportRepository(owner).published()).length]).toEqual(old ? [0, 0] : [1, 1]);
  expect((await createAssessmentRepository(owner).rounds()).rounds).toHaveLength(fixture.version < 4 ? 0 : 1);
});

/** Presses the button once: false when the service did not come back in time, and the set-up can be gone on with from there. */
async function cameToItsEnd(): Promise<boolean> {
  try {
    await upgrade();
    return true;
  } catch (error) {
    if (!(error instanceof PlanFailure) || !['throttled', 'offline', 'expired'].includes(error.reason)) throw error;
    return false;
  }
}

test('the set-up comes to its end, gone on with where it stopped, on a service that fails a third of all requests', async () => {
  site.sharePoint.faults.set({ seed: 5, rules: [
    { kind: 'throttle', rate: 0.1, retryAfter: 'date' }, { kind: 'unavailable', rate: 0.1, retryAfter: null }, { kind: 'dropBefore', rate: 0.05 }, { kind: 'dropAfter', rate: 0.05 },
    { kind: 'cutBatch', rate: 0.1 }, { kind: 'digestExpiry', rate: 0.02 }, { kind: 'throttle', rate: 0.02, inBatch: true, retryAfter: 1 }
  ] });
  let stops = 0;
  while (!(await cameToItsEnd())) stops += 1;
  expect(stops).toBeLessThan(12);
  site.sharePoint.faults.clear();
  const repository = createSetupRepository(site.connect('karin.ahlgren'));
  expect(await repository.plan()).toMatchObject({ siteVersion: schemaVersion, changes: [] });
  const titles = (await site.connect('karin.ahlgren').sp.web.lists.select('Title')() as { Title: string }[]).map(({ Title }) => Title).filter(title => /Handlingsplan/.test(title));
  expect(titles).toHaveLength(listDeclarations.length);
  expect(titles.every(title => title.startsWith('Handlingsplan: '))).toBe(true);
});
