import { agera2020, efforts, expectedEffects } from '../../../domain';
import { Act, Answer, Question, RoundContent, answers, assessmentKey, choices, pictureThemes, proposalsFrom, questions } from '../../../domain/assessment';
import { karin, sampleUnits } from '../../../domain/testing/samples';
import { readAssessment } from '../../../exchange/inward/assessment';
import { AssessmentForm, assessmentForm } from '../../../exchange/outward';
import type { ReadForm } from '../../../exchange/inward/assessment';
import type { AssessmentRepository, RoundReading } from '../../../lists';
import { MemoryRounds } from '../testing/memoryRounds';
import { formOfFrozen, formOfReading } from '../form';
import { allDifferences, reviewOf } from './differences';
import { countJobs, doJob, jobsOf } from './jobs';

const now = (): Date => new Date('2026-11-23T08:00:00Z');
const act: Act = { by: karin.name, at: now().toISOString() };
const nothingSaid = new Map<string, boolean>();

/** Texts that a spreadsheet could take for something else, or lose a part of. */
const oddTexts = [
  '=1+1', '+46 70', '-', '@plan', '007', 'TRUE', '2026-11-26', "'citat'", 'Rad ett\nRad två\n\nRad fyra', 'Kommentar: står här', 'Säker bemanning', ' mellanslag  runt ',
  'å<ä>&"ö"', 'Grön', 'A. Tillräcklig kunskap?', '🙂 och “citat”', 'x'.repeat(1000)
];

async function begun(memory: MemoryRounds, key: string): Promise<{ repository: AssessmentRepository; reading: () => Promise<RoundReading> }> {
  const repository = memory.as(karin, true);
  const round = { clientKey: key, title: 'Hösten 2026: [prov]', scope: 'särskilda boenden', unitId: 1, edition: agera2020.edition, startedOn: '2026-11-01' };
  const { id } = await repository.start(round, proposalsFrom(agera2020), act);
  return { repository, reading: () => repository.read(id) };
}

/** A round in which everything is said that can be said, the same every time; some answers, decisions, efforts and effects are left out. */
async function filled(memory: MemoryRounds): Promise<Awaited<ReturnType<typeof begun>>> {
  const round = await begun(memory, 'full');
  const { content } = await round.reading();
  let at = 0;
  const next = <T>(values: readonly T[]): T => values[(at += 1) % values.length];
  for (const seen of content.assessments) {
    const given = Object.fromEntries(questions.flatMap(question => ((at += 1) % 7 === 0 ? [] : [[question, next(answers)]]))) as Partial<Record<Question, Answer>>;
    await round.repository.answer(seen, { answers: given, note: next(oddTexts) }, act);
  }
  for (const [index, seen] of content.decisions.entries()) {
    const [choice, effort, expectedEffect] = [choices[index % 5], efforts[index % 4], expectedEffects[Math.floor(index / 4) % 5]];
    await round.repository.decide(seen, { choice, reason: next(oddTexts).slice(0, 1000), effort, expectedEffect });
  }
  for (const seen of content.comments) await round.repository.comment(seen, next(oddTexts));
  return round;
}

async function outAndIn(form: AssessmentForm): Promise<ReadForm> {
  const bytes = await assessmentForm.write(form, '2026-11-26', { pause: async () => undefined });
  return readAssessment({ name: assessmentForm.name(form, '2026-11-26'), bytes: bytes.slice().buffer }, agera2020);
}

const differencesTo = (form: ReadForm, content: RoundContent): number => allDifferences(reviewOf(form, content)).length;

test('a form that was taken out and read again says the same as its round', async () => {
  const { reading } = await filled(new MemoryRounds(now));
  const round = await reading();
  const form = await outAndIn(formOfReading(round, sampleUnits));
  expect(form.unread).toEqual([]);
  expect(form.themes.map(({ themeKey }) => themeKey)).toEqual(round.content.assessments.map(({ themeKey }) => themeKey));
  expect(form.themes.flatMap(({ remarks }) => remarks)).toEqual([]);
  expect(differencesTo(form, round.content)).toBe(0);
});

test('read into an empty round it says all that the first round says, and read once more it changes nothing', async () => {
  const memory = new MemoryRounds(now);
  const first = await (await filled(memory)).reading();
  const second = await begun(memory, 'empty');
  const form = await outAndIn(formOfReading(first, sampleUnits));
  const jobs = jobsOf(reviewOf(form, (await second.reading()).content), nothingSaid);
  const given = first.content.assessments.flatMap(({ answers: said }) => questions.filter(question => said[question].given)).length;
  expect(countJobs(jobs)).toEqual({ answers: given, notes: 33, decisions: 33, comments: 6 });
  for (const job of jobs) expect((await doJob(job, second.repository, act)).result).toBe('saved');
  const after = await second.reading();
  expect(jobsOf(reviewOf(form, after.content), nothingSaid)).toEqual([]);
  const decided = ({ content }: RoundReading): unknown[] => content.decisions.map(({ choice, effort, expectedEffect }) => [choice, effort, expectedEffect]);
  expect(decided(after)).toEqual(decided(first));
  expect(new Set(decided(first).map(each => JSON.stringify(each))).size).toBeGreaterThan(10);
  const close = async (repository: AssessmentRepository, id: number): Promise<string> => {
    await repository.close(id, act);
    return JSON.stringify(pictureThemes((await repository.frozen(id)).picture).map(({ key, answers: said, decision }) => [key, said, decision?.choice, decision?.effort, decision?.expectedEffect]));
  };
  expect(await close(second.repository, after.round.id)).toBe(await close(second.repository, first.round.id));
});

test('a closed round goes out with who closed it, and comes back the same', async () => {
  const memory = new MemoryRounds(now);
  const { repository, reading } = await filled(memory);
  const { round, content } = await reading();
  await repository.close(round.id, act, 'Äldreomsorg');
  const out = formOfFrozen(await repository.frozen(round.id));
  expect(out).toMatchObject({ unit: 'Äldreomsorg', closed: { on: '2026-11-23', by: 'Karin Ahlgren' } });
  expect(differencesTo(await outAndIn(out), content)).toBe(0);
});

test('what the group has said stays unless the file’s is chosen; proposals and empty cells stand in nobody’s way', async () => {
  const memory = new MemoryRounds(now);
  const first = await begun(memory, 'first');
  const [theme] = (await first.reading()).content.assessments;
  await first.repository.answer(theme, { answers: { a: 'green', b: 'yellow' }, note: 'Så här' }, act);
  const form: ReadForm = {
    themes: [{ place: { table: 1, row: 2 }, themeKey: 'G.1', answers: { a: 'green', b: 'red', c: 'red' }, note: 'Annat', reason: '', remarks: [] }], comments: [], unread: []
  };
  const { content } = await first.reading();
  const review = reviewOf(form, content);
  expect(review.themes[0].answers.map(({ question, overwrites }) => [question, overwrites])).toEqual([['b', true], ['c', false]]);
  expect(jobsOf(review, nothingSaid)).toMatchObject([{ kind: 'theme', key: 'G.1', change: { answers: { c: 'red' } } }]);
  const all = new Map(allDifferences(review).map(({ id }) => [id, true]));
  expect(jobsOf(review, all)).toMatchObject([{ change: { answers: { b: 'red', c: 'red' }, note: 'Annat' } }]);

  // Somebody answers C meanwhile: what was about to be new would now overwrite, and is not taken.
  await memory.as(karin, true).answer(content.assessments[0], { answers: { c: 'green' } }, act);
  expect(jobsOf(reviewOf(form, (await first.reading()).content), all)).toMatchObject([{ change: { answers: { b: 'red' }, note: 'Annat' } }]);
});

test('an effort the group has not given is new; another than the group has chosen waits for a person', async () => {
  const memory = new MemoryRounds(now);
  const { repository, reading } = await begun(memory, 'r');
  const decided = (themeKey: string): ReadForm['themes'][number] =>
    ({ place: { table: 1, row: 2 }, themeKey, answers: {}, note: '', reason: '', choice: 'prioritise', effort: 'small', expectedEffect: 'veryLarge', remarks: [] });
  const form: ReadForm = { themes: [decided('G.1'), decided('G.2')], comments: [], unread: [] };
  const [first, second] = (await reading()).content.decisions;
  await repository.decide(first, { choice: 'prioritise' });
  await repository.decide(second, { choice: 'prioritise', effort: 'large' });
  const review = reviewOf(form, (await reading()).content);
  expect(jobsOf(review, nothingSaid)).toMatchObject([{ key: 'G.1', changes: { effort: 'small', expectedEffect: 'veryLarge' } }]);
  expect(jobsOf(review, new Map(allDifferences(review).map(({ id }) => [id, true]))).map(({ key }) => key)).toEqual(['G.1', 'G.2']);
});

test('an answer that somebody gave between preview and writing is met, not overwritten', async () => {
  const memory = new MemoryRounds(now);
  const { repository, reading } = await begun(memory, 'r');
  const form: ReadForm = { themes: [{ place: { table: 1, row: 2 }, themeKey: 'G.1', answers: { a: 'red' }, note: '', reason: '', remarks: [] }], comments: [], unread: [] };
  const { content, round } = await reading();
  const [job] = jobsOf(reviewOf(form, content), nothingSaid);
  await repository.answer(content.assessments[0], { answers: { a: 'green' } }, { ...act, by: 'Jonas Wik' });
  expect(await doJob(job, repository, act)).toMatchObject({ result: 'disputed', rows: { assessments: [{ clientKey: assessmentKey(round, 'G.1'), answers: { a: { given: { answer: 'green' } } } }] } });
  await repository.answer((await reading()).content.assessments[0], { answers: { a: 'green' } }, act);
  await repository.close(round.id, act);
  expect(await doJob(job, repository, act)).toMatchObject({ result: 'late', round: { state: 'closed' } });
});
