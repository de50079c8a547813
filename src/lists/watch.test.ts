import { PlanChanges } from './repositories';
import { VisibilityPort, WatchOptions, watchChanges } from './watch';

/** A page, a clock and a plan whose answers are scripted. */
function scene(...answers: (PlanChanges | Error)[]): { options: WatchOptions; asked: { at: number; token: string }[]; pass(ms: number): Promise<void>; show(visible: boolean): void; seen: unknown[] } {
  let time = 0;
  let visible = true;
  let due: { at: number; run: () => void } | undefined;
  const listeners = new Set<() => void>();
  const asked: { at: number; token: string }[] = [];
  const seen: unknown[] = [];
  const visibility: VisibilityPort = { isVisible: () => visible, subscribe: listener => { listeners.add(listener); return () => void listeners.delete(listener); } };
  const settle = async (): Promise<void> => { for (let turn = 0; turn < 10; turn += 1) await Promise.resolve(); };
  return {
    asked, seen,
    options: {
      reader: { changesSince: async token => {
        asked.push({ at: time, token });
        const answer = answers.shift() ?? nothing('later');
        if (answer instanceof Error) throw answer;
        return answer;
      } },
      changeToken: 't0', fetchedAt: new Date(0).toISOString(), visibility, now: () => time,
      after: (milliseconds, run) => { const mine = { at: time + milliseconds, run }; due = mine; return () => { if (due === mine) due = undefined; }; },
      onChanges: changes => seen.push(changes), onFailure: failure => seen.push(failure)
    },
    pass: async milliseconds => {
      const until = time + milliseconds;
      while (due && due.at <= until) {
        const { at, run } = due;
        time = Math.max(time, at);
        due = undefined;
        run();
        await settle();
      }
      time = until;
    },
    show: state => { visible = state; listeners.forEach(listener => listener()); }
  };
}

const nothing = (changeToken: string): PlanChanges => ({ kind: 'changes', changed: [], removed: [], unreadable: [], changeToken });
const removed = (changeToken: string): PlanChanges => ({ kind: 'changes', changed: [], removed: [7], unreadable: [], changeToken });

test('asks once a minute from the last token, and tells only of what has changed', async () => {
  const { options, asked, pass, seen } = scene(nothing('t1'), removed('t2'));
  watchChanges({ ...options, every: 1000 });
  await pass(150_000);
  expect(asked).toEqual([{ at: 60_000, token: 't0' }, { at: 120_000, token: 't1' }]);
  expect(seen).toEqual([removed('t2')]);
});

test('does not ask while nobody sees the page, and asks at once when it comes back after its time', async () => {
  const { options, asked, pass, show } = scene();
  watchChanges(options);
  show(false);
  await pass(3_600_000);
  expect(asked).toEqual([]);
  show(true);
  await pass(0);
  show(false);
  show(true);
  await pass(59_999);
  expect(asked).toEqual([{ at: 3_600_000, token: 't0' }]);
});

test('a failure is told, and the next question has the same token', async () => {
  const failure = new Error('offline');
  const { options, asked, pass, seen } = scene(failure);
  watchChanges(options);
  await pass(120_000);
  expect([seen, asked.map(({ token }) => token)]).toEqual([[failure], ['t0', 't0']]);
});

test('a token that is too old ends the watch: the plan has to be read anew', async () => {
  const { options, asked, pass, seen } = scene({ kind: 'reload' });
  watchChanges(options);
  await pass(600_000);
  expect([seen, asked.length]).toEqual([[{ kind: 'reload' }], 1]);
});

test('nothing is asked or told after the end', async () => {
  const { options, asked, pass } = scene(removed('t1'));
  const end = watchChanges(options);
  end();
  await pass(600_000);
  expect(asked).toEqual([]);
});
