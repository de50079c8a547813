import * as React from 'react';
import styles from './StepHeading.module.scss';

/**
 * The heading of one step of a task. It takes the focus when it comes, so that a reader of any kind starts at the top of what is new;
 * give it another `key` for another step.
 */
export function StepHeading({ children }: { children: React.ReactNode }): JSX.Element {
  const element = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => element.current?.focus(), []);
  return <h2 ref={element} tabIndex={-1} className={styles.heading}>{children}</h2>;
}
