import * as React from 'react';
import { classNames } from './classNames';
import { Icon } from './Icon';
import styles from './Steps.module.scss';
import { VisuallyHidden } from './VisuallyHidden';

export interface StepsProps {
  label: string;
  names: string[];
  /** Index of the step that is going on. */
  current: number;
  /** Said after a step that is behind, for example “klart”. */
  pastText: string;
}

/** Where in a task with fixed steps the user is. */
export function Steps({ label, names, current, pastText }: StepsProps): JSX.Element {
  return (
    <ol className={styles.steps} aria-label={label}>
      {names.map((name, index) => (
        <li key={name} className={classNames(index < current && styles.past, index === current && styles.now)} aria-current={index === current ? 'step' : undefined}>
          <span className={styles.dot} aria-hidden="true">{index < current ? <Icon name="check" /> : index + 1}</span>
          <span>{name}{index < current && <VisuallyHidden>, {pastText}</VisuallyHidden>}</span>
        </li>
      ))}
    </ol>
  );
}
