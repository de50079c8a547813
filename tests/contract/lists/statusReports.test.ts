import { FaultRule } from '../../../local-tenant/sharepoint/faults/rule';
import { PublishedReport, ReportContent, StatusReportDraft, StatusReportRepository } from '../../../src/lists';
import { statusReportDraftsList, statusReportPartsList, statusReportsList } from '../../../src/lists/schema/statusReports';
import '@pnp/sp/security';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { createStatusReportRepository } from '../../../src/lists/sharepoint/statusReports';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
  await site.join('Planägare', 'jonas.wik');
});
afterEach(() => site.close());

const reportsAs = (account: string): StatusReportRepository => createStatusReportRepository(site.connect(account));

const comments = { overall: 'Tre fjärdedelar går som planerat.', areas: { F2: 'Larmen övas,\nmen inte på natten.' } };

async function aDraft(key = 'd-1'): Promise<StatusReportDraft> {
  const outcome = await reportsAs('karin.ahlgren').saveDraft(undefined, { clientKey: key, title: 'Status i november', comments, from: '2026-09-01' });
  if (outcome.result !== 'saved') throw new Error('the draft met another');
  return outcome.draft;
}

/** Rows of some thousand characters each, so that few fit into a part. */
const contentOf = (count: number, more: Partial<ReportContent> = {}): ReportContent => ({
  title: 'Status i november', comments, from: '2026-09-01', figures: { total: count, standing: { done: 3 } },
  rows: Array.from({ length: count }, (_, at) => [at + 1, `Åtgärd ${at} <b>"\\'`, 'x'.repeat(9_000), null]), ...more
});

/** What everybody sees: each report with whether its rows are whole. */
async function seenBy(account: string): Promise<[PublishedReport, unknown[]][]> {
  const repository = reportsAs(account);
  return Promise.all((await repository.published()).map(async (report): Promise<[PublishedReport, unknown[]]> => [report, await repository.rowsOf(report)]));
}

const rowsIn = async (list: typeof statusReportDraftsList | typeof statusReportPartsList | typeof statusReportsList): Promise<number> =>
  (await listOf(site.connect('nils.ahl'), list).items.select('Id').top(5000)()).length;

describe('a draft', () => {
  it('is kept for plan owners alone, changed with its version, and asked about where two wrote the same', async () => {
    const seen = await aDraft();
    expect(seen).toMatchObject({ title: 'Status i november', comments, from: '2026-09-01' });
    const other = await reportsAs('jonas.wik').saveDraft(seen, { ...seen, title: 'Novemberläget' });
    expect(other).toMatchObject({ result: 'saved', draft: { title: 'Novemberläget', comments } });
    expect(await reportsAs('karin.ahlgren').saveDraft(seen, { ...seen, title: 'Läget', from: undefined })).toMatchObject({
      result: 'conflict', fields: [{ field: 'title', mine: 'Läget', theirs: 'Novemberläget' }], theirs: { title: 'Novemberläget' }, by: { name: 'Jonas Wik' }
    });
    expect((await reportsAs('jonas.wik').drafts()).map(({ title, from }) => [title, from])).toEqual([['Novemberläget', '2026-09-01']]);
    for (const account of ['samira.haddad', 'lena.forsberg', 'alva.nyman']) await expect(reportsAs(account).drafts()).rejects.toMatchObject({ reason: 'forbidden' });
  });

  it('is added once: a second try goes on from the first, unless somebody has written in it since', async () => {
    const first = await aDraft();
    const again = await reportsAs('karin.ahlgren').saveDraft(undefined, { ...first, title: 'Status, andra försöket' });
    expect(again).toMatchObject({ result: 'saved', draft: { id: first.id, title: 'Status, andra försöket' } });
    expect(await reportsAs('karin.ahlgren').saveDraft(undefined, { ...first, title: 'Tredje' }))
      .toMatchObject({ result: 'conflict', fields: [{ field: 'title', mine: 'Tredje', theirs: 'Status, andra försöket' }] });
    expect(await rowsIn(statusReportDraftsList)).toBe(1);
  });

  it('goes into no list that everybody reads, because its set-up stopped half-way', async () => {
    await listOf(site.connect('karin.ahlgren'), statusReportDraftsList).resetRoleInheritance();
    await expect(aDraft()).rejects.toMatchObject({ reason: 'notFound' });
    expect(await rowsIn(statusReportDraftsList)).toBe(0);
  });

  it('is removed in the version that was seen, and one that is gone is removed', async () => {
    const seen = await aDraft();
    const outcome = await reportsAs('jonas.wik').saveDraft(seen, { ...seen, title: 'Nytt' });
    await expect(reportsAs('karin.ahlgren').removeDraft(seen)).rejects.toMatchObject({ reason: 'conflict' });
    if (outcome.result === 'saved') await reportsAs('karin.ahlgren').removeDraft(outcome.draft);
    await reportsAs('karin.ahlgren').removeDraft(seen);
    expect(await rowsIn(statusReportDraftsList)).toBe(0);
  });
});

describe('publishing', () => {
  it('freezes words, figures and rows, shows them to everybody, and the draft is gone', async () => {
    const draft = await aDraft();
    const progress: number[] = [];
    const report = await reportsAs('karin.ahlgren').publish(draft, contentOf(20), { onProgress: ({ done }) => progress.push(done) });
    expect(report).toMatchObject({
      title: 'Status i november', comments, from: '2026-09-01', figures: { total: 20, standing: { done: 3 } }, rowCount: 20, publishedBy: { name: 'Karin Ahlgren' }, publishedAt: '2026-11-23T08:00:00.000Z'
    });
    expect(await seenBy('alva.nyman')).toEqual([[report, contentOf(20).rows]]);
    expect([await rowsIn(statusReportDraftsList), await rowsIn(statusReportPartsList), progress.at(-1)]).toEqual([0, 4, 4]);
  });

  it('takes a row that is longer than a cell, an empty plan, and several reports, the newest first', async () => {
    const long = contentOf(1, { rows: [[1, 'kort'], [2, '"\\å'.repeat(40_000)], [3, 'kort']] });
    await reportsAs('karin.ahlgren').publish(await aDraft('d-1'), long);
    site.connect('karin.ahlgren').sender.now();
    await reportsAs('karin.ahlgren').publish(await aDraft('d-2'), contentOf(0));
    expect((await seenBy('alva.nyman')).map(([, rows]) => rows)).toEqual([[], long.rows]);
  });

  it('says invalid of a report whose parts somebody has changed, taken away or put beside', async () => {
    const report = await reportsAs('karin.ahlgren').publish(await aDraft(), contentOf(20));
    const { items } = listOf(site.connect('nils.ahl'), statusReportPartsList);
    await items.getById(2).update({ HPContent: '[[7,"ändrad"]]' });
    await expect(reportsAs('alva.nyman').rowsOf(report)).rejects.toMatchObject({ reason: 'invalid' });
    await items.getById(2).update({ HPContent: 'inget' });
    await expect(reportsAs('alva.nyman').rowsOf(report)).rejects.toMatchObject({ reason: 'invalid' });
    await items.getById(2).delete();
    await expect(reportsAs('alva.nyman').rowsOf(report)).rejects.toMatchObject({ reason: 'invalid' });
  });

  it('is for plan owners: who only reads gets nothing published', async () => {
    const draft = await aDraft();
    for (const account of ['samira.haddad', 'alva.nyman']) await expect(reportsAs(account).publish(draft, contentOf(2))).rejects.toMatchObject({ reason: 'forbidden' });
    expect(await rowsIn(statusReportsList)).toBe(0);
  });

  it('does not go over words that another plan owner has written meanwhile', async () => {
    const draft = await aDraft();
    await reportsAs('jonas.wik').saveDraft(draft, { ...draft, comments: { overall: 'Jonas ord', areas: {} } });
    await expect(reportsAs('karin.ahlgren').publish(draft, contentOf(2))).rejects.toMatchObject({ reason: 'conflict' });
    expect([await rowsIn(statusReportsList), await rowsIn(statusReportDraftsList)]).toEqual([0, 1]);
  });

  it('by two at once ends with one report, whole, of one of them', async () => {
    const draft = await aDraft();
    const ends = await Promise.allSettled([
      reportsAs('karin.ahlgren').publish(draft, contentOf(20)), reportsAs('jonas.wik').publish(draft, contentOf(25)), reportsAs('nils.ahl').publish(draft, contentOf(20))
    ]);
    for (const end of ends) if (end.status === 'rejected') expect(['conflict', 'notFound', 'invalid']).toContain((end.reason as { reason: string }).reason);
    const seen = await seenBy('alva.nyman');
    if (seen.length === 0) await reportsAs('karin.ahlgren').publish(draft, contentOf(20));
    const [[report, rows], ...others] = await seenBy('alva.nyman');
    expect([others, rows]).toEqual([[], contentOf(report.rowCount).rows]);
  });

  it('of a draft that was published and has other words since is refused, and nothing of them is lost', async () => {
    const draft = await aDraft();
    await reportsAs('karin.ahlgren').publish(draft, contentOf(3));
    const other = await aDraft();
    await expect(reportsAs('karin.ahlgren').publish(other, contentOf(3, { title: 'Andra ord' }))).rejects.toMatchObject({ reason: 'conflict', details: { subject: 'alreadyPublished' } });
    expect(await rowsIn(statusReportDraftsList)).toBe(1);
    expect(await reportsAs('karin.ahlgren').publish(other, contentOf(5))).toMatchObject({ rowCount: 3 });
    expect([await rowsIn(statusReportDraftsList), await rowsIn(statusReportsList)]).toEqual([0, 1]);
  });

  it('stops where the reader stops it, and goes on later', async () => {
    const draft = await aDraft();
    const stop = new AbortController();
    const many = contentOf(150);
    await expect(reportsAs('karin.ahlgren').publish(draft, many, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({ details: { stopped: true } });
    expect(await reportsAs('alva.nyman').published()).toEqual([]);
    await reportsAs('karin.ahlgren').publish(draft, many);
    expect((await seenBy('alva.nyman')).map(([, rows]) => rows.length)).toEqual([150]);
  });
});

/** Where publishing can break: each kind of request of it, by a part of its address. */
const steps = [
  ['reading the draft', { path: statusReportDraftsList.url, method: 'GET' }],
  ['making the header', { path: `${statusReportsList.url}')/items`, method: 'POST' }],
  ['writing its words and figures, or that it is published', { path: `${statusReportsList.url}')/items(`, method: 'MERGE' }],
  ['reading the header', { path: `${statusReportsList.url}')/items(`, method: 'GET' }],
  ['writing the parts', { path: '$batch' }],
  ['reading the parts', { path: statusReportPartsList.url, method: 'GET' }],
  ['removing the draft', { path: statusReportDraftsList.url, method: 'DELETE' }]
] as const;

/** The service is gone for good, or for the next requests; or an answer is lost after the work was done. */
const breaks: [string, Omit<FaultRule, 'match'>][] = [
  ['dies before it', { kind: 'dropBefore' }], ['dies after it', { kind: 'dropAfter' }], ['is unavailable', { kind: 'unavailable', retryAfter: null }],
  ['is busy for a while', { kind: 'throttle', times: 2, retryAfter: 1 }], ['loses the answer once', { kind: 'dropAfter', times: 1 }]
];
const breaksOfBatches: typeof breaks = [['cuts the call once', { kind: 'cutBatch', times: 1 }], ['turns parts of the call away', { kind: 'throttle', times: 3, inBatch: true, retryAfter: 1 }]];

const cases = steps.flatMap(([step, match]) => breaks.concat(step === 'writing the parts' ? breaksOfBatches : []).map(([how, fault]) => ({ step, how, rule: { ...fault, match: { ...match } } })));

test.each(cases)('a service that $how at $step shows nothing half, and the next try ends with one whole report', async ({ rule }) => {
  const draft = await aDraft();
  site.sharePoint.faults.set({ seed: 1, rules: [rule.inBatch ? { ...rule, match: { path: statusReportPartsList.url } } : rule] });
  const [end] = await Promise.allSettled([reportsAs('karin.ahlgren').publish(draft, contentOf(20))]);
  expect(site.sharePoint.faults.get().struck.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
  site.sharePoint.faults.clear();
  for (const [, rows] of await seenBy('alva.nyman')) expect(rows).toEqual(contentOf(20).rows);
  if (rule.times) expect(end.status).toBe('fulfilled');
  if (end.status === 'rejected') expect(end.reason).toMatchObject({ name: 'PlanFailure', reason: expect.stringMatching(/offline|throttled/) });
  // The plan has moved on when it is tried again.
  await reportsAs('karin.ahlgren').publish(draft, contentOf(end.status === 'rejected' ? 23 : 20));
  const [[report, rows], ...others] = await seenBy('alva.nyman');
  expect([others, rows]).toEqual([[], contentOf(report.rowCount).rows]);
  expect([await rowsIn(statusReportDraftsList), await rowsIn(statusReportsList), await rowsIn(statusReportPartsList)]).toEqual([0, 1, 4]);
});
