import * as React from 'react';
import { agera2020, themesOf } from '../../domain';
import { SetupPlan } from '../../lists';
import { Button, MessageBox, StepHeading, useFormats, useStrings } from '../../ui';
import type { AfterSetUp } from './SetUpPage';
import styles from './SetUpPage.module.scss';
import { SetUpCase } from './setUpModel';

export interface DoneStepProps {
  plan: SetupPlan;
  why: SetUpCase;
  at: string;
  onDone(next: AfterSetUp): void;
}

/** Everything is made and was checked; where to go now. */
export function DoneStep({ plan, why, at, onDone }: DoneStepProps): JSX.Element {
  const { done } = useStrings().setUp;
  const { time } = useFormats();
  const checked = done.checked(plan.lists.length, themesOf(agera2020).length, plan.groups.length, time(at));
  const actions = why === 'first'
    ? <><Button kind="primary" onClick={() => onDone('import')}>{done.importPlan}</Button><Button onClick={() => onDone('plan')}>{done.startEmpty}</Button></>
    : <Button kind="primary" onClick={() => onDone('plan')}>{done.showPlan}</Button>;
  return (
    <div className={styles.narrowPage}>
      <StepHeading>{done.heading}</StepHeading>
      <MessageBox kind="success" heading={why === 'upgrade' ? done.upgraded(plan.codeVersion) : checked} actions={actions}>
        {why === 'upgrade' && checked}
      </MessageBox>
    </div>
  );
}
