import * as React from 'react';
import { LearningState } from '../../domain/learning';
import { Icon, VisuallyHidden, classNames } from '../../ui';
import styles from './Flow.module.scss';
import { useWriteWords } from './words';

const steps = ['draft', 'review', 'approved', 'published'] as const;

interface FlowProps {
  state: LearningState;
  /** Said under steps, where it is another than usual. */
  notes?: Partial<Record<(typeof steps)[number], string>>;
}

/** Where an example is on its way. */
export function Flow({ state, notes = {} }: FlowProps): JSX.Element {
  const { flow, states } = useWriteWords();
  const usual = { draft: flow.now, review: flow.review, approved: flow.approved, published: flow.published };
  const at = state === 'withdrawn' ? steps.length : steps.indexOf(state);
  return (
    <ol className={styles.flow} aria-label={flow.label}>
      {steps.map((step, index) => (
        <li key={step} className={classNames(index < at && styles.past, index === at && styles.now)} aria-current={index === at ? 'step' : undefined}>
          <span className={styles.dot} aria-hidden="true">{index < at ? <Icon name="check" size="small" /> : index + 1}</span>
          <span>
            <b>{step === 'published' && state === 'withdrawn' ? states.withdrawn : states[step]}</b>
            <span className={styles.note}>{notes[step] ?? (step === 'draft' && index !== at ? '' : usual[step])}</span>
            {index < at && <VisuallyHidden>, {flow.past}</VisuallyHidden>}
          </span>
        </li>
      ))}
    </ol>
  );
}
