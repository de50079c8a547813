import { agera2020 } from '../../../src/domain';
import { Act, Question, Round, ThemeAssessment, proposalsFrom } from '../../../src/domain/assessment';
import { AnswerOutcome, AssessmentRepository, NewRound, PlanFailure, RoundReading } from '../../../src/lists';
import { themesList } from '../../../src/lists/schema';
import { assessmentsList, decisionsList, roundsList } from '../../../src/lists/schema/assessment';
import { createAssessmentRepository } from '../../../src/lists/sharepoint/assessment';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
  await site.join('Planägare', 'jonas.wik');
});
afterEach(() => site.close());

const as = (account: string): AssessmentRepository => {
  const connection = site.connect(account);
  return createAssessmentRepository(connection, () => new Date(connection.sender.now()));
};
const karin: Act = { by: 'Karin Ahlgren', at: '2026-11-23T08:00:00Z' };
const jonas: Act = { by: 'Jonas Wik', at: '2026-11-23T08:00:01Z' };
const autumn: NewRound = { clientKey: 'r-2026', title: 'Hösten 2026', scope: 'särskilda boenden för äldre', edition: agera2020.edition, startedOn: '2026-11-02' };
const proposals = proposalsFrom(agera2020).map(each => (each.themeKey === 'F1.2' ? { ...each, proposed: { c: 'red' as const } } : each));

const started = (): Promise<Round> => as('karin.ahlgren').start(autumn, proposals, karin);
const themeIn = ({ content }: RoundReading, key: string): ThemeAssessment => content.assessments.find(({ themeKey }) => themeKey === key) as ThemeAssessment;
const themeOf = async (round: Round, key: string, account = 'karin.ahlgren'): Promise<ThemeAssessment> => themeIn(await as(account).read(round.id), key);
const given = (assessment: ThemeAssessment): (string | undefined)[] => (['a', 'b', 'c'] as Question[]).map(question => assessment.answers[question].given?.answer);
const countIn = async (list: typeof assessmentsList | typeof roundsList | typeof decisionsList): Promise<number> => (await listOf(site.connect('nils.ahl'), list).items.select('Id').top(5000)()).length;
const stored = (outcome: AnswerOutcome): ThemeAssessment => {
  if (outcome.result === 'late') throw new Error('the round is closed');
  return outcome.assessment;
};

describe('a round', () => {
  it('begins with a row for each theme and the last answers as proposals, and everybody reads it', async () => {
    const round = await started();
    expect(round).toMatchObject({ title: 'Hösten 2026', state: 'open', startedOn: '2026-11-02', log: [{ kind: 'started', by: 'Karin Ahlgren' }] });
    expect((await as('alva.nyman').rounds())).toMatchObject({ rounds: [{ id: round.id, scope: 'särskilda boenden för äldre' }], unreadable: [], rights: { assess: false } });
    expect((await as('jonas.wik').rounds()).rights).toEqual({ assess: true });
    const reading = await as('alva.nyman').read(round.id);
    expect([reading.framework.title, reading.content.assessments.length, reading.content.comments.length, reading.content.decisions.length, reading.unreadable]).toEqual([agera2020.title, 33, 6, 33, []]);
    expect(themeIn(reading, 'F1.2').answers.c).toEqual({ proposed: 'red', rivals: [] });
  });

  it('is begun once: again after a connection that broke in the middle nothing stands twice, and what people answered stays', async () => {
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'cutBatch' }] });
    await expect(started()).rejects.toBeInstanceOf(PlanFailure);
    site.sharePoint.faults.clear();
    const round = await started();
    await as('karin.ahlgren').answer(await themeOf(round, 'F1.1'), { answers: { a: 'green' } }, karin);
    expect((await as('jonas.wik').start(autumn, proposals, jonas)).id).toBe(round.id);
    expect([await countIn(roundsList), await countIn(assessmentsList)]).toEqual([1, 33]);
    expect(given(await themeOf(round, 'F1.1'))).toEqual(['green', undefined, undefined]);
  });

  it('keeps its edition’s themes when one is hidden, and shows one that came later without a row', async () => {
    const round = await started();
    const themes = listOf(site.connect('karin.ahlgren'), themesList).items;
    const [hidden] = await themes.filter("HPKey eq 'F5.1'")() as { Id: number }[];
    await themes.getById(hidden.Id).update({ HPHidden: true });
    await themes.add({ Title: 'Digital säkerhet', HPClientKey: 'own/F5.e1', HPEdition: agera2020.edition, HPKind: 'theme', HPKey: 'F5.e1', HPAreaKey: 'F5', HPOrder: 599 });
    const reading = await as('karin.ahlgren').read(round.id);
    expect(reading.content.assessments.slice(-4).map(({ themeKey, id }) => [themeKey, id > 0])).toEqual([['F5.1', true], ['F5.2', true], ['F5.3', true], ['F5.e1', false]]);
    const answered = await as('karin.ahlgren').answer(themeIn(reading, 'F5.e1'), { answers: { b: 'unknown' }, note: 'Ny' }, karin);
    expect(answered).toMatchObject({ result: 'saved', assessment: { note: 'Ny', answers: { b: { given: { answer: 'unknown', by: 'Karin Ahlgren' } } } } });
    expect(await countIn(assessmentsList)).toBe(34);
  });

  it('of a site without the lists is none', async () => {
    const bare = await openSite();
    try {
      expect(await createAssessmentRepository(bare.connect('karin.ahlgren')).rounds()).toEqual({ rounds: [], unreadable: [], rights: { assess: false } });
    } finally {
      await bare.close();
    }
  });
});

describe('two people on one theme', () => {
  it('on two questions: both answers survive (R64)', async () => {
    const round = await started();
    const seen = await themeOf(round, 'F1.2');
    await as('karin.ahlgren').answer(seen, { answers: { a: 'yellow' } }, karin);
    const outcome = await as('jonas.wik').answer(seen, { answers: { b: 'green' }, note: 'Fungerar' }, jonas);
    expect(outcome.result).toBe('saved');
    expect([given(stored(outcome)), given(await themeOf(round, 'F1.2'))]).toEqual([['yellow', 'green', undefined], ['yellow', 'green', undefined]]);
    expect(stored(outcome).answers.c.proposed).toBe('red');
  });

  it('on the same question at the same moment: both answers stand with their givers for everybody, until one who has seen both settles it', async () => {
    const round = await started();
    const seen = await themeOf(round, 'F1.2');
    const outcomes = await Promise.all([
      as('karin.ahlgren').answer(seen, { answers: { b: 'yellow' } }, karin), as('jonas.wik').answer(seen, { answers: { b: 'green' } }, jonas)
    ]);
    expect(outcomes.map(({ result }) => result).sort()).toEqual(['disagreement', 'saved']);
    const { given: first, rivals } = (await themeOf(round, 'F1.2', 'alva.nyman')).answers.b;
    expect([first, ...rivals].map(each => `${each?.by} ${each?.answer}`).sort()).toEqual(['Jonas Wik green', 'Karin Ahlgren yellow']);
    expect(await as('karin.ahlgren').close(round.id, karin)).toEqual({ result: 'disputed', themeKeys: ['F1.2'] });
    const settled = await as('jonas.wik').answer(await themeOf(round, 'F1.2'), { answers: { b: 'yellow' } }, jonas);
    expect(settled).toMatchObject({ result: 'saved', assessment: { answers: { b: { given: { answer: 'yellow', by: 'Jonas Wik' }, rivals: [] } } } });
  });

  it('on the note: theirs stands, and mine is told with who wrote theirs', async () => {
    const round = await started();
    const seen = await themeOf(round, 'F1.2');
    await as('karin.ahlgren').answer(seen, { note: 'Karins' }, karin);
    expect(await as('jonas.wik').answer(seen, { note: 'Jonas', answers: { a: 'red' } }, jonas)).toMatchObject({
      result: 'disagreement', questions: [], note: { mine: 'Jonas', theirs: 'Karins', by: { name: 'Karin Ahlgren' } }, assessment: { note: 'Karins', answers: { a: { given: { answer: 'red' } } } }
    });
  });

  it('with the same answer agree, also when one’s own earlier try had arrived', async () => {
    const round = await started();
    const seen = await themeOf(round, 'F1.2');
    await as('karin.ahlgren').answer(seen, { answers: { a: 'green' } }, karin);
    expect(await as('jonas.wik').answer(seen, { answers: { a: 'green' } }, jonas)).toMatchObject({ result: 'saved', assessment: { answers: { a: { given: { by: 'Karin Ahlgren' }, rivals: [] } } } });
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'dropAfter', times: 1, match: { method: 'MERGE' } }] });
    expect(await as('karin.ahlgren').answer(await themeOf(round, 'F1.2'), { answers: { c: 'yellow' } }, karin)).toMatchObject({ result: 'saved' });
    expect((await themeOf(round, 'F1.2')).answers.c).toMatchObject({ given: { answer: 'yellow' }, proposed: 'red', rivals: [] });
  });
});

describe('comments and decisions', () => {
  it('are written once per area and theme, and asked about where two wrote the same', async () => {
    const round = await started();
    const { content } = await as('karin.ahlgren').read(round.id);
    const [comment, decision] = [content.comments[1], content.decisions[0]];
    expect(await as('karin.ahlgren').comment(comment, 'Svaren kommer snabbare.')).toMatchObject({ result: 'saved', comment: { areaKey: 'F1', text: 'Svaren kommer snabbare.', written: { by: 'Karin Ahlgren' } } });
    expect(await as('jonas.wik').comment(comment, 'Annat')).toMatchObject({ result: 'conflict', mine: 'Annat', theirs: { text: 'Svaren kommer snabbare.', written: { by: 'Karin Ahlgren' } } });
    expect(await as('karin.ahlgren').decide(decision, { choice: 'prioritise', reason: 'Allt bygger på det' })).toMatchObject({ result: 'saved', decision: { choice: 'prioritise' } });
    expect(await as('jonas.wik').decide(decision, { effort: 'small', expectedEffect: 'large' })).toMatchObject({ result: 'saved', decision: { choice: 'prioritise', effort: 'small', expectedEffect: 'large' } });
    expect(await as('jonas.wik').decide(decision, { choice: 'wait' })).toMatchObject({ result: 'conflict', fields: [{ field: 'choice', mine: 'wait', theirs: 'prioritise', by: { name: 'Jonas Wik' } }] });
    expect(await countIn(decisionsList)).toBe(1);
  });
});

describe('closing', () => {
  async function answeredRound(): Promise<Round> {
    const round = await started();
    await as('karin.ahlgren').answer(await themeOf(round, 'F1.1'), { answers: { a: 'green', b: 'yellow', c: 'unknown' }, note: 'Räknas lika' }, karin);
    const { content } = await as('karin.ahlgren').read(round.id);
    await as('karin.ahlgren').decide(content.decisions[0], { choice: 'prioritise', reason: 'Först' });
    await as('karin.ahlgren').comment(content.comments[1], 'Bättre');
    return round;
  }

  it('freezes everything under the names that it had, with who and when, and everybody reads it', async () => {
    const round = await answeredRound();
    expect(await as('karin.ahlgren').close(round.id, karin, 'Äldreomsorg')).toMatchObject({ result: 'closed', already: false, round: { state: 'closed', closedBy: 'Karin Ahlgren' } });
    const frozen = await as('alva.nyman').frozen(round.id);
    expect(frozen).toMatchObject({ title: 'Hösten 2026', unit: 'Äldreomsorg', closedBy: 'Karin Ahlgren', picture: { frameworkTitle: agera2020.title } });
    expect(frozen.picture.areas[1]).toMatchObject({ comment: 'Bättre', themes: [{ key: 'F1.1', note: 'Räknas lika', answers: { a: 'green', b: 'yellow', c: 'unknown' } }, { answers: {} }, {}, {}, {}] });
    expect((await as('alva.nyman').rounds()).rounds[0].log.map(({ kind }) => kind)).toEqual(['started', 'closed']);
  });

  it('is not changed by an answer that comes too late, and its writer is told', async () => {
    const round = await answeredRound();
    const seen = await themeOf(round, 'F1.3');
    await as('karin.ahlgren').close(round.id, karin);
    expect(await as('jonas.wik').answer(seen, { answers: { a: 'red' } }, jonas)).toMatchObject({ result: 'late', round: { state: 'closed', closedBy: 'Karin Ahlgren' }, counted: false });
    expect((await as('alva.nyman').frozen(round.id)).picture.areas[1].themes[2].answers).toEqual({});
  });

  it('is not changed by a decision that comes too late, and says whether the frozen round has what was decided', async () => {
    const round = await answeredRound();
    const { content } = await as('jonas.wik').read(round.id);
    await as('karin.ahlgren').close(round.id, karin);
    const [first, second] = content.decisions;
    expect(await as('jonas.wik').decide(second, { choice: 'wait', effort: 'small' })).toMatchObject({ result: 'late', round: { closedBy: 'Karin Ahlgren' }, counted: false });
    expect(await as('jonas.wik').decide(first, { choice: 'prioritise', reason: 'Först' })).toMatchObject({ result: 'late', counted: true });
    expect((await as('alva.nyman').frozen(round.id)).picture.areas[0].themes[1].decision).toBeUndefined();
  });

  it('is not changed by a comment or a decision that comes too late, also where somebody else had written the same; what it has is counted', async () => {
    const round = await answeredRound();
    const { content } = await as('jonas.wik').read(round.id);
    const [comment, decision] = [content.comments[1], content.decisions[10]];
    await as('karin.ahlgren').comment(comment, 'Karins text ');
    await as('karin.ahlgren').decide(decision, { choice: 'wait', reason: 'Först hösten' });
    await as('karin.ahlgren').close(round.id, karin);
    const closed = { result: 'late', round: { state: 'closed' } };
    expect(await as('jonas.wik').comment(comment, 'Jonas text')).toMatchObject({ ...closed, counted: false });
    expect(await as('jonas.wik').comment(comment, 'Karins text')).toMatchObject({ ...closed, counted: true });
    expect(await as('jonas.wik').decide(decision, { choice: 'prioritise' })).toMatchObject({ ...closed, counted: false });
    expect(await as('jonas.wik').decide(decision, { choice: 'wait', reason: 'Först hösten ' })).toMatchObject({ ...closed, counted: true });
    expect(await as('jonas.wik').decide(content.decisions[11], { reason: 'Utan beslut' })).toMatchObject({ ...closed, counted: false });
  });

  it('goes on after a connection that broke before, between and after its writes, and ends with one closing', async () => {
    const round = await answeredRound();
    const seen = await themeOf(round, 'F1.3');
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'dropBefore', match: { method: 'MERGE' } }] });
    await expect(as('karin.ahlgren').close(round.id, karin)).rejects.toMatchObject({ reason: 'offline' });
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'cutBatch' }] });
    await expect(as('karin.ahlgren').close(round.id, karin)).rejects.toMatchObject({ reason: 'offline' });
    site.sharePoint.faults.clear();
    const late = await as('jonas.wik').answer(seen, { answers: { a: 'red' } }, jonas);
    expect([late.result, late.result === 'late' && late.round.state, 'counted' in late]).toEqual(['late', 'closing', false]);
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'dropAfter', match: { method: 'MERGE' } }] });
    const act = { ...karin, at: '2026-11-23T08:00:00.218Z' };
    expect(await as('karin.ahlgren').close(round.id, act)).toMatchObject({ result: 'closed', already: false });
    site.sharePoint.faults.clear();
    // The same act again, whose answer got lost, is still hers: the list keeps whole seconds.
    expect(await as('karin.ahlgren').close(round.id, act)).toMatchObject({ result: 'closed', already: false });
    expect((await as('jonas.wik').close(round.id, jonas))).toMatchObject({ result: 'closed', already: true, round: { closedBy: 'Karin Ahlgren' } });
    expect((await as('alva.nyman').rounds()).rounds[0].log.map(({ kind }) => kind)).toEqual(['started', 'closed']);
  });

  it('by two people at once ends with one of them', async () => {
    const round = await answeredRound();
    const outcomes = await Promise.all([as('karin.ahlgren').close(round.id, karin), as('jonas.wik').close(round.id, jonas)]);
    expect(outcomes.map(outcome => outcome.result === 'closed' && outcome.already).sort()).toEqual([false, true]);
  });

  it('is undone with a reason that is logged, and can be done again; a half closed round is opened as well', async () => {
    const round = await answeredRound();
    site.sharePoint.faults.set({ seed: 1, rules: [{ kind: 'cutBatch' }] });
    await expect(as('karin.ahlgren').close(round.id, karin)).rejects.toMatchObject({ reason: 'offline' });
    site.sharePoint.faults.clear();
    expect(await as('karin.ahlgren').reopen(round.id, 'Fortsätter i morgon', karin)).toMatchObject({ round: { state: 'open', log: [{ kind: 'started' }, { kind: 'reopened' }] } });
    await as('karin.ahlgren').close(round.id, karin);
    await expect(as('karin.ahlgren').reopen(round.id, ' ', karin)).rejects.toMatchObject({ reason: 'invalid' });
    expect(await as('jonas.wik').reopen(round.id, 'Ett svar saknades', jonas)).toMatchObject({ result: 'saved', round: { state: 'open', log: [{ kind: 'started' }, { kind: 'reopened' }, { kind: 'closed' }, { kind: 'reopened', by: 'Jonas Wik', why: 'Ett svar saknades' }] } });
    await expect(as('alva.nyman').frozen(round.id)).rejects.toMatchObject({ reason: 'notFound' });
    await as('jonas.wik').answer(await themeOf(round, 'F1.3'), { answers: { a: 'red' } }, jonas);
    await as('jonas.wik').close(round.id, jonas);
    expect((await as('alva.nyman').frozen(round.id)).picture.areas[1].themes[2].answers).toEqual({ a: 'red' });
  });

  it('says invalid of a frozen round that somebody has altered', async () => {
    const round = await answeredRound();
    await as('karin.ahlgren').close(round.id, karin);
    const item = listOf(site.connect('nils.ahl'), roundsList).items.getById(round.id);
    const { HPFrozenA } = await item.select('HPFrozenA')() as { HPFrozenA: string };
    await item.update({ HPFrozenA: HPFrozenA.replace('Räknas lika', 'Räknas olika') });
    await expect(as('alva.nyman').frozen(round.id)).rejects.toMatchObject({ reason: 'invalid' });
  });

  it('has room for a round in which every theme has the longest texts', async () => {
    const round = await started();
    const rows = listOf(site.connect('nils.ahl'), assessmentsList).items;
    for (const { Id } of await rows.select('Id').top(100)() as { Id: number }[]) await rows.getById(Id).update({ HPNote: 'å"\n'.repeat(666) });
    expect(await as('karin.ahlgren').close(round.id, karin)).toMatchObject({ result: 'closed' });
    expect((await as('alva.nyman').frozen(round.id)).picture.areas[5].themes[2].note).toHaveLength(1997);
  });
});

describe('rights and following', () => {
  it('are plan owners’ to write: heads and readers get nothing in', async () => {
    const round = await started();
    const { content } = await as('alva.nyman').read(round.id);
    for (const account of ['samira.haddad', 'alva.nyman', 'lena.forsberg']) {
      const repository = as(account);
      for (const write of [
        repository.start({ ...autumn, clientKey: account }, proposals, karin), repository.answer(content.assessments[0], { answers: { a: 'red' } }, karin), repository.comment(content.comments[0], 'x'),
        repository.decide(content.decisions[0], { choice: 'wait' }), repository.close(round.id, karin)
      ]) await expect(write).rejects.toMatchObject({ reason: 'forbidden' });
    }
    expect([await countIn(roundsList), await countIn(decisionsList), given(await themeOf(round, 'G.1'))]).toEqual([1, 0, [undefined, undefined, undefined]]);
  });

  it('tells what others have done since, in one request when nothing has happened', async () => {
    const round = await started();
    const [reader, other] = [as('alva.nyman'), as('jonas.wik')];
    const { changeToken, content } = await reader.read(round.id);
    expect(await reader.changesSince(changeToken)).toMatchObject({ kind: 'changes', rounds: [], assessments: [], comments: [], decisions: [], removed: false });
    await other.answer(content.assessments[3], { answers: { a: 'yellow' } }, jonas);
    await other.comment(content.comments[0], 'Ny kommentar');
    await other.decide(content.decisions[3], { choice: 'ongoing' });
    const since = await reader.changesSince(changeToken);
    expect(since).toMatchObject({
      kind: 'changes', assessments: [{ themeKey: content.assessments[3].themeKey }], comments: [{ text: 'Ny kommentar', written: { by: 'Jonas Wik' } }], decisions: [{ choice: 'ongoing' }]
    });
    await other.close(round.id, jonas);
    if (since.kind === 'changes') expect(await reader.changesSince(since.changeToken)).toMatchObject({ rounds: [{ state: 'closed' }], assessments: [] });
  });
});
