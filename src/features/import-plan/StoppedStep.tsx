import * as React from 'react';
import { Button, MessageBox, StepHeading, asFailure, presentFailure, useFormats, useLanguage, useStrings } from '../../ui';
import { documentWordsOf } from './documentWords';
import styles from './DoneStep.module.scss';
import { Run, StopReason, countReports, leftOf } from './importModel';
import { Reading } from './reading';
import { RefusedRows } from './RefusedRows';

export interface StoppedStepProps {
  reading: Reading;
  run: Run;
  why: StopReason;
  onGoOn(): void;
  onShowPlan(): void;
  /** Another document, or the same one when it has been corrected. */
  onAnother(): void;
}

/** Step 3, stopped: by the user, by a failure, or at rows that the list does not take. What is stored stays; going on adds only the rest. */
export function StoppedStep({ reading, run, why, onGoOn, onShowPlan, onAnother }: StoppedStepProps): JSX.Element {
  const strings = useStrings();
  const { time } = useFormats();
  const { stopped, showPlan, chooseAnother } = strings.importPlan;
  const { standing } = documentWordsOf(useLanguage());
  const left = leftOf(run).length;
  const missing = countReports(run, 'missing');
  const actions = (
    <>
      {left > 0 && <Button kind="primary" onClick={onGoOn}>{stopped.goOn(left)}</Button>}
      <Button kind={left > 0 ? 'standard' : 'primary'} onClick={onShowPlan}>{showPlan}</Button>
      {run.refused.size > 0 && <Button icon="upload" onClick={onAnother}>{chooseAnother}</Button>}
    </>
  );
  const failure = why.kind === 'failure' ? presentFailure(asFailure(why.error), 'writing', strings) : undefined;
  const happened = failure ? failure.happened : why.kind === 'refusedRows' ? stopped.refused(run.refused.size) : stopped.byUser;
  return (
    <div className={styles.step}>
      <StepHeading>{why.kind === 'refusedRows' ? stopped.through(run.stored.size, run.keys.length) : stopped.heading(run.stored.size, run.keys.length)}</StepHeading>
      <MessageBox kind="warning" heading={happened} actions={actions}>
        <p>{stopped.at(time(new Date(run.at).toISOString()))} {stopped.kept(run.stored.size, left)}</p>
        {missing > 0 && <p>{standing.missing(missing)}</p>}
        {failure && <p>{failure.nextStep}</p>}
      </MessageBox>
      <RefusedRows reading={reading} run={run} />
    </div>
  );
}
