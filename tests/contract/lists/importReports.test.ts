import { Activity } from '../../../src/domain';
import { AddOutcome, ImportedActivity, NewReport, PlanFailure } from '../../../src/lists';
import { Connection, TransportPorts, connectTo, createActivityRepository, createImportRepository, createPlanRepository } from '../../../src/lists/sharepoint';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { updatesList } from '../../../src/lists/schema';
import { patience } from '../../../src/lists/sharepoint/transport';
import { testStart } from '../support/tenant';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
});

async function anotherSite(): Promise<void> {
  await site.close();
  site = await openSite({ setUp: true });
}

afterEach(() => site.close());

const at = '2026-11-26T08:30:00.000Z';
const comment = 'Ur handlingsplan.xlsx, läst in 26 november 2026';

/** Rows of a file: every third says nothing of how it goes. */
function rows(count: number): ImportedActivity[] {
  return Array.from({ length: count }, (_, index): ImportedActivity => {
    const told = index % 3 !== 2;
    return {
      clientKey: `imp-${index}`, title: `Åtgärd ${index}`, description: '', areaKey: 'F2', themeKey: 'F2.4', roleIds: [], responsibleText: 'MAS',
      source: `handlingsplan.xlsx, Blad ÄO, rad ${index + 2}${told ? ': pausad, 40 %, behöver stöd' : ''}`,
      ...(told ? { firstReport: {
        clientKey: `imp-${index}/1`, at, status: 'paused', percent: 40, needsHelp: true, comment, nextStep: '', observedEffect: '',
        marks: [': pausad, 40 %, behöver stöd', ': paused, 40%, needs help']
      } } : {})
    };
  });
}

const run = (given: ImportedActivity[], signal?: AbortSignal, onProgress: () => void = () => undefined): Promise<AddOutcome[]> =>
  createImportRepository(site.connect('karin.ahlgren')).addActivities(given, onProgress, signal);

async function stored(): Promise<Activity[]> {
  const { activities } = await createPlanRepository(site.connect('alva.nyman')).load();
  return activities.sort((a, b) => a.id - b.id);
}

async function reports(): Promise<{ HPClientKey: string; HPComment: string }[]> {
  return listOf(site.connect('alva.nyman'), updatesList).items.select('HPClientKey', 'HPComment').top(500)();
}

const byHand = (seen: Activity, more: Partial<NewReport>): NewReport => ({
  clientKey: 'own', activityId: seen.id, at: '2026-11-26T07:00:00Z', status: 'notStarted', percent: 0, needsHelp: false, comment, nextStep: '', observedEffect: '', ...more
});

/** Every activity once, each with its one report or none, and with the values that a report by hand leaves. */
async function expectWhole(count: number): Promise<void> {
  const all = await stored();
  expect(all.map(({ clientKey }) => clientKey).sort()).toEqual(rows(count).map(({ clientKey }) => clientKey).sort());
  for (const { clientKey, status, percent, needsHelp, lastReported } of all) {
    const told = rows(count).find(row => row.clientKey === clientKey)?.firstReport;
    expect([clientKey, status, percent, needsHelp, lastReported]).toEqual([clientKey, ...(told ? ['paused', 40, true, at] : ['notStarted', 0, false, undefined])]);
  }
  expect((await reports()).map(({ HPClientKey }) => HPClientKey).sort()).toEqual(rows(count).flatMap(({ firstReport }) => (firstReport ? [firstReport.clientKey] : [])).sort());
}

test('rows come with their first reports, and end as a report by hand leaves them', async () => {
  const progress: number[] = [];
  const outcomes = await createImportRepository(site.connect('karin.ahlgren')).addActivities(rows(45), ({ done }) => progress.push(done));
  expect(outcomes.map(({ result, firstReport }) => [result, firstReport])).toEqual(rows(45).map(({ firstReport }) => ['added', firstReport && 'stored']));
  expect(progress).toEqual([20, 40, 45]);
  await expectWhole(45);
  const [{ id }] = await stored();
  const [report] = await createPlanRepository(site.connect('alva.nyman')).updatesOf(id);
  expect(report).toMatchObject({ comment, status: 'paused', by: { name: 'Karin Ahlgren' }, seenVersion: 1 });
  const [other] = await run([{ ...rows(1)[0], clientKey: 'imp-hand', firstReport: undefined }]);
  const seen = (await stored()).find(activity => activity.id === other.id) as Activity;
  await createActivityRepository(site.connect('karin.ahlgren')).report([{ seen, report: byHand(seen, { status: 'paused', percent: 40, needsHelp: true, at }) }]);
  const values = ({ status, percent, needsHelp, lastReported, etag }: Activity): unknown[] => [status, percent, needsHelp, lastReported, etag.replace(/^.*,/, '')];
  const after = await stored();
  expect(values(after[after.length - 1])).toEqual(values(after[0]));
});

/** A plan owner's connection that breaks at some calls, before they arrive or after; and how many calls it has made. */
function breaking(breaks: (call: number) => 'before' | 'after' | undefined): { connection: Connection; calls: () => number } {
  let calls = 0;
  let time = testStart.getTime();
  const broken = (): Error => new TypeError('fetch failed');
  const ports: TransportPorts = {
    fetch: async (url, init) => {
      const how = breaks(calls);
      calls += 1;
      if (how === 'before') throw broken();
      const answer = await fetch(url, init);
      if (how === undefined) return answer;
      await answer.arrayBuffer();
      throw broken();
    },
    now: () => time, random: () => 0.5,
    // Waits take no time; those for answers that do not come are left to the test's own limit.
    after: (milliseconds, wake) => {
      if (milliseconds >= patience) return () => undefined;
      time += milliseconds;
      const timer = setImmediate(wake);
      return () => clearImmediate(timer);
    }
  };
  return { connection: connectTo({ siteUrl: site.url, headers: { 'X-Local-User': 'karin.ahlgren' }, ports }), calls: () => calls };
}

test('twenty more rows cost one call, and with their reports four', async () => {
  const { connection, calls } = breaking(() => undefined);
  const callsFor = async (given: ImportedActivity[]): Promise<number> => {
    const before = calls();
    await createImportRepository(connection).addActivities(given, () => undefined);
    return calls() - before;
  };
  const [told, bare] = [rows(60), rows(60).map(row => ({ ...row, clientKey: `bare-${row.clientKey}`, firstReport: undefined }))];
  await callsFor(told.slice(0, 20));
  expect([await callsFor(told.slice(20, 40)), await callsFor(told.slice(40)), await callsFor(bare.slice(0, 20)), await callsFor(bare.slice(20))]).toEqual([4, 4, 1, 2]);
});

describe('an import that breaks', () => {
  const count = 22;
  const whole = ({ result, firstReport }: AddOutcome): boolean => result !== 'failed' && firstReport !== 'missing';

  async function callsOfOne(): Promise<number> {
    const { connection, calls } = breaking(() => undefined);
    await createImportRepository(connection).addActivities(rows(count), () => undefined);
    await expectWhole(count);
    return calls();
  }

  it('heals by itself where one call breaks, by turns before it arrives and after', async () => {
    for (let call = await callsOfOne() - 1; call >= 0; call -= 1) {
      await anotherSite();
      const { connection } = breaking(now => (now === call ? (call % 2 ? 'before' : 'after') : undefined));
      const outcomes = await createImportRepository(connection).addActivities(rows(count), () => undefined);
      expect([call, outcomes.length, outcomes.filter(outcome => !whole(outcome))]).toEqual([call, count, []]);
      await expectWhole(count);
    }
  }, 60_000);

  it('gets what is missing from a second run, whatever call was the last of the first to arrive', async () => {
    for (let call = await callsOfOne() - 1; call >= 0; call -= 1) {
      await anotherSite();
      const { connection } = breaking(now => (now > call ? 'before' : now === call ? 'after' : undefined));
      const first = await createImportRepository(connection).addActivities(rows(count), () => undefined).catch((failure: PlanFailure) => failure.reason);
      expect([call, first === 'offline' || (Array.isArray(first) && first.filter(whole).length < count)]).toEqual([call, true]);
      const second = await run(rows(count));
      expect([call, second.filter(outcome => !whole(outcome))]).toEqual([call, []]);
      await expectWhole(count);
    }
  }, 60_000);

  it('never leaves a status without its report', async () => {
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'unavailable', inBatch: true, match: { method: 'POST', path: 'HandlingsplanUpdates' } }] });
    const outcomes = await run(rows(3));
    expect(outcomes.map(({ result, firstReport }) => [result, firstReport])).toEqual([['added', 'missing'], ['added', 'missing'], ['added', undefined]]);
    expect((await stored()).map(({ status, lastReported }) => [status, lastReported])).toEqual(Array(3).fill(['notStarted', undefined]));
  });

  it('finishes the round with its reports when somebody stops it', async () => {
    const stop = new AbortController();
    const outcomes = await run(rows(50), stop.signal, () => stop.abort());
    expect(outcomes.map(({ firstReport }) => firstReport)).toEqual(rows(20).map(({ firstReport }) => firstReport && 'stored'));
    await expectWhole(20);
  });
});

describe('a report that was cut off before its activity got its values', () => {
  it('keeps its moment, and gives them when the row comes again', async () => {
    const [row] = rows(1);
    const [{ id }] = await run([{ ...row, firstReport: undefined }]);
    await listOf(site.connect('karin.ahlgren'), updatesList).items.add({
      Title: row.title, HPClientKey: 'imp-0/1', HPActivityId: id, HPAt: '2026-11-25T10:00:00Z', HPStatus: 'paused', HPPercent: 40, HPNeedsHelp: true, HPComment: comment, HPSeenVersion: 1
    });
    expect(await run([row])).toMatchObject([{ result: 'alreadyThere', firstReport: 'stored' }]);
    expect(await stored()).toMatchObject([{ status: 'paused', percent: 40, needsHelp: true, lastReported: '2026-11-25T10:00:00.000Z' }]);
    expect(await reports()).toHaveLength(1);
    expect(await run([row])).toMatchObject([{ result: 'alreadyThere', firstReport: 'stored' }]);
  });
});

describe('an activity is left alone', () => {
  const halfway = async (): Promise<Activity> => {
    await run([{ ...rows(1)[0], firstReport: undefined }]);
    return (await stored())[0];
  };
  const byPerson = async (): Promise<{ seen: Activity; report: NewReport }> => {
    const seen = await halfway();
    return { seen, report: byHand(seen, { comment: 'Väntar' }) };
  };

  it('when a person has reported on it meanwhile', async () => {
    await createActivityRepository(site.connect('karin.ahlgren')).report([await byPerson()]);
    expect(await run(rows(1))).toMatchObject([{ result: 'alreadyThere', firstReport: 'leftOut' }]);
    expect((await reports()).map(({ HPComment }) => HPComment)).toEqual(['Väntar']);
  });

  it('also when that report has not reached the activity', async () => {
    const { id } = await halfway();
    await listOf(site.connect('karin.ahlgren'), updatesList).items.add({ Title: 'x', HPClientKey: 'own', HPActivityId: id, HPAt: at, HPStatus: 'ongoing', HPPercent: 10 });
    expect(await run(rows(1))).toMatchObject([{ firstReport: 'leftOut' }]);
    expect(await stored()).toMatchObject([{ status: 'notStarted', lastReported: undefined }]);
  });

  it('when another document brought it, or this one when it said something else', async () => {
    await run([{ ...rows(1)[0], source: 'annan.docx, Tab. 1, rad 2', firstReport: undefined }]);
    expect(await run(rows(1))).toMatchObject([{ result: 'alreadyThere', firstReport: 'leftOut' }]);
    expect(await stored()).toMatchObject([{ status: 'notStarted' }]);
    expect(await reports()).toEqual([]);
  });

  it('but not for a new title or unit, which are no report', async () => {
    const seen = await halfway();
    await createActivityRepository(site.connect('karin.ahlgren')).change(seen, { title: 'Ny rubrik' });
    expect(await run(rows(1))).toMatchObject([{ firstReport: 'stored' }]);
    expect(await stored()).toMatchObject([{ title: 'Ny rubrik', status: 'paused', percent: 40 }]);
  });
});

test('two imports of one file at once report once', async () => {
  await Promise.all([run(rows(20)), run(rows(20))]);
  await expectWhole(20);
});
