import * as React from 'react';
import { Button, StepHeading, VisuallyHidden, useStrings } from '../../ui';
import { ProgressIndicator } from '../../ui/fluent';
import { Run, milestoneOf, secondsLeft } from './importModel';
import styles from './ProgressStep.module.scss';

export interface ProgressStepProps {
  run: Run;
  stopping: boolean;
  onStop(): void;
}

/** Step 3: how far the additions have come. It is heard at each quarter, not at each batch. */
export function ProgressStep({ run, stopping, onStop }: ProgressStepProps): JSX.Element {
  const { progress } = useStrings().importPlan;
  const total = run.keys.length;
  const text = progress.heading(run.done, total);
  const seconds = secondsLeft(run);
  return (
    <div className={styles.card}>
      <StepHeading>{text}</StepHeading>
      <ProgressIndicator ariaLabel={progress.label} percentComplete={total > 0 ? run.done / total : 1} ariaValueText={text} barHeight={6} />
      <p className={styles.weak}>{seconds !== undefined && progress.secondsLeft(seconds)}</p>
      <p className={styles.weak}>{progress.stayHere}</p>
      <div className={styles.buttons}>
        <Button disabled={stopping} onClick={onStop}>{progress.stop}</Button>
        {stopping && <p role="status">{progress.stopping}</p>}
      </div>
      <Heard run={run} />
    </div>
  );
}

/** Told to screen readers when a quarter is passed. The element is there from the start, since only changes are heard. */
function Heard({ run }: { run: Run }): JSX.Element {
  const { progress } = useStrings().importPlan;
  const milestone = milestoneOf(run);
  const [sentence, setSentence] = React.useState('');
  const { done, keys: { length: total } } = run;
  const latest = React.useRef({ done, total });
  latest.current = { done, total };
  React.useEffect(() => {
    if (milestone !== undefined) setSentence(progress.heard(milestone, latest.current.done, latest.current.total));
  }, [milestone, progress]);
  return <VisuallyHidden role="status">{sentence}</VisuallyHidden>;
}
