import * as React from 'react';
import { Icon, VisuallyHidden, classNames } from '../../../ui';
import { steps } from '../registry';
import { StepKey } from '../steps';
import { useAssessingWords } from '../words';
import styles from './Round.module.scss';

interface StepStripProps {
  current: StepKey;
  /** Steps that have nothing left to do. */
  done: ReadonlySet<StepKey>;
  onStep: (step: StepKey) => void;
}

/** The steps of a round. Any of them can be gone to at any time: a group goes back and forth. */
export function StepStrip({ current, done, onStep }: StepStripProps): JSX.Element {
  const words = useAssessingWords();
  return (
    <nav aria-label={words.stepsLabel}>
      <ol className={styles.steps}>
        {steps.map(({ key }, at) => (
          <li key={key}>
            <button type="button" className={classNames(styles.step, key === current && styles.now)} aria-current={key === current ? 'step' : undefined} onClick={() => onStep(key)}>
              <span className={styles.number} aria-hidden="true">{done.has(key) ? <Icon name="check" size="small" /> : at + 1}</span>
              {words.steps[key]}
              {done.has(key) && <VisuallyHidden>, {words.stepDone}</VisuallyHidden>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
