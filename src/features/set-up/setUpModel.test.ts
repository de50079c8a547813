import { PlanFailure, SetupChange } from '../../lists';
import { SetUpEvent, SetUpState, Work, firstState, phasesOf, quarterOf, setUpReducer, situationOf } from './setUpModel';
import { makeSetupPlan, memberChange, sampleChanges } from './testing/samples';

const plan = makeSetupPlan();
const after = (...events: SetUpEvent[]): SetUpState => events.reduce(setUpReducer, firstState);

/** What the repository tells while it makes the first `count` of the changes. */
function making(count: number, changes: SetupChange[] = sampleChanges): SetUpEvent[] {
  return changes.slice(0, count).flatMap((change, done): SetUpEvent[] => [
    { type: 'progressed', progress: { change, done, total: changes.length } },
    { type: 'progressed', progress: { change, done: done + 1, total: changes.length } }
  ]);
}

function workOf(state: SetUpState): Work {
  if (!('work' in state)) throw new Error(`no work in step ${state.step}`);
  return state.work;
}

describe('what a site asks for', () => {
  test.each([
    ['first', {}],
    ['notOwner', { mayApply: false, changes: [] }],
    ['listLost', { siteVersion: 1, lostList: { sv: 'Handlingsplan: verksamheter', en: 'Action plan: units' } }],
    ['newer', { siteVersion: 2 }],
    ['nothingToDo', { siteVersion: 1, changes: [] }],
    ['upgrade', { siteVersion: 1, codeVersion: 2 }],
    ['repair', { siteVersion: 1 }]
  ] as const)('%s', (situation, given) => expect(situationOf(makeSetupPlan({ ...given, changes: 'changes' in given ? [] : sampleChanges }))).toBe(situation));
});

describe('the set-up', () => {
  test('counts what is made, and knows what is being made', () => {
    const begun = after({ type: 'started', plan });
    expect(workOf(begun)).toMatchObject({ made: [], total: 7 });
    const within = after({ type: 'started', plan }, ...making(2), { type: 'progressed', progress: { change: sampleChanges[2], done: 2, total: 7 } });
    expect(workOf(within)).toMatchObject({ made: sampleChanges.slice(0, 2), current: sampleChanges[2], total: 7 });
    expect(after({ type: 'started', plan }, ...making(7), { type: 'finished', at: 't' })).toMatchObject({ step: 'done', at: 't', work: { total: 7 } });
  });

  test('the repository may add a step of its own: the plan owners’ membership', () => {
    const changes = [...sampleChanges.slice(0, 2), memberChange, ...sampleChanges.slice(2)];
    const work = workOf(after({ type: 'started', plan }, ...making(3, changes)));
    expect(work.total).toBe(8);
    expect(phasesOf(work)[0]).toMatchObject({ key: 'groups', state: 'done', changes: [sampleChanges[0], sampleChanges[1], memberChange] });
  });

  test('stops at a failure and goes on from there', () => {
    const error = new PlanFailure('forbidden');
    const failing: SetUpEvent = { type: 'progressed', progress: { change: sampleChanges[3], done: 3, total: 7 } };
    const failed = after({ type: 'started', plan }, ...making(3), failing, { type: 'broke', error });
    expect(failed).toMatchObject({ step: 'failed', error, work: { current: sampleChanges[3] } });
    const rest = sampleChanges.slice(3);
    const resumed = [{ type: 'resumed' } as const, { type: 'started', plan: makeSetupPlan({ changes: rest }) } as const].reduce(setUpReducer, failed);
    expect(workOf(resumed)).toMatchObject({ total: 7, before: 3 });
    const done = making(4, rest).reduce(setUpReducer, resumed);
    expect(workOf(done).made).toEqual(sampleChanges);
  });

  test('a site that cannot be looked at again is a failure, not a dead button', () => {
    const error = new PlanFailure('offline');
    expect(after({ type: 'started', plan }, { type: 'broke', error }, { type: 'resumed' }, { type: 'broke', error })).toMatchObject({ step: 'failed', error });
  });

  test('what does not fit changes nothing', () => {
    const late: SetUpEvent[] = [{ type: 'finished', at: 't' }, { type: 'broke', error: 'x' }, { type: 'resumed' }, ...making(1)];
    for (const event of late) expect(after(event)).toEqual(firstState);
  });
});

describe('for the eye and the ear', () => {
  test('the groups, each list with its columns and rights, the rows and the version are phases, in their order', () => {
    const work = workOf(after({ type: 'started', plan }, ...making(3), { type: 'progressed', progress: { change: sampleChanges[3], done: 3, total: 7 } }));
    expect(phasesOf(work).map(phase => [phase.key, phase.state, phase.changes.length])).toEqual([
      ['groups', 'done', 2], ['units', 'current', 2], ['activities', 'waiting', 1], ['rows', 'waiting', 1], ['version', 'waiting', 1]
    ]);
  });

  test('each quarter is told once it is passed', () => {
    const quarters = [0, 1, 2, 3, 4, 5, 6, 7].map(count => quarterOf(workOf(after({ type: 'started', plan }, ...making(count)))));
    expect(quarters).toEqual([undefined, undefined, 25, 25, 50, 50, 75, 100]);
  });
});
