import { Decision, decisionsIn } from './testing';
import { PlanFailure } from '../../../lists';
import { samplePeople, sampleNow } from '../../plan/testing/samplePlan';
import { MemoryRounds } from '../../assessing/testing/memoryRounds';
import { ThemeMover } from './ThemeMover';

const clock = (): Date => sampleNow;
let rounds: MemoryRounds;
let stored: Decision[];
let mover: ThemeMover;

beforeEach(async () => {
  rounds = new MemoryRounds(clock);
  await decisionsIn(rounds, { 'F3.2': { effort: 'medium', expectedEffect: 'medium' } });
  stored = [];
  mover = new ThemeMover({
    decide: (seen, changes) => rounds.as(samplePeople.karin, true).decide(seen, changes), onDecision: decision => void stored.push(decision), onRound: () => undefined
  });
});

const seen = (): Decision => rounds.site.decisions[0];
const place = ({ effort, expectedEffect }: Pick<Decision, 'effort' | 'expectedEffect'>): string => `${effort} ${expectedEffect}`;
const up = { effort: 'medium', expectedEffect: 'large' } as const;
const left = { effort: 'small', expectedEffect: 'large' } as const;

test('a move is seen at once, stored, told and taken back, and made again', async () => {
  const moving = mover.move({ seen: seen(), title: 'Situationsanpassning', to: up });
  expect(mover.current().pending.get('F3.2')).toEqual(up);
  await moving;
  expect(mover.current().pending.size).toBe(0);
  expect(mover.current().done).toMatchObject({ kind: 'move', title: 'Situationsanpassning', former: { effort: 'medium', expectedEffect: 'medium' } });
  expect(stored.map(place)).toEqual(['medium large']);
  await mover.undo();
  expect(mover.current().done?.kind).toBe('undo');
  expect(place(seen())).toBe('medium medium');
  await mover.undo();
  expect(place(seen())).toBe('medium large');
  expect(seen()).toMatchObject({ choice: 'prioritise', reason: 'Behövs' });
});

test('two moves in a hurry are no conflict with oneself, and the screen shows the last', async () => {
  const before = seen();
  const both = [mover.move({ seen: before, title: 'T', to: up }), mover.move({ seen: before, title: 'T', to: left })];
  expect(mover.current().pending.get('F3.2')).toEqual(left);
  await Promise.all(both);
  expect(mover.current().problems).toEqual([]);
  expect(place(seen())).toBe('small large');
  await mover.undo();
  expect(place(seen())).toBe('medium large');
});

test('somebody else’s move at the same time is told with both, and neither is lost before it is chosen', async () => {
  const before = seen();
  await rounds.as(samplePeople.jonas, true).decide(before, { effort: 'large' });
  await mover.move({ seen: before, title: 'T', to: left });
  const [problem] = mover.current().problems;
  expect(problem.why).toMatchObject({ kind: 'conflict', by: { name: samplePeople.jonas.name } });
  expect(place(seen())).toBe('large medium');
  expect(stored.map(place)).toEqual(['large medium']);
  await mover.useMine(problem);
  expect(mover.current().problems).toEqual([]);
  expect(place(seen())).toBe('small large');
});

test('taking back leaves what somebody has moved since', async () => {
  await mover.move({ seen: seen(), title: 'T', to: up });
  await rounds.as(samplePeople.jonas, true).decide(seen(), { expectedEffect: 'small' });
  await mover.undo();
  expect(mover.current().done).toMatchObject({ kind: 'undo', kept: samplePeople.jonas.name });
  expect(place(seen())).toBe('medium small');
});

test('a move that does not arrive is gone from the screen, told, and sent again', async () => {
  rounds.failures.decide = [new PlanFailure('offline')];
  await mover.move({ seen: seen(), title: 'T', to: up });
  expect(mover.current().pending.size).toBe(0);
  const [problem] = mover.current().problems;
  expect(problem.why).toMatchObject({ kind: 'failed', failure: { reason: 'offline' } });
  await mover.retry(problem);
  expect(mover.current().problems).toEqual([]);
  expect(place(seen())).toBe('medium large');
});

test('a move into a round that was closed meanwhile is taken from the screen, and told', async () => {
  const [round] = rounds.site.rounds;
  await rounds.as(samplePeople.jonas, true).close(round.id, { by: 'Jonas Wik', at: sampleNow.toISOString() });
  await mover.move({ seen: seen(), title: 'T', to: up });
  expect(mover.current()).toMatchObject({ done: undefined, problems: [{ why: { kind: 'late' } }] });
  expect(mover.current().pending.size).toBe(0);
  expect(stored).toEqual([]);
});

test('a move to where it stands writes nothing', async () => {
  await mover.move({ seen: seen(), title: 'T', to: { effort: 'medium', expectedEffect: 'medium' } });
  expect(rounds.calls.filter(kind => kind === 'decide')).toHaveLength(1);
  expect(mover.current()).toMatchObject({ done: undefined, problems: [] });
});
