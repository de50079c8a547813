import { AssessmentRepository } from '../../../lists';
import { RoundContent, ThemeAssessment } from '../../../domain/assessment';
import { MemoryRounds } from '../testing/memoryRounds';
import { answerAs, begin, clock, jonas, karin } from '../testing/rounds';
import { Answering } from './answering';

beforeEach(() => { jest.useFakeTimers({ now: new Date('2026-11-17T07:14:00Z') }); });
afterEach(() => jest.useRealTimers());

const settled = async (): Promise<void> => { for (let turn = 0; turn < 40; turn += 1) await Promise.resolve(); };

/** A page whose answers are held back until they are let go. */
async function stage() {
  const memory = new MemoryRounds(clock);
  const { id } = await begin(memory);
  const lists = memory.as(karin, true);
  let rows: ThemeAssessment[] = (await lists.read(id)).content.assessments;
  const held: (() => void)[] = [];
  const sent: string[] = [];
  const repository: Pick<AssessmentRepository, 'answer'> = {
    answer: async (seen, change, act) => {
      sent.push(`${seen.themeKey} ${Object.entries(change.answers ?? {}).join()}`);
      await new Promise<void>(resolve => void held.push(resolve));
      return lists.answer(seen, change, act);
    }
  };
  const take = ({ assessments = [] }: Partial<RoundContent>): void => {
    rows = rows.map(row => assessments.find(each => each.themeKey === row.themeKey) ?? row);
  };
  const answering = new Answering({
    repository, rows: () => rows, take, takeRound: () => undefined, me: karin.name, clock, unsent: { all: () => [], keep: () => true, forget: () => undefined }
  });
  const letGo = async (): Promise<void> => {
    held.splice(0).forEach(go => go());
    await settled();
  };
  const storedRow = async (themeKey: string): Promise<ThemeAssessment['answers']> =>
    (await lists.read(id)).content.assessments.find(row => row.themeKey === themeKey)!.answers;
  return { memory, id, answering, sent, letGo, storedRow, hear: async () => take((await lists.read(id)).content) };
}

test('one theme’s answers go one after the other, different themes’ at once', async () => {
  const { answering, sent, letGo } = await stage();
  answering.give('G.1', 'a', 'green');
  answering.give('G.1', 'b', 'red');
  answering.give('G.2', 'a', 'green');
  expect(sent).toEqual(['G.1 a,green', 'G.2 a,green']);
  await letGo();
  expect(sent).toEqual(['G.1 a,green', 'G.2 a,green', 'G.1 b,red']);
  await letGo();
  expect(answering.view().entries).toEqual([]);
});

test('an answer that waits is replaced by a newer one, not sent twice', async () => {
  const { answering, sent, letGo } = await stage();
  answering.give('G.1', 'a', 'green');
  answering.give('G.1', 'b', 'red');
  answering.give('G.1', 'b', 'yellow');
  await letGo();
  await letGo();
  expect(sent).toEqual(['G.1 a,green', 'G.1 b,yellow']);
});

test('what somebody else answers after I pressed a key and before it is sent is not overwritten unseen', async () => {
  const { memory, id, answering, letGo, storedRow, hear } = await stage();
  answering.give('G.1', 'a', 'green');
  answering.give('G.1', 'b', 'red');
  await answerAs(memory, jonas, id, 'G.1', { b: 'green' });
  await hear();
  await letGo();
  await letGo();
  expect((await storedRow('G.1')).b).toMatchObject({ given: { answer: 'green', by: 'Jonas Wik' }, rivals: [{ answer: 'red', by: 'Karin Ahlgren' }] });
  expect(answering.view().told).toMatchObject({ kind: 'disagreement', questions: ['b'] });
});

test('what somebody else answers and I have seen is mine to change', async () => {
  const { memory, id, answering, letGo, storedRow, hear } = await stage();
  await answerAs(memory, jonas, id, 'G.1', { b: 'green' });
  await hear();
  answering.give('G.1', 'b', 'red');
  await letGo();
  expect((await storedRow('G.1')).b).toMatchObject({ given: { answer: 'red', by: 'Karin Ahlgren' }, rivals: [] });
});
