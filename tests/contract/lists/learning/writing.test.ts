import { approvalOf, standingOf } from '../../../../src/domain/learning';
import { PlanFailure } from '../../../../src/lists';
import { learningDraftsList, learningReviewsList } from '../../../../src/lists/schema/learning';
import { listOf } from '../../../../src/lists/sharepoint/connect';
import { refusal } from '../../support/outcome';
import { LearningSite, accounts, approvedDraft, content, decision, openLearningSite, saved, sentDraft, valuesOf, words } from './editors';

let site: LearningSite;

beforeEach(async () => { site = await openLearningSite(); });
afterEach(() => site.close());

const failure = (reason: string, subject: string): unknown => expect.objectContaining({ reason, details: expect.objectContaining({ subject }) as unknown });
const standing = async (key: string): Promise<string> => {
  const { drafts, reviews, log, examples } = site.as('owner');
  return standingOf({ draft: await drafts.read(key), reviews: (await reviews.all()).reviews, steps: (await log.steps()).steps, examples: (await examples.all()).examples }).state;
};

test('R109 a draft is begun, saved, sent, sent back, taken up and sent again; the log keeps each step with who and why', async () => {
  const { drafts, log } = site.as('writer');
  const kept = { part: 'event', kind: 'name', text: 'Pascal', reason: 'Ordinationsverktyget', at: '2026-11-23T08:00:00Z' } as const;
  let draft = saved(await drafts.start('d1', { content: { ...content, event: '  Första\r\nraden ' }, kept: [kept], replies: [] }));
  expect(draft).toMatchObject({ clientKey: 'd1', by: { name: 'Lena Forsberg' }, state: 'writing', round: 0, kept: [kept], content: { event: 'Första\nraden', themes: ['F2.2', 'F3.3'] } });
  expect(saved(await drafts.start('d1', valuesOf())).id).toBe(draft.id);
  draft = saved(await drafts.save(await drafts.read('d1'), valuesOf({ causes: 'Två listor' })));
  await log.add({ clientKey: 'd1/kept/1', draftKey: 'd1', kind: 'kept', round: 0, reason: 'Ordinationsverktyget', part: 'event', findKind: 'name' });
  draft = saved(await drafts.send(draft));
  expect([draft.state, draft.round, await standing('d1')]).toEqual(['sent', 1, 'review']);
  await expect(drafts.save(draft, valuesOf())).rejects.toEqual(failure('invalid', 'learningDrafts.sent'));
  const reviewed = await site.as('reviewer').reviews.decide(draft, decision('r1', { decision: 'sendBack', partComments: [{ part: 'event', text: 'Två gånger samma sak' }] }));
  expect([reviewed.result, await standing('d1')]).toEqual(['saved', 'draft']);
  draft = saved(await drafts.takeBack(draft));
  draft = saved(await drafts.save(draft, { ...valuesOf(), replies: [{ reviewKey: 'r1', part: 'event', text: 'Struket', at: '2026-11-23T09:00:00Z' }] }));
  draft = saved(await drafts.send(draft));
  await site.as('reviewer').reviews.decide(draft, decision('r2'));
  expect(await standing('d1')).toBe('approved');
  const { steps } = await site.as('reviewer').log.steps('d1');
  expect(steps.reverse().map(({ kind, round, by, reason }) => [kind, round, by.name, reason])).toEqual([
    ['started', 0, 'Lena Forsberg', ''], ['kept', 0, 'Lena Forsberg', 'Ordinationsverktyget'], ['sent', 1, 'Lena Forsberg', ''], ['sentBack', 1, 'Petra Lindh', ''],
    ['takenBack', 1, 'Lena Forsberg', ''], ['sent', 2, 'Lena Forsberg', ''], ['approved', 2, 'Petra Lindh', '']
  ]);
});

test('R109 what a decided text is remembered by goes with the draft, is refused with a number in it, and is forgotten for good', async () => {
  const { drafts } = site.as('writer');
  const decided = { round: 1, content: { ...content, event: '⟨name⟩ skrevs ut och var ute i ogjort väder.' } };
  const draft = await sentDraft(site, 'd1');
  await site.as('reviewer').reviews.decide(draft, decision('r1', { decision: 'sendBack', comment: 'Stryk' }));
  await expect(drafts.takeBack(draft, { ...decided, content: { ...content, causes: '19121212-1212' } })).rejects.toEqual(failure('invalid', 'identity'));
  const again = saved(await drafts.send(saved(await drafts.takeBack(draft, decided))));
  expect((await site.as('reviewer').drafts.read('d1')).decided).toEqual(decided);
  await site.as('reviewer').reviews.decide(again, decision('r2'));
  await drafts.forgetDecided(again);
  expect([(await drafts.read('d1')).decided, await standing('d1')]).toEqual([undefined, 'approved']);
  const versions = await (await site.request(accounts.owner, `web/getList('/sites/insidan/Lists/HandlingsplanLearningDrafts')/items(${draft.id})/versions`)).text();
  expect(versions).not.toContain('ogjort väder');
});

test('a word that the writer takes out leaves what is remembered too, from two windows at once, with the same saving', async () => {
  const { drafts } = site.as('writer');
  const before = { ...content, event: 'Gumman vid ån föll.', causes: 'Nattens lilla vikarie såg det.' };
  const written = saved(await drafts.save(await drafts.read((await sentDraft(site, 'd1')).clientKey).then(draft => drafts.takeBack(draft)).then(saved), valuesOf(before)));
  const sent = saved(await drafts.send(written));
  const taken = saved(await drafts.takeBack(sent, { round: sent.round, content: before }));
  saved(await drafts.save(taken, valuesOf({ ...before, event: 'En person föll.' })));
  const both = saved(await drafts.save(taken, valuesOf({ ...before, causes: 'Personalen såg det.' })));
  expect(both).toMatchObject({ content: { event: 'En person föll.', causes: 'Personalen såg det.' }, decided: { content: { event: '⟨3⟩ föll.', causes: '⟨3⟩ såg det.' } } });
  const row = await (await site.request(accounts.owner, `web/getList('/sites/insidan/Lists/HandlingsplanLearningDrafts')/items(${taken.id})`)).text();
  expect(row).toContain('föll.');
  expect(row).not.toMatch(/Gumman|vikarie/);
});

test('R34 an editor is told who else is an editor; who may not see the group is told that', async () => {
  expect(await site.as('writer').reviews.reviewers()).toMatchObject({ seen: true, people: [{ name: 'Lena Forsberg' }, { name: 'Petra Lindh' }], groups: [] });
  await site.connect(accounts.owner).sp.web.siteGroups.getByName('Lex Maria-redaktörer').update({ OnlyAllowMembersViewMembership: true });
  expect(await site.as('writer').reviews.reviewers()).toMatchObject({ seen: true });
  expect(await site.as('head').reviews.reviewers()).toEqual({ seen: false });
  await site.connect(accounts.owner).sp.web.siteGroups.getByName('Lex Maria-redaktörer').update({ Title: 'Något annat' });
  expect(await site.as('writer').reviews.reviewers()).toEqual({ seen: false });
});

test('R109 nobody but the writer changes a draft: the reviewer is refused by the list itself, whatever they send', async () => {
  const draft = await sentDraft(site, 'd1');
  const { drafts } = site.as('reviewer');
  await expect(drafts.takeBack(draft)).rejects.toMatchObject({ reason: 'forbidden' });
  await expect(drafts.remove(draft)).rejects.toMatchObject({ reason: 'forbidden' });
  const row = listOf(site.connect(accounts.reviewer), learningDraftsList).items.getById(draft.id);
  expect((await refusal(row.validateUpdateListItem([{ FieldName: 'HPEvent', FieldValue: 'x' }]))).status).toBe(403);
  expect((await refusal(row.recycle())).status).toBe(403);
  expect((await drafts.read('d1')).content).toEqual(content);
});

test('R78 two windows of the writer meet part by part, and a removed draft is in no bin', async () => {
  const { drafts } = site.as('writer');
  const seen = saved(await drafts.start('d1', valuesOf()));
  saved(await drafts.save(seen, valuesOf({ causes: 'Från den ena' })));
  const merged = saved(await drafts.save(seen, valuesOf({ measures: 'Från den andra' })));
  expect(merged.content).toMatchObject({ causes: 'Från den ena', measures: 'Från den andra' });
  const conflict = await drafts.save(seen, valuesOf({ causes: 'Från den tredje' }));
  expect(conflict).toMatchObject({ result: 'conflict', fields: [{ field: 'causes', mine: 'Från den tredje', theirs: 'Från den ena' }] });
  await drafts.remove(await drafts.read('d1'));
  await drafts.remove(merged);
  await expect(drafts.read('d1')).rejects.toMatchObject({ reason: 'notFound' });
  expect(await (await site.request(accounts.owner, 'web/recyclebin')).text()).not.toContain('Från den ena');
});

test('a draft that was changed, taken back or sent again since it was seen is not decided on', async () => {
  const draft = await sentDraft(site, 'd1');
  const { drafts } = site.as('writer');
  const taken = saved(await drafts.takeBack(draft));
  const { reviews } = site.as('reviewer');
  expect((await reviews.decide(draft, decision('r1'))).result).toBe('changed');
  const again = saved(await drafts.send(saved(await drafts.save(taken, valuesOf({ causes: 'Annat' })))));
  expect((await reviews.decide(draft, decision('r1'))).result).toBe('changed');
  expect((await reviews.decide(again, decision('r1'))).result).toBe('saved');
  expect((await reviews.decide(again, decision('r1'))).result).toBe('saved');
  expect((await reviews.all()).reviews).toHaveLength(1);
  await expect(reviews.decide(again, decision('r2', { decision: 'sendBack' }))).rejects.toEqual(failure('invalid', 'learningReviews.comment'));
});

test('of two who decide on one round the second is told of the first, and nothing of the second is stored', async () => {
  const draft = await sentDraft(site, 'd1');
  await site.as('owner').reviews.decide(draft, decision('r1', { decision: 'sendBack', comment: 'Stryk' }));
  expect(await site.as('reviewer').reviews.decide(draft, decision('r2'))).toMatchObject({ result: 'decided', review: { clientKey: 'r1', by: { name: 'Karin Ahlgren' } } });
  expect((await site.as('owner').reviews.decide(draft, decision('r1', { decision: 'sendBack', comment: 'Stryk' }))).result).toBe('saved');
  expect([await standing('d1'), (await site.as('writer').reviews.all()).reviews.length]).toEqual(['draft', 1]);
});

test('the writer cannot approve: not through the product, not by hand, not for somebody else', async () => {
  const draft = await sentDraft(site, 'd1');
  await expect(site.as('writer').reviews.decide(draft, decision('r1'))).rejects.toEqual(failure('forbidden', 'learningReviews.own'));
  const { draft: approved, review } = await approvedDraft(site, 'd2');
  expect(approvalOf(approved, [review])).toEqual(review);
  const reviews = listOf(site.connect(accounts.writer), learningReviewsList).items;
  const [row] = await listOf(site.connect(accounts.owner), learningReviewsList).items() as Record<string, unknown>[];
  const forged = { Title: 'approve', HPClientKey: 'forged', HPDraftKey: 'd1', HPRound: 1, HPDecision: 'approve', HPTextHash: row.HPTextHash, AuthorId: row.AuthorId, EditorId: row.AuthorId };
  await reviews.add(forged);
  const login = `[{"Key":"i:0#.f|membership|${accounts.reviewer}@bjorkvik.example"}]`;
  const form = Object.entries({ ...forged, HPClientKey: 'forged-2', AuthorId: undefined, EditorId: undefined, Author: login, Editor: login })
    .filter(([, value]) => value !== undefined).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }));
  await listOf(site.connect(accounts.writer), learningReviewsList).addValidateUpdateItemUsingPath(form, '/sites/insidan/Lists/HandlingsplanLearningReviews');
  expect((await refusal(reviews.getById(Number(row.Id)).update({ HPDraftKey: 'd1' }))).status).toBe(403);
  expect((await refusal(reviews.getById(Number(row.Id)).validateUpdateListItem([{ FieldName: 'HPDraftKey', FieldValue: 'd1' }]))).status).toBe(403);
  const all = (await site.as('owner').reviews.all()).reviews;
  expect(all.filter(({ draftKey }) => draftKey === 'd1').map(({ by }) => by.name)).toEqual(['Lena Forsberg', 'Lena Forsberg']);
  expect(await standing('d1')).toBe('review');
  await expect(site.as('writer').examples.publish(draft, words)).rejects.toEqual(failure('invalid', 'learningExamples.notApproved'));
});

test('an approval counts for no other text, though the writer changes the row by hand', async () => {
  const { draft } = await approvedDraft(site, 'd1');
  await listOf(site.connect(accounts.writer), learningDraftsList).items.getById(draft.id).update({ HPEvent: 'Något helt annat' });
  expect(await standing('d1')).toBe('review');
  const changed = await site.as('writer').drafts.read('d1');
  await expect(site.as('writer').examples.publish(changed, words)).rejects.toEqual(failure('invalid', 'learningExamples.notApproved'));
});

test('what is too long, and a failure’s own words, stay here', async () => {
  const error: unknown = await site.as('writer').drafts.start('d1', valuesOf({ event: 'x'.repeat(8001) })).catch((failed: unknown) => failed);
  expect(error).toBeInstanceOf(PlanFailure);
  expect(error).toEqual(failure('invalid', 'learningDrafts.event'));
  expect((await site.as('writer').names.known()).people).toContain('Karin Ahlgren');
});
