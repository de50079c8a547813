import * as React from 'react';
import { Button, MessageBox, StepHeading, asFailure, presentFailure, useFormats, useStrings } from '../../ui';
import { Run, StopReason, leftOf } from './importModel';
import styles from './DoneStep.module.scss';

export interface StoppedStepProps {
  run: Run;
  why: StopReason;
  onGoOn(): void;
  onShowPlan(): void;
}

/** Step 3, stopped: by the user, or by a failure. What is stored stays; going on adds only the rest. */
export function StoppedStep({ run, why, onGoOn, onShowPlan }: StoppedStepProps): JSX.Element {
  const strings = useStrings();
  const { time } = useFormats();
  const { stopped, showPlan } = strings.importPlan;
  const left = leftOf(run).length;
  const actions = (
    <>
      <Button kind="primary" onClick={onGoOn}>{stopped.goOn(left)}</Button>
      <Button onClick={onShowPlan}>{showPlan}</Button>
    </>
  );
  const failure = why.kind === 'failure' ? presentFailure(asFailure(why.error), 'writing', strings) : undefined;
  return (
    <div className={styles.step}>
      <StepHeading>{stopped.heading(run.stored.size, run.keys.length)}</StepHeading>
      <MessageBox kind="warning" heading={failure ? failure.happened : stopped.byUser} actions={actions}>
        <p>{stopped.at(time(new Date(run.at).toISOString()))} {stopped.kept(run.stored.size, left)}</p>
        {failure && <p>{failure.nextStep}</p>}
      </MessageBox>
    </div>
  );
}
