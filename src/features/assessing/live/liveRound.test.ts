import { Round } from '../../../domain/assessment';
import { PlanFailure } from '../../../lists';
import { MemoryRounds } from '../testing/memoryRounds';
import { answerAs, begin, clock, jonas, karin } from '../testing/rounds';
import { roundsBefore } from './earlier';
import { LiveRound, askEvery } from './liveRound';
import { withRows } from './roundState';

const now = new Date('2026-11-17T07:14:00Z');
beforeEach(() => { jest.useFakeTimers({ now }); });
afterEach(() => jest.useRealTimers());

const settle = async (milliseconds = 0): Promise<void> => {
  jest.advanceTimersByTime(milliseconds);
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
};

async function stage(visible: { now: boolean } = { now: true }) {
  const memory = new MemoryRounds(clock);
  const { id } = await begin(memory);
  const other = await begin(memory, undefined, 'Våren 2027');
  const rounds: Round[] = [];
  let shown = (): void => undefined;
  const live = new LiveRound({
    roundId: id, repository: memory.as(karin, true), clock, onRounds: changed => void rounds.push(...changed), onFailure: () => undefined,
    visibility: { isVisible: () => visible.now, subscribe: listener => { shown = listener; return () => undefined; } },
    after: (milliseconds, run) => { const timer = setTimeout(run, milliseconds); return () => clearTimeout(timer); }
  });
  await live.start();
  const answerOf = (themeKey: string): string | undefined => {
    const state = live.current();
    return state.state === 'ready' ? state.reading.content.assessments.find(row => row.themeKey === themeKey)?.answers.a.given?.answer : undefined;
  };
  return { memory, id, other, live, rounds, answerOf, see: () => shown() };
}

test('what others answer comes with the next question, and what belongs to other rounds does not', async () => {
  const { memory, id, other, live, answerOf } = await stage();
  await answerAs(memory, jonas, id, 'G.1', { a: 'red' });
  await answerAs(memory, jonas, other.id, 'G.2', { a: 'red' });
  await settle(askEvery);
  expect([answerOf('G.1'), answerOf('G.2')]).toEqual(['red', undefined]);
  live.stop();
});

test('nobody asks while nobody sees the page', async () => {
  const visible = { now: true };
  const { memory, id, answerOf, see, live } = await stage(visible);
  visible.now = false;
  see();
  await answerAs(memory, jonas, id, 'G.1', { a: 'red' });
  await settle(600_000);
  expect([answerOf('G.1'), memory.calls.includes('changesSince')]).toEqual([undefined, false]);
  visible.now = true;
  see();
  await settle(0);
  expect(answerOf('G.1')).toBe('red');
  live.stop();
});

test('a question without an answer is told, the picture stays, and the pauses grow until there is one', async () => {
  const { memory, live } = await stage();
  memory.failures.changesSince = [new PlanFailure('offline'), new PlanFailure('offline')];
  await settle(askEvery);
  expect(live.current()).toMatchObject({ state: 'ready', failure: { reason: 'offline' }, heardAt: now.toISOString() });
  await settle(askEvery);
  expect(memory.calls.filter(call => call === 'changesSince')).toHaveLength(1);
  await settle(askEvery);
  await settle(askEvery * 4);
  expect(live.current()).not.toHaveProperty('failure');
  live.stop();
});

test('a round that somebody closes is closed here, and the page’s list is told', async () => {
  const { memory, id, live, rounds } = await stage();
  await memory.as(jonas, true).close(id, { by: jonas.name, at: clock().toISOString() });
  await settle(askEvery);
  expect(live.current()).toMatchObject({ reading: { round: { state: 'closed', closedBy: 'Jonas Wik' } } });
  expect(rounds).toMatchObject([{ id, state: 'closed' }]);
  live.stop();
});

test('an older version of a row that comes late is passed over', async () => {
  const { memory, id, live } = await stage();
  const before = await memory.as(karin, true).read(id);
  await answerAs(memory, jonas, id, 'G.1', { a: 'red' });
  const after = await memory.as(karin, true).read(id);
  expect(withRows(after, { assessments: before.content.assessments }).content.assessments[0].answers.a.given?.answer).toBe('red');
  live.stop();
});

test('the rounds before one are the closed ones of its scope, the newest first', () => {
  const round = (id: number, startedOn: string, scope: string, state: Round['state'] = 'closed'): Round =>
    ({ id, etag: '"1"', clientKey: String(id), title: '', scope, edition: 'e', startedOn, state, log: [] });
  const rounds = [round(1, '2024-11-01', 'a'), round(2, '2025-11-01', 'a'), round(3, '2026-02-01', 'b'), round(4, '2026-11-01', 'a', 'open'), round(5, '2027-01-01', 'a')];
  expect(roundsBefore(rounds, rounds[3]).map(({ id }) => id)).toEqual([2, 1]);
  expect(roundsBefore(rounds, { ...rounds[3], scope: 'c' }).map(({ id }) => id)).toEqual([3]);
  expect(roundsBefore([], rounds[3])).toEqual([]);
});
