import { act, render } from '@testing-library/react';
import * as React from 'react';
import { Activity, Person } from '../../../domain';
import { Round, RoundContent, proposalsFrom } from '../../../domain/assessment';
import { AddedRow, NewActivity, Plan, PlanFailure, RoundReading, UnsentWrites, withActivities } from '../../../lists';
import { loadStrings } from '../../../loc';
import { AddressPort, StringsProvider, ThemeRoot, browserAddress } from '../../../ui';
import { activityOf, sampleNow, samplePlan } from '../../plan/testing/samplePlan';
import { EarlierRound, StepKey, StepProps } from '../steps';
import { memoryUnsent } from './assessingStage';
import { MemoryRounds } from './memoryRounds';

/** A started round of a site in memory. */
export async function startedRound(memory: MemoryRounds, by: Person): Promise<Round> {
  const plan = samplePlan();
  const round = { clientKey: 'r', title: 'Hösten 2026', scope: 'särskilda boenden', edition: plan.framework.edition, startedOn: '2026-11-16' };
  return memory.as(by, true).start(round, proposalsFrom(plan.framework), { by: by.name, at: '2026-11-16T08:00:00Z' });
}

/** What a step is played with; all but the site has a usual value. */
export interface Scene {
  memory: MemoryRounds;
  roundId: number;
  who: Person;
  plan?: Partial<Plan>;
  earlier?: readonly EarlierRound[];
  unsent?: UnsentWrites;
  themeKey?: string;
  address?: AddressPort;
  /** What the next additions to the plan fail with. */
  addFailures?: PlanFailure[];
  /** What stands in for the plan's lists. */
  activities?: Partial<StepProps['activities']>;
  newKey?: () => string;
}

/** What a step has asked of its page. */
export interface Stage {
  added: NewActivity[];
  went: [step: StepKey, themeKey?: string][];
  opened: number[];
  busy: boolean[];
  /** Reads the round anew, as the page does when others have written. */
  hear: () => Promise<void>;
  /** Goes to another step. */
  leave: () => Promise<void>;
}

/** A step on a page that does what the assessment's page does: keeps the reading fresh and puts into it what was stored. */
export async function showStep(Step: React.ComponentType<StepProps>, { memory, roundId, who, plan = {}, earlier = [], unsent = memoryUnsent(), themeKey, address = browserAddress(), addFailures = [], activities = {}, newKey }: Scene): Promise<Stage> {
  const repository = memory.as(who, true);
  const stage: Stage = { added: [], went: [], opened: [], busy: [], hear: async () => undefined, leave: async () => undefined };
  const first = await repository.read(roundId);
  const strings = await loadStrings('sv');
  const add = async (row: NewActivity): Promise<AddedRow<Activity>> => {
    const failure = addFailures.shift();
    if (failure) throw failure;
    stage.added.push(row);
    return { result: 'added', row: activityOf(500 + stage.added.length, { ...row }), differs: [] };
  };

  const refuse = async (): Promise<never> => { throw new PlanFailure('forbidden'); };
  const plans = { add, change: refuse, changeMany: refuse, resolve: refuse, ...activities };

  function Page(): JSX.Element {
    const [reading, setReading] = React.useState<RoundReading>(first);
    const [shownPlan, setPlan] = React.useState(() => samplePlan({ user: who, ...plan }));
    const reload = async (): Promise<void> => setReading(await repository.read(roundId));
    const [here, setHere] = React.useState(true);
    stage.hear = () => act(reload);
    stage.leave = () => act(async () => setHere(false));
    const take = (rows: Partial<RoundContent>): void => setReading(before => ({
      ...before, content: { ...before.content, decisions: before.content.decisions.map(known => rows.decisions?.find(({ clientKey }) => clientKey === known.clientKey) ?? known) }
    }));
    return !here ? <></> : (
      <Step
        reading={reading} earlier={earlier} plan={shownPlan} mayWrite={reading.round.state === 'open'} repository={repository} activities={plans}
        unsent={unsent} address={address} clock={() => sampleNow} newKey={newKey ?? (() => `key-${stage.added.length}`)} take={take} takeRound={round => setReading(before => ({ ...before, round }))}
        takeActivity={activity => setPlan(before => withActivities(before, [activity]))} reload={() => void reload()} themeKey={themeKey}
        goTo={(step, key) => void stage.went.push(key === undefined ? [step] : [step, key])} linkToActivity={id => `/?hp-activity=${id}`} openActivity={id => void stage.opened.push(id)}
        onBusy={busy => void stage.busy.push(busy)}
      />
    );
  }
  await act(async () => { render(<ThemeRoot><StringsProvider language="sv" strings={strings}><Page /></StringsProvider></ThemeRoot>); });
  return stage;
}
