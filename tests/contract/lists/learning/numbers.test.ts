import { existsSync, readFileSync } from 'node:fs';
import { findIdentities } from '../../../../src/domain/identity';
import { LearningRepositories, PlanFailure } from '../../../../src/lists';
import { unitsList } from '../../../../src/lists/schema';
import { createLearningRepositories } from '../../../../src/lists/sharepoint/learning';
import { addRow } from '../../../../src/lists/sharepoint/addRows';
import { LearningSite, accounts, approvedDraft, content, decision, openLearningSite, saved, sentDraft, valuesOf, words } from './editors';
import { breakingConnection } from './failingPorts';

/** A made-up number that nobody has: its check digit is the right one. */
const number = '19121212-1212';
const forms = [number, '121212-1212', '191212121212', '1212121212', '19121212 1212'];

let site: LearningSite;

beforeEach(async () => { site = await openLearningSite(); });
afterEach(() => site.close());

/** Everything that the tenant has on disk: rows, versions, change log, bin. */
const onDisk = (): string => ['', '-wal'].map(end => `${site.databaseFile}${end}`).filter(existsSync).map(file => readFileSync(file).toString('latin1')).join('\n');

test('a number of a person is refused in every text before anything is sent, and stands nowhere on disk afterwards', async () => {
  const draft = await sentDraft(site, 'd1');
  const { connection, requests } = breakingConnection(site, accounts.writer);
  const repositories: LearningRepositories = createLearningRepositories(connection, text => findIdentities(text, { people: [], units: [] }));
  const mark = { id: 1, etag: '"1"', clientKey: 'd1/1', exampleKey: 'd1', unitId: 1, on: '2026-11-20', comment: '', by: draft.by, at: draft.savedAt, added: [] };
  const at = '2026-11-23T08:00:00Z';
  for (const form of forms) {
    const text = `Patienten (${form}) föll.`;
    const writes: (() => Promise<unknown>)[] = [
      ...(['title', 'event', 'consequence', 'causes', 'measures', 'lessons', 'questions'] as const).map(part => () => repositories.drafts.start('d2', valuesOf({ [part]: text }))),
      () => repositories.drafts.save({ ...draft, state: 'writing' }, valuesOf({ event: text })),
      () => repositories.drafts.save(draft, { content, kept: [{ part: 'event', kind: 'personalNumber', text: form, reason: 'behövs', at }], replies: [] }),
      () => repositories.drafts.save(draft, { content, kept: [{ part: 'event', kind: 'name', text: 'Pascal', reason: text, at }], replies: [] }),
      () => repositories.drafts.save(draft, { content, kept: [], replies: [{ reviewKey: 'r1', text, at }] }),
      () => repositories.drafts.takeBack(draft, { round: 1, content: { ...content, event: text } }),
      () => repositories.reviews.decide(draft, decision('r1', { comment: text })),
      () => repositories.reviews.decide(draft, decision('r1', { partComments: [{ part: 'event', text }] })),
      () => repositories.log.add({ clientKey: 's1', draftKey: 'd1', kind: 'kept', round: 0, reason: text }),
      () => repositories.examples.withdraw('d1', text),
      () => repositories.discussions.mark({ exampleKey: 'd1', unitId: 1, on: '2026-11-20', comment: text }),
      () => repositories.discussions.change(mark, { on: '2026-11-20', comment: text }),
      () => repositories.discussions.addComment(mark, 'c1', text)
    ];
    for (const write of writes) {
      const failure = await write().then(() => undefined, (error: unknown) => error);
      expect(failure).toBeInstanceOf(PlanFailure);
      expect(failure).toMatchObject({ reason: 'invalid', details: { subject: 'identity' } });
      expect(JSON.stringify(failure)).not.toContain(form);
    }
  }
  expect(requests()).toBe(0);
  const disk = onDisk();
  expect(disk).toContain('Gamla listor makuleras');
  for (const form of forms) expect(disk).not.toContain(form);
});

test('what was taken out of a draft is in no version of it, and on disk the log keeps no word of the text', async () => {
  const { drafts } = site.as('writer');
  const draft = saved(await drafts.start('d1', valuesOf({ event: 'Ordet sengångare stod här' })));
  saved(await drafts.save(draft, valuesOf()));
  const versions = await (await site.request(accounts.owner, "web/getList('/sites/insidan/Lists/HandlingsplanLearningDrafts')/items(1)/versions")).text();
  expect([versions.match(/"VersionId"/g)?.length, versions.includes('sengångare')]).toEqual([1, false]);
  const log = await (await site.request(accounts.owner, "web/getList('/sites/insidan/Lists/HandlingsplanLearningLog')/items")).text();
  expect([log.includes('started'), log.includes('sengångare'), log.includes(content.title)]).toEqual([true, false, false]);
});

test('publishing looks once more: a draft that got a number by hand is approved by nobody’s rule and published by none', async () => {
  const { draft } = await approvedDraft(site, 'd1');
  const strict = createLearningRepositories(site.connect(accounts.writer), text => (text.includes('blödning') ? [{ blocks: true }] : []));
  await expect(strict.examples.publish(draft, words)).rejects.toMatchObject({ reason: 'invalid', details: { subject: 'identity' } });
  await expect(strict.drafts.send(await strict.drafts.read('d1'))).rejects.toMatchObject({ details: { subject: 'identity' } });
  expect((await site.as('reader').examples.all()).examples).toEqual([]);
});

test('R109 a unit is marked once; who comes second adds to it, and changes nothing that is another’s', async () => {
  const { row: unit } = await addRow(site.connect(accounts.owner), unitsList, { code: 'BG', clientKey: 'units/bg', name: 'Björkgården' });
  const values = { exampleKey: 'd1', unitId: unit.id, on: '2026-11-20', comment: 'Vi saknar en plats' };
  const first = await site.as('reader').discussions.mark(values);
  expect([first.result, (await site.as('reader').discussions.mark(values)).result]).toEqual(['saved', 'saved']);
  const second = await site.as('head').discussions.mark({ ...values, comment: 'Jag med' });
  if (second.result !== 'taken') throw new Error('the unit was not taken');
  expect(second.theirs).toMatchObject({ by: { name: 'Alva Nyman' }, on: '2026-11-20', comment: 'Vi saknar en plats' });
  const { discussions } = site.as('head');
  await expect(discussions.change(second.theirs, { on: '2026-11-21', comment: 'x' })).rejects.toMatchObject({ reason: 'forbidden' });
  await expect(discussions.remove(second.theirs)).rejects.toMatchObject({ reason: 'forbidden' });
  const added = await discussions.addComment(second.theirs, 'c1', 'Jag med');
  await discussions.addComment(second.theirs, 'c1', 'Jag med');
  expect(added.added.map(({ text, by }) => [text, by.name])).toEqual([['Jag med', 'Samira Haddad']]);
  const changed = await site.as('reader').discussions.change(added, { on: '2026-11-21', comment: 'Ändrat' });
  expect(changed).toMatchObject({ result: 'saved', discussion: { on: '2026-11-21', comment: 'Ändrat', added: [expect.anything()] } });
  await site.as('reader').discussions.remove((await site.as('reader').discussions.all()).discussions[0]);
  expect((await discussions.all()).discussions).toEqual([]);
  await expect(discussions.addComment(second.theirs, 'c2', 'För sent')).rejects.toMatchObject({ reason: 'notFound' });
  await expect(site.as('reader').discussions.change(added, { on: '2026-11-22', comment: 'För sent' })).rejects.toMatchObject({ reason: 'notFound' });
  expect(await (await site.request(accounts.owner, "web/getList('/sites/insidan/Lists/HandlingsplanLearningDiscussions')/items")).text()).not.toContain('För sent');
});
