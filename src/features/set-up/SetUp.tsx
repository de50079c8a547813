import * as React from 'react';
import { SetupPlan } from '../../lists';
import { useLeaveWarning } from '../../ui';
import { ApplyingStep } from './ApplyingStep';
import { ChoicesStep } from './ChoicesStep';
import { DoneStep } from './DoneStep';
import { FailedStep } from './FailedStep';
import type { SetUpPageProps } from './SetUpPage';
import { SetUpCase } from './setUpModel';
import { useSetUp } from './useSetUp';

export interface SetUpProps extends SetUpPageProps {
  plan: SetupPlan;
  why: SetUpCase;
}

/** The set-up for the one who may run it: what will be made, the making, and how it went. */
export function SetUp({ repository, language, clock, plan, why, pageAddress, onDone }: SetUpProps): JSX.Element {
  const { state, commands } = useSetUp(repository, plan, clock);
  useLeaveWarning(state.step === 'applying');
  switch (state.step) {
    case 'choices':
      return <ChoicesStep plan={plan} why={why} year={clock().getFullYear()} onStart={choices => commands.start({ ...choices, language, pagePath: pathOf(pageAddress) })} />;
    case 'applying':
      return <ApplyingStep work={state.work} lists={plan.lists} />;
    case 'failed':
      return <FailedStep work={state.work} error={state.error} plan={plan} onGoOn={commands.goOn} />;
    case 'done':
      return <DoneStep plan={plan} why={why} at={state.at} onDone={onDone} />;
  }
}

function pathOf(pageAddress: string | undefined): string | undefined {
  return pageAddress === undefined ? undefined : new URL(pageAddress, window.location.href).pathname;
}
