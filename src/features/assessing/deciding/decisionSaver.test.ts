import { Decision } from '../../../domain/assessment';
import { PlanFailure } from '../../../lists';
import { samplePeople, sampleNow } from '../../plan/testing/samplePlan';
import { MemoryRounds } from '../testing/memoryRounds';
import { startedRound } from '../testing/stage';
import { memoryUnsent } from '../testing/assessingStage';
import { DecisionSaver, SaverPorts, savePause } from './decisionSaver';
import { countUnsent, createKeptDecisions } from '../keptDecisions';

const { karin, jonas } = samplePeople;
const clock = (): Date => sampleNow;

/** A round of which one decision is made by as many as a test needs. */
async function table(): Promise<{ memory: MemoryRounds; roundId: number; seen: Decision; stored: () => Decision }> {
  const memory = new MemoryRounds(clock);
  const { id } = await startedRound(memory, karin);
  const seen = (await memory.as(karin, true).read(id)).content.decisions[4];
  return { memory, roundId: id, seen, stored: () => memory.site.decisions.find(({ clientKey }) => clientKey === seen.clientKey) as Decision };
}

interface Desk {
  saver: DecisionSaver;
  unsent: ReturnType<typeof memoryUnsent>;
  /** Lets the pause after the last letter pass. */
  pause: () => Promise<void>;
  late: jest.Mock;
}

function deskOf(memory: MemoryRounds, who: typeof karin, seen: Decision, unsent = memoryUnsent(), ports: Partial<SaverPorts> = {}): Desk {
  let waiting: (() => void) | undefined;
  const late = jest.fn();
  const saver = new DecisionSaver({
    repository: memory.as(who, true), kept: createKeptDecisions(unsent, clock), clock, onStored: () => undefined, onLate: late, onChange: () => undefined,
    after: (milliseconds, run) => {
      expect(milliseconds).toBe(savePause);
      waiting = run;
      return () => { waiting = undefined; };
    },
    ...ports
  }, seen);
  return { saver, unsent, late, pause: async () => { waiting?.(); await saver.flush(); } };
}

test('a choice is shown at once and sent at once; a reason is sent after a pause, as one text', async () => {
  const { memory, seen, stored } = await table();
  const { saver, pause } = deskOf(memory, karin, seen);
  saver.change({ choice: 'prioritise' });
  expect(saver.view()).toMatchObject({ decision: { choice: 'prioritise' }, save: { state: 'saving' }, pending: true });
  await saver.flush();
  expect([saver.view().save.state, stored().choice]).toEqual(['saved', 'prioritise']);
  saver.change({ reason: 'All' }, 'afterPause');
  saver.change({ reason: 'Allt bygger på det' }, 'afterPause');
  expect([saver.view().save.state, stored().reason]).toEqual(['waiting', '']);
  await pause();
  expect([saver.view().pending, stored().reason, memory.calls.filter(call => call === 'decide').length]).toEqual([false, 'Allt bygger på det', 2]);
});

test('what is typed while the answer is on its way is sent after it', async () => {
  const { memory, seen, stored } = await table();
  const { saver } = deskOf(memory, karin, seen);
  saver.change({ choice: 'wait' });
  saver.change({ reason: 'Larmen byts våren 2027' }, 'afterPause');
  await saver.flush();
  expect(stored()).toMatchObject({ choice: 'wait', reason: 'Larmen byts våren 2027' });
  expect(saver.view().pending).toBe(false);
});

test('two who change different parts of a decision both keep theirs', async () => {
  const { memory, seen, stored } = await table();
  const [hers, his] = [deskOf(memory, karin, seen).saver, deskOf(memory, jonas, seen).saver];
  hers.change({ choice: 'prioritise', reason: 'Först' });
  await hers.flush();
  his.change({ effort: 'small' });
  await his.flush();
  expect(stored()).toMatchObject({ choice: 'prioritise', reason: 'Först', effort: 'small' });
  expect(his.view().decision).toMatchObject({ choice: 'prioritise', effort: 'small' });
});

describe('two who decide differently at the same moment', () => {
  async function clashed(): Promise<Awaited<ReturnType<typeof table>> & { saver: DecisionSaver; unsent: Desk['unsent'] }> {
    const all = await table();
    const hers = deskOf(all.memory, karin, all.seen).saver;
    hers.change({ choice: 'prioritise', reason: 'Allt bygger på det' });
    await hers.flush();
    const { saver, unsent } = deskOf(all.memory, jonas, all.seen);
    saver.change({ choice: 'wait', reason: 'Larmen byts', effort: 'large' });
    await saver.flush();
    return { ...all, saver, unsent };
  }

  test('see both in whole, with who; what does not meet is stored, and nothing is stored over', async () => {
    const { saver, stored, unsent, seen } = await clashed();
    expect(saver.view().clashes).toEqual([expect.objectContaining({
      part: 'decision', by: karin, mine: { choice: 'wait', reason: 'Larmen byts' }, theirs: { choice: 'prioritise', reason: 'Allt bygger på det' }
    })]);
    expect(stored()).toMatchObject({ choice: 'prioritise', reason: 'Allt bygger på det', effort: 'large' });
    expect(saver.view().decision).toMatchObject({ choice: 'wait', reason: 'Larmen byts' });
    expect(createKeptDecisions(unsent, clock).of(seen.clientKey)?.mine).toEqual({ choice: 'wait', reason: 'Larmen byts' });
  });

  test('settle it with their own', async () => {
    const { saver, stored } = await clashed();
    saver.settle('decision', saver.view().clashes[0].mine);
    await saver.flush();
    expect(stored()).toMatchObject({ choice: 'wait', reason: 'Larmen byts' });
    expect(saver.view()).toMatchObject({ clashes: [], pending: false, save: { state: 'saved' } });
  });

  test('settle it with the other’s', async () => {
    const { saver, stored, unsent } = await clashed();
    saver.settle('decision', 'theirs');
    await saver.flush();
    expect(stored()).toMatchObject({ choice: 'prioritise', reason: 'Allt bygger på det' });
    expect(saver.view()).toMatchObject({ decision: { choice: 'prioritise' }, clashes: [], pending: false });
    expect(unsent.all()).toEqual([]);
  });

  test('a reason meets another’s choice: it was written for the choice that stood there', async () => {
    const { memory, seen } = await table();
    const hers = deskOf(memory, karin, seen).saver;
    hers.change({ choice: 'none' });
    await hers.flush();
    const { saver } = deskOf(memory, jonas, seen);
    saver.change({ reason: 'Gör det nu' });
    await saver.flush();
    expect(saver.view().clashes).toMatchObject([{ part: 'decision', mine: { choice: undefined, reason: 'Gör det nu' }, theirs: { choice: 'none', reason: '' } }]);
  });

  test('go on typing without settling, and settle by choosing anew', async () => {
    const { saver, stored } = await clashed();
    saver.change({ reason: 'Larmen byts i maj' }, 'afterPause');
    await saver.flush();
    expect([stored().choice, saver.view().clashes.length]).toEqual(['prioritise', 1]);
    saver.change({ choice: 'ongoing' });
    await saver.flush();
    expect(stored()).toMatchObject({ choice: 'ongoing', reason: 'Larmen byts i maj' });
    expect(saver.view().clashes).toEqual([]);
  });
});

describe('a decision that does not arrive', () => {
  test('stays on the screen and on this computer with the reason, and is sent again', async () => {
    const { memory, seen, stored, roundId } = await table();
    memory.failures.decide = [new PlanFailure('offline')];
    const { saver, unsent } = deskOf(memory, karin, seen);
    saver.change({ choice: 'ongoing', reason: 'Ny mall' });
    await saver.flush();
    expect(saver.view()).toMatchObject({ decision: { choice: 'ongoing' }, save: { state: 'failed', error: { reason: 'offline' } }, pending: true });
    expect(countUnsent(unsent, memory.site.rounds.find(({ id }) => id === roundId) as never)).toEqual({ decisions: 1, answers: 0 });
    await saver.flush();
    expect(stored()).toMatchObject({ choice: 'ongoing', reason: 'Ny mall' });
    expect(unsent.all()).toEqual([]);
  });

  test('is taken up by a later visit, upon what its writer had seen', async () => {
    const { memory, seen, stored } = await table();
    memory.failures.decide = [new PlanFailure('offline')];
    const unsent = memoryUnsent();
    const first = deskOf(memory, karin, seen, unsent).saver;
    first.change({ reason: 'Hann inte' });
    await first.flush();
    const his = deskOf(memory, jonas, seen).saver;
    his.change({ effort: 'medium' });
    await his.flush();
    const later = deskOf(memory, karin, stored(), unsent).saver;
    expect(later.view()).toMatchObject({ decision: { reason: 'Hann inte', effort: 'medium' }, pending: true });
    await later.flush();
    expect(stored()).toMatchObject({ reason: 'Hann inte', effort: 'medium' });
  });

  test('a browser that keeps nothing is said', async () => {
    const { memory, seen } = await table();
    const unsent = { ...memoryUnsent(), keep: () => false };
    const { saver } = deskOf(memory, karin, seen, unsent);
    saver.change({ reason: 'x' }, 'afterPause');
    expect(saver.view().unkept).toBe(true);
  });
});

test('a decision that meets a closed round says so with what was sent, and the page is told of the round', async () => {
  const { memory, seen, roundId } = await table();
  const { saver, late, unsent } = deskOf(memory, jonas, seen);
  await memory.as(karin, true).close(roundId, { by: karin.name, at: clock().toISOString() });
  saver.change({ choice: 'wait', reason: 'För sent' });
  await saver.flush();
  expect(saver.view()).toMatchObject({ save: { state: 'late', late: { round: { closedBy: karin.name }, counted: false }, sent: { choice: 'wait', reason: 'För sent' } }, pending: false });
  expect(late).toHaveBeenCalledWith(expect.objectContaining({ round: expect.objectContaining({ state: 'closed' }) }));
  expect(unsent.all()).toEqual([]);
});

test('others’ changes are shown where nothing is changed here, and an older reading changes nothing', async () => {
  const { memory, seen, stored } = await table();
  const { saver } = deskOf(memory, karin, seen);
  const his = deskOf(memory, jonas, seen).saver;
  his.change({ choice: 'wait' });
  await his.flush();
  saver.see(stored());
  expect(saver.view().decision.choice).toBe('wait');
  saver.change({ choice: 'none' });
  await saver.flush();
  saver.see({ ...stored(), choice: 'wait', etag: '"1"' });
  expect([saver.view().decision.choice, saver.view().clashes]).toEqual(['none', []]);
});
